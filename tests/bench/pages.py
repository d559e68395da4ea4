"""Large replies, parsed and typed."""

from __future__ import annotations

import json

from common import RECORDED


def page_text(name: str, count: int) -> bytes:
    page = json.loads((RECORDED / name).read_bytes())["response"]["json"]
    page["data"] = (page["data"] * count)[:count]
    return json.dumps(page).encode()


def page_ours(operation: str, text: bytes, times: int) -> None:
    from importlib import import_module

    from dify_ext import _json

    parse = import_module(f"dify_api.api.{operation}").parse_response
    for _ in range(times):
        parse(_json.loads(text))


def page_json(text: bytes, times: int) -> None:
    for _ in range(times):
        json.loads(text)


def messages__ours() -> None:
    page_ours("messages.list_messages", page_text("list_messages/ok.json", 100), 200)


def messages__json() -> None:
    page_json(page_text("list_messages/ok.json", 100), 200)


def segments__ours() -> None:
    page_ours("segments.list_segments", page_text("list_segments/ok_hierarchical.json", 1000), 20)


def segments__json() -> None:
    page_json(page_text("list_segments/ok_hierarchical.json", 1000), 20)
