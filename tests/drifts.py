"""The command scripts/drift, as the tests of its three uses run it."""

from __future__ import annotations

import json
import os
import subprocess

from contracts import ROOT

from dify_ext.contract.differences import Difference

COMMAND = ROOT / "scripts" / "drift"


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command without the caller's own Dify in its environment."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("DIFY_")}
    command = [COMMAND, *map(str, arguments)]
    return subprocess.run(command, check=False, capture_output=True, text=True, env=clean | environment)


def differences(result: subprocess.CompletedProcess[str]) -> list[Difference]:
    """What a run with --json told."""
    members = [dict(each) for each in json.loads(result.stdout)["differences"]]
    return [Difference(**each) for each in members]
