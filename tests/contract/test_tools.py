"""The maintainers' commands on the committed spec: mutants are noticed, the matrix is current, changes are judged."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "openapi" / "dify.json"


def run(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [ROOT / "scripts" / name, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)


def test_nine_in_ten_wrong_specs_of_a_sample_are_noticed_and_nearly_all_where_a_recording_shows_the_site() -> None:
    done = run("spec_mutation", "-n", "150", "--seed", "7")
    shares = re.search(r"noticed: ([\d.]+)%; where a recording shows the site: ([\d.]+)%", done.stdout)
    assert shares, done.stderr
    assert float(shares[1]) >= 90
    assert float(shares[2]) >= 98


def test_the_support_matrix_is_current() -> None:
    done = run("support_matrix", "--check")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_change_is_classified_by_whom_it_breaks(tmp_path: Path) -> None:
    spec: dict[str, Any] = json.loads(SPEC.read_text())
    del spec["paths"]["/meta"]
    spec["components"]["schemas"]["ChatRequest"]["required"].append("trace_id")
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(spec))
    done = run("spec_compat", SPEC, changed)
    assert "Breaks callers: 2" in done.stdout
    assert "get_meta" in done.stdout
    assert "trace_id" in done.stdout
    same = run("spec_compat", SPEC, SPEC)
    assert (same.returncode, "get_meta" in same.stdout) == (0, False)
