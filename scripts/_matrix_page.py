"""The matrix as one HTML page that needs nothing else: a heat map whose cells show their recordings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dify_ext.contract.response import EVENT_STREAM

if TYPE_CHECKING:
    from _matrix import Matrix, Row

    from dify_ext.contract.coverage import Cell

TEMPLATE = Path(__file__).with_name("_matrix_page.html")
ASPECTS = ("success", "stream", "400", "401", "403", "404", "other 4xx", "5xx")
KEPT = 2  # recordings of a cell that the page holds
LONGEST = 1500  # characters of a request or a reply that the page holds


def page(matrix: Matrix, recordings: Path) -> str:
    """Return the page."""
    files: dict[str, int] = {}
    rows = [_row(matrix, row, files) for row in matrix.rows.values()]
    kept = [_recording(recordings, file) for file in files]
    exchanges = sum(cell["count"] for row in rows for cell in row["cells"] if cell["aspect"] != "stream")
    summary = f"{len(rows)} operations, {exchanges} recorded exchanges, Dify {', '.join(matrix.versions)}."
    data = {
        "summary": summary,
        "versions": matrix.versions,
        "aspects": ASPECTS,
        "rows": rows,
        "recordings": kept,
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    return TEMPLATE.read_text("utf-8").replace("DATA", text, 1)


def aspect_of(status: str) -> str:
    """The column a status stands in."""
    if status in ASPECTS:
        return status
    return {"2": "success", "5": "5xx"}.get(status[0], "other 4xx")


def _row(matrix: Matrix, row: Row, files: dict[str, int]) -> dict[str, Any]:
    members = row.operation.members
    return {
        "name": row.operation.name,
        "route": f"{row.operation.method} {row.operation.path}",
        "tag": (members.get("tags") or [""])[0],
        "deprecated": bool(members.get("deprecated")),
        "cells": [_cell(matrix, row, version, aspect, files) for version in matrix.versions for aspect in ASPECTS],
    }


def _cell(matrix: Matrix, row: Row, version: str, aspect: str, files: dict[str, int]) -> dict[str, Any]:
    found = row.streams[version] if aspect == "stream" else _replies(row, version, aspect)
    declared = [cell for cell in matrix.declared if cell.operation == row.operation.name and _stands_in(cell, aspect)]
    sources = {entry.source for entry in matrix.listed for cell in entry.cells() if cell in declared}
    known = any(matrix.versions_of(cell) for cell in declared)
    return {
        "version": version,
        "aspect": aspect,
        "count": len(found),
        "recordings": [files.setdefault(file, len(files)) for file in found[:KEPT]],
        "declared": bool(declared),
        "source": " ".join(sorted(sources)) if not found and not known and version not in row.absent else "",
        "text": "-" if version in row.absent and aspect == "success" else "",
    }


def _replies(row: Row, version: str, aspect: str) -> list[str]:
    return [
        file
        for (seen, status), places in sorted(row.places.items())
        if seen == version and aspect_of(status) == aspect
        for file in places
    ]


def _stands_in(cell: Cell, aspect: str) -> bool:
    if aspect == "stream":
        return cell.media == EVENT_STREAM and not cell.event
    return aspect_of(cell.status) == aspect and not cell.event


def _recording(recordings: Path, file: str) -> dict[str, str]:
    data = json.loads((recordings / file).read_bytes())
    request, response = data["request"], data["response"]
    sent = {name: request[name] for name in ("json", "multipart", "form", "raw_body") if name in request}
    lines = [
        f"{request['method']} {request['path_template']}",
        *(f"{k} = {v}" for k, v in request["path_params"].items()),
    ]
    lines += [f"? {name} = {value}" for name, value in request["query"].items()]
    lines += [json.dumps(value, indent=1, ensure_ascii=False) for value in sent.values()]
    return {"file": file, "request": _cut("\n".join(lines)), "response": _cut(_reply(response))}


def _reply(response: dict[str, Any]) -> str:
    media = next((value for name, value in response["headers"] if name.lower() == "content-type"), "")
    if "json" in response:
        body = json.dumps(response["json"], indent=1, ensure_ascii=False)
    else:
        body = response.get("text", f"{response.get('body_len', 0)} bytes")
    return f"{response['status']} {media}\n{body}"


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} … ({len(text) - LONGEST} more characters)"
