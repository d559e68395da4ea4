"""Which Dify the live tests ask, and whether they may."""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Mapping
from urllib.parse import urlsplit

from attrs import field, frozen

NEEDED = ("DIFY_BASE_URL", "DIFY_API_KEY", "DIFY_KNOWLEDGE_KEY")
APP_KEYS = ("DIFY_API_KEY", "DIFY_WORKFLOW_KEY")


@frozen
class Settings:
    """A Dify and the keys it is asked with, by the variables they stand in."""

    base_url: str
    app_keys: Mapping[str, str] = field(repr=False)
    knowledge_key: str | None = field(default=None, repr=False)

    @property
    def secrets(self) -> tuple[str, ...]:
        return (*self.app_keys.values(), *filter(None, [self.knowledge_key]))


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings | str:
    """The settings, or why there are none: a sentence that names what to set."""
    base_url = environment.get("DIFY_BASE_URL", "").strip().rstrip("/")
    keys = {name: key for name in APP_KEYS if (key := environment.get(name, "").strip())}
    knowledge_key = environment.get("DIFY_KNOWLEDGE_KEY", "").strip() or None
    if not base_url:
        return f"DIFY_BASE_URL is not set; a live Dify needs {', '.join(NEEDED)}"
    if not keys and not knowledge_key:
        return "neither DIFY_API_KEY nor DIFY_KNOWLEDGE_KEY is set: there is no key to ask with"
    return Settings(base_url, keys, knowledge_key)


def is_public(base_url: str) -> bool:
    """Whether a host may be somebody's live service: anything but loopback and private addresses."""
    host = urlsplit(base_url).hostname or ""
    try:
        found = {str(info[4][0]) for info in socket.getaddrinfo(host, None)}
    except OSError:
        return True
    addresses = [ipaddress.ip_address(each.partition("%")[0]) for each in found]
    return not all(each.is_private or each.is_loopback or each.is_link_local for each in addresses)


def refused_host(base_url: str, *, allowed: bool) -> str | None:
    """Why this host is not asked, or None where it may be."""
    if allowed or not is_public(base_url):
        return None
    host = urlsplit(base_url).hostname
    return f"{host} is neither on this machine nor in a private network: say --allow-public if it is yours to test"
