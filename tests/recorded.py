"""The recordings, as the tests read them."""

from __future__ import annotations

import json
from base64 import b64decode
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen

FOLDER = Path(__file__).parent / "recordings"


@frozen
class Exchange:
    """One recorded exchange."""

    version: str
    operation: str
    case: str
    request: dict[str, Any]
    response: dict[str, Any]

    @property
    def name(self) -> str:
        return f"{self.version}/{self.operation}/{self.case}"

    @property
    def status(self) -> int:
        return int(self.response["status"])

    @property
    def headers(self) -> dict[str, str]:
        return {name.lower(): value for name, value in self.response["headers"]}

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0]

    @property
    def content(self) -> bytes:
        """The body's bytes as they were sent, or an equal JSON text where only the value was kept."""
        if "text" in self.response:
            return str(self.response["text"]).encode()
        if "body_base64" in self.response:
            return b64decode(self.response["body_base64"])
        if "raw" in self.response:
            return str(self.response["raw"]).encode()
        return json.dumps(self.response["json"]).encode() if "json" in self.response else b""


@cache
def exchanges() -> tuple[Exchange, ...]:
    """Every recording, in the order of its path."""
    return tuple(_read(path) for path in sorted(FOLDER.glob("*/*/*.json")))


def _read(path: Path) -> Exchange:
    data = json.loads(path.read_bytes())
    version, operation = path.parts[-3:-1]
    return Exchange(version, operation, path.stem, data["request"], data["response"])


def one(name: str) -> Exchange:
    """The recording `<version>/<operation>/<case>`."""
    path = FOLDER / f"{name}.json"
    if not path.exists():
        raise FileNotFoundError(f"no recording {name}: add it below tests/recordings")
    return _read(path)


def streams() -> tuple[Exchange, ...]:
    """Every recording of an event stream."""
    return tuple(exchange for exchange in exchanges() if exchange.media_type == "text/event-stream")
