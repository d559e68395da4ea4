"""``python -m dify_ext.contract check DIR``: holds a folder of recordings against a spec."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dify_ext.contract.contract import Contract, default_spec
from dify_ext.contract.document import SpecError
from dify_ext.contract.drift import Drift
from dify_ext.contract.findings import group, render
from dify_ext.contract.recording import read_folder
from dify_ext.contract.verdict import DRIFT_FILE, NOT_OBSERVED_FILE, Verdict, beside, judge, judge_complete

if TYPE_CHECKING:
    from collections.abc import Sequence

CONFORMS, FINDINGS, UNUSABLE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Returns:
        0 when everything conforms, 1 when there are findings, 2 when the input cannot be used.
    """
    options = _parser().parse_args(arguments)
    try:
        verdict = _check(options)
    except SpecError as error:
        sys.stderr.write(f"contract: {error}\n")
        return UNUSABLE
    report = _report(verdict, as_json=options.json) + "\n"
    sys.stdout.write(report.encode("utf-8", "backslashreplace").decode())
    return FINDINGS if verdict.findings else CONFORMS


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dify_ext.contract", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("check", help="hold recordings against a spec")
    check.add_argument("folder", type=Path, metavar="DIR", help="a folder of recordings, or one recording")
    check.add_argument("--spec", type=Path, metavar="FILE", help="an OpenAPI 3.0 JSON document (default: ours)")
    drift = check.add_mutually_exclusive_group()
    drift.add_argument("--drift", type=Path, metavar="FILE", help=f"default: {DRIFT_FILE} beside the spec")
    drift.add_argument("--no-drift", action="store_true", help="report known drift like any other finding")
    check.add_argument("--complete", action="store_true", help="these are all recordings: report what none shows")
    check.add_argument("--json", action="store_true", help="print one JSON document")
    return parser


def _check(options: argparse.Namespace) -> Verdict:
    if not options.folder.exists():
        raise SpecError(f"{options.folder} does not exist")
    spec = options.spec or default_spec()
    contract = Contract.load(spec)
    drift_file = None if options.no_drift else options.drift or beside(spec, DRIFT_FILE)
    drift = Drift.load(drift_file) if drift_file else Drift()
    read = list(read_folder(options.folder))
    if not read:
        raise SpecError(f"{options.folder} holds no recording (*.json)")
    if options.complete:
        return judge_complete(contract, read, drift, beside(spec, NOT_OBSERVED_FILE))
    return judge(contract, read, drift)


def _report(verdict: Verdict, *, as_json: bool) -> str:
    broken = len({finding.recording for finding in verdict.findings if finding.recording})
    counts = {
        "exchanges": verdict.exchanges,
        "findings": len(verdict.findings),
        "exchanges_with_findings": broken,
        "explained_by_known_drift": len(verdict.explained),
    }
    if as_json:
        groups = [each.as_dict() for each in group(verdict.findings)]
        return json.dumps(counts | {"groups": groups}, indent=1, ensure_ascii=False)
    summary = (
        f"{verdict.exchanges} exchanges: {len(verdict.findings)} findings in {broken} files, "
        f"{len(verdict.explained)} more are known drift"
    )
    return "\n".join([*render(verdict.findings), summary])


if __name__ == "__main__":
    sys.exit(main())
