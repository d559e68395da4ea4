"""What a recording must not tell: keys, signatures, mails and addresses; and ids under other names."""

from __future__ import annotations

import ipaddress
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from re import Match, Pattern

REDACTED: Final = "***REDACTED***"
HOST: Final = "dify.example"

# Optional: the escape of a line's end in JSON kept as text, whose letter is none of the address.
MAIL: Final = re.compile(r"((?:\\[nrt])?)(?<![\w.+-])[\w.+%-]+(?:@|%40)[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}")
_SAFE_MAIL: Final = re.compile(
    r"[\w.+-]+(?:@|%40)(?:[\w-]+\.)*(?:example\.(?:com|org|net)|[\w-]+\.(?:example|test|invalid))"
)
KEY: Final = re.compile(
    r"\b(app-|dataset-)(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{16,}"
    r"|\b(sk-)[A-Za-z0-9_-]{16,}|\b(AKIA)[0-9A-Z]{16}\b|\b(gh[pousr]_)[A-Za-z0-9]{20,}|\b(AIza)[\w-]{35}"
    r"|\b(eyJ)[\w-]{8,}\.[\w-]+\.[\w-]*"
    r"|(-----BEGIN [A-Z ]*PRIVATE KEY-----)[^-]*"
)
BEARER: Final = re.compile(r"\b((?:bearer|basic)\s+)(?=[^\s\"]*\d)[\w.~+/=-]{8,}", re.IGNORECASE)
_SIGNED: Final = (
    "sign|signature|sig|nonce|token|access_token|api_key|apikey|password|x-amz-signature|x-amz-credential|"
    "x-amz-security-token|awsaccesskeyid|x-goog-signature|x-goog-credential|ossaccesskeyid|security-token"
)
SIGNATURE: Final = re.compile(rf"([?&;](?:{_SIGNED})=)(?!\*\*\*REDACTED)[^&#\s\"'<>\\)]+", re.IGNORECASE)
USERINFO: Final = re.compile(r"(://)(?!\*\*\*REDACTED)[^/\s@\"'<>\\]+(?=@)")
_SIGNED_HOST: Final = re.compile(r"(https?://)[^/\s\"'<>\\]+(?=[^\s\"'<>\\]*\*\*\*REDACTED)")
IPV4: Final = re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\w)")
IPV6: Final = re.compile(r"(?<![\w:.])[0-9A-Fa-f:]*:[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*(?![\w:])")
_UUID: Final = re.compile(
    r"(?<![0-9A-Fa-f])[0-9A-Fa-f]{8}([-_]?)[0-9A-Fa-f]{4}\1[0-9A-Fa-f]{4}\1[0-9A-Fa-f]{4}\1[0-9A-Fa-f]{12}"
    r"(?![0-9A-Fa-f])"
)
_BATCH: Final = re.compile(r"(?<!\d)20\d{18}(?!\d)")  # of documents: the second, and six digits
_SECRET_MEMBERS: Final = frozenset(
    {"api_key", "apikey", "secret", "secret_key", "client_secret", "password", "access_token", "refresh_token"}
)
_BINARY: Final = frozenset({"base64"})  # a pattern that is met in a picture is none
_TOKEN_MEMBERS: Final = frozenset({"form_token"})
SECRET_HEADERS: Final = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "x-auth-token"}
)
_DOCUMENTATION: Final = tuple(
    map(ipaddress.ip_network, ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32"))
)
_SHORTEST_SECRET: Final = 6
_SHORTEST_TOKEN: Final = 12  # a shorter one is somebody's invention, and may be a common word


def key_words(value: str) -> str:
    """Return what stands for a key in a recording; its kind stays visible."""
    prefix = next((prefix for prefix in ("app-", "dataset-") if value.startswith(prefix)), "")
    return prefix + REDACTED


def is_told_address(text: str) -> bool:
    """Return whether text is an IP address that could lead to somebody: neither loopback nor for examples."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    if address.is_loopback or address.is_unspecified:
        return False
    return not any(address in network for network in _DOCUMENTATION)


def is_told_mail(text: str) -> bool:
    """Return whether a mail address could be somebody's: not one of a domain kept for examples."""
    return not _SAFE_MAIL.fullmatch(text)


@dataclass
class Redactor:
    """Replaces what a recording must not tell, the same value by the same words for as long as it lives.

    Args:
        hosts: Hosts of the server, with their ports where they have one; written as `dify.example`.
        secrets: Keys to replace wherever they stand, whatever they look like.
    """

    hosts: tuple[str, ...] = ()
    secrets: set[str] = field(default_factory=set, repr=False)
    _names: dict[str, dict[str, str]] = field(default_factory=dict, repr=False)
    _tokens: dict[str, str] = field(default_factory=dict, repr=False)
    _done: dict[str, tuple[Counter[str], list[str]]] = field(default_factory=dict, repr=False)

    def learn(self, secret: str) -> None:
        """Replace this value from now on wherever it stands."""
        if len(secret) >= _SHORTEST_SECRET and REDACTED not in secret:
            self.secrets.add(secret)

    def rename(self, value: str, name: str) -> None:
        """Write another name instead of this value from now on."""
        self._tokens[value] = name

    def begin(self) -> None:
        """Count anew: a recording begins."""
        self._done = {}

    def done(self) -> list[dict[str, Any]]:
        """Return what was replaced since `begin`, by kind; the places too, but for ids, which stand everywhere."""
        return [
            {"kind": kind, "count": counts.total()} | ({} if kind == "id" else {"places": places})
            for kind, (counts, places) in sorted(self._done.items())
        ]

    def value(self, value: Any, place: str = "", member: str = "") -> Any:
        """Return a JSON value with every text in it redacted.

        Args:
            value: Any JSON value.
            place: Its JSON pointer in the recording.
            member: The name it stands under, which may tell that it is a secret.
        """
        if isinstance(value, str):
            return value if member in _BINARY else self._member(value, place, member)
        if isinstance(value, list):
            return [self.value(each, f"{place}/{index}", member) for index, each in enumerate(value)]
        if isinstance(value, dict):
            return {self.text(name, place): self.value(each, f"{place}/{name}", name) for name, each in value.items()}
        return value

    def _member(self, text: str, place: str, member: str) -> str:
        name = member.lower().replace("-", "_")
        if name in _TOKEN_MEMBERS and len(text) >= _SHORTEST_TOKEN:
            self._tokens.setdefault(text, f"form-token-{len(self._tokens) + 1}")
        elif name in _SECRET_MEMBERS and text and REDACTED not in text:
            self._count("key", place)
            return REDACTED
        return self.text(text, place)

    def text(self, text: str, place: str = "") -> str:
        """Return a text with everything replaced that a recording must not tell."""
        for secret in sorted(self.secrets, key=len, reverse=True):
            if secret in text:
                self._count("key", place)
                text = text.replace(secret, key_words(secret))
        for token, name in self._tokens.items():
            if token in text and token != name:
                self._count("name", place)
                text = text.replace(token, name)
        for kind, pattern, replace in self._rules():
            text = self._replaced(text, place, kind, pattern, replace)
        return text

    def _rules(self) -> Iterable[tuple[str, Pattern[str], Callable[[Match[str]], str]]]:
        yield "key", KEY, lambda found: next(filter(None, found.groups())) + REDACTED
        yield "key", BEARER, lambda found: found[1] + REDACTED
        yield "signature", SIGNATURE, lambda found: found[1] + REDACTED
        yield "key", USERINFO, lambda found: found[1] + REDACTED
        yield "mail", MAIL, self._mail
        yield "address", _SIGNED_HOST, lambda found: found[1] + HOST
        for host in self.hosts:
            # A host of one word is a common word: only where it is written as a host.
            start, end = (r"(?<![\w.-])", r"(?![\w-])") if "." in host or ":" in host else (r"(?<=://)", r"(?![\w.-])")
            yield "address", re.compile(start + re.escape(host) + end, re.IGNORECASE), lambda _: HOST
        yield "address", IPV4, self._address
        yield "address", IPV6, self._address
        yield "id", _UUID, self._uuid
        yield "id", _BATCH, self._batch

    def _replaced(
        self, text: str, place: str, kind: str, pattern: Pattern[str], replace: Callable[[Match[str]], str]
    ) -> str:
        def counted(found: Match[str]) -> str:
            new = replace(found)
            if new != found[0]:
                self._count(kind, place)
            return new

        return pattern.sub(counted, text)

    def _count(self, kind: str, place: str) -> None:
        counts, places = self._done.setdefault(kind, (Counter(), []))
        counts[place] += 1
        if counts[place] == 1 and place:
            places.append(place)

    def _named(self, kind: str, value: str, name: Callable[[int], str]) -> str:
        names = self._names.setdefault(kind, {})
        if value not in names:
            names[value] = name(len(names) + 1)
        return names[value]

    def _mail(self, found: Match[str]) -> str:
        mail = found[0].removeprefix(found[1])
        if not is_told_mail(mail):
            return found[0]
        return found[1] + self._named("mail", mail.lower(), lambda number: f"user{number}@example.com")

    def _address(self, found: Match[str]) -> str:
        if not is_told_address(found[0]):
            return found[0]
        if ":" in found[0]:
            return self._named("ipv6", found[0].lower(), lambda number: f"2001:db8::{number:x}")
        nets = ("192.0.2", "198.51.100", "203.0.113")
        return self._named("ipv4", found[0], lambda number: f"{nets[number // 256 % 3]}.{number % 256}")

    def _batch(self, found: Match[str]) -> str:
        if found[0].startswith("20000101000000"):
            return found[0]
        return self._named("batch", found[0], lambda number: f"20000101000000{number:06}")

    def _uuid(self, found: Match[str]) -> str:
        plain = found[0].replace("-", "").replace("_", "").lower()
        if not plain.strip("0") or plain.startswith("00000000000040008000"):
            return found[0]  # the id that nothing has, and what is already replaced
        digits = self._named("id", plain, lambda number: f"00000000000040008000{number:012x}")
        return found[1].join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
