"""A drift report as one HTML page that needs nothing else."""

from __future__ import annotations

import json
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from _drift_text import UNSURE, VICTIMS, Entry, summary, view

from dify_ext.contract.findings import tokens_of
from dify_ext.contract.tally import frames

if TYPE_CHECKING:
    from dify_ext.contract.differences import Difference, Proof, Report

TEMPLATE = Path(__file__).with_name("_drift_page.html")
LONGEST = 1600  # characters of an excerpt


def page(report: Report, folders: tuple[Path, Path] | None) -> str:
    """Return the page; with the folders of the recordings, it holds an excerpt of each proof."""
    data = {**_sections(report, folders), "title": f"{report.old} → {report.new}", "sides": [report.old, report.new]}
    data["counts"] = {breaks: {"count": report.count(breaks), "words": words} for breaks, words in VICTIMS.items()}
    text = (
        json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/").replace("<!--", "<\\u0021--")
    )
    return TEMPLATE.read_text("utf-8").replace("DATA", text, 1)


def _sections(report: Report, folders: tuple[Path, Path] | None) -> dict[str, Any]:
    shown = view(report)

    def several(title: str, entries: list[Entry]) -> list[dict[str, Any]]:
        items = [_item(each.told, folders) | {"operations": each.operations} for each in entries]
        return [{"title": title, "route": "", "items": items}] if items else []

    operations = [
        {"title": name, "route": report.compared.get(name, ""), "items": [_item(each, folders) for each in found]}
        for name, found in shown.sections.items()
    ]
    return {
        "summary": [summary(report), *report.notes],
        "sections": [*several("In several operations", shown.common), *operations, *several(UNSURE, shown.unsure)],
        "unchanged": shown.unchanged,
        "not_compared": report.not_compared,
    }


def _item(difference: Difference, folders: tuple[Path, Path] | None) -> dict[str, Any]:
    proofs = zip((difference.old, difference.new), folders or (None, None), strict=True)
    members = {name: value for name, value in asdict(difference).items() if name not in {"old", "new"}}
    return members | {"proofs": [_excerpt(difference, proof, folder) for proof, folder in proofs if proof and folder]}


def _excerpt(difference: Difference, proof: Proof, folder: Path) -> dict[str, str]:
    recording = json.loads((folder / proof.recording).read_bytes())
    request, response = recording["request"], recording["response"]
    head = f"{request['method']} {request['path_template']} → {response['status']}"
    value = _shown(recording, response, proof, difference.where.rpartition("/")[2])
    text = value if isinstance(value, str) else json.dumps(value, indent=1, ensure_ascii=False)
    return {"place": str(proof), "head": head, "text": text if len(text) <= LONGEST else f"{text[:LONGEST]} …"}


def _shown(recording: Any, response: dict[str, Any], proof: Proof, name: str) -> Any:
    """What shows the place: the object around a field, for a status the reply, for a stream its events."""
    if proof.place == "/response/status":
        return response.get("json", response.get("text") or f"{response.get('body_len', 0)} bytes")
    if proof.place == "/response/text":
        runs = groupby(name for name, _ in frames(response["text"]))
        return "\n".join(f"{len(list(run))} {event}" for event, run in runs)
    here: Any = frames(response["text"])[proof.event - 1][1] if proof.event else recording
    around = here
    for token in tokens_of(proof.place):
        around, here = here, here[int(token)] if isinstance(here, list) else here[token]
    held = isinstance(around, dict) and proof.place.endswith(f"/{name}")
    return _brief(around if held else here, name)


def _brief(value: Any, name: str) -> Any:
    """The value with all that is inside its other members left out."""
    if not isinstance(value, dict):
        return value
    return {key: member if key == name else _outline(member) for key, member in value.items()}


def _outline(value: Any) -> Any:
    if isinstance(value, dict):
        return "{…}"
    return "[…]" if isinstance(value, list) else value
