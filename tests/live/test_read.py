"""Level 1: each operation that only reads, once."""

from __future__ import annotations

import pytest
from lab import Lab
from reads import READS
from trying import try_out
from verdicts import Ledger


@pytest.mark.parametrize("operation", READS)
def test_what_is_read_conforms(operation: str, reader: Lab, ledger: Ledger) -> None:
    try_out(ledger, [operation], lambda: READS[operation](reader))
