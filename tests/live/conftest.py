"""The live tests: they ask the Dify of DIFY_BASE_URL, when `--live` says so, and end with a verdict per operation."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from contracts import contract, drift
from journal import FILE, PREFIX, Journal
from lab import Lab
from reads import NO_READ, READS
from scenarios import NEVER, SCENARIOS
from settings import Settings, read_settings, refused_host
from verdicts import Ledger, lines, write_report

LEDGER = pytest.StashKey[Ledger]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("live", "a live Dify")
    group.addoption("--live", action="store_true", help="ask the Dify of DIFY_BASE_URL: reads only")
    group.addoption("--write", action="store_true", help="make things, use them and delete them again")
    group.addoption(
        "--tokens", action="store_true", help="with --write: a short chat and a short run, which cost tokens"
    )
    group.addoption("--allow-public", action="store_true", help="ask a host outside of private networks")
    group.addoption("--rate", type=float, default=5.0, metavar="N", help="requests a second at most (default 5)")
    group.addoption("--report", type=Path, metavar="FILE", help="write the verdicts as JSON")
    group.addoption("--journal", type=Path, default=FILE, metavar="FILE", help="what was made, for live_cleanup")


def pytest_ignore_collect(config: pytest.Config) -> bool | None:
    """Without --live nothing here exists: a DIFY_BASE_URL that happens to be set is not asked."""
    return None if config.getoption("--live", default=False) else True


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.live)


def found_settings(config: pytest.Config) -> Settings | str:
    settings = read_settings()
    if isinstance(settings, str):
        return settings
    return refused_host(settings.base_url, allowed=config.getoption("--allow-public")) or settings


def _ledger(config: pytest.Config) -> Ledger:
    if LEDGER not in config.stash:
        settings = found_settings(config)
        base_path = "" if isinstance(settings, str) else urlsplit(settings.base_url).path
        config.stash[LEDGER] = Ledger(contract(), drift(), base_path)
        _say_why_not(config.stash[LEDGER], config, settings)
    return config.stash[LEDGER]


def _say_why_not(ledger: Ledger, config: pytest.Config, settings: Settings | str) -> None:
    """Why what no test reaches is not tried; a test that stops says better."""
    everything = [operation.name for operation in contract().document.operations]
    if isinstance(settings, str):
        ledger.not_tried(everything, settings)
        return
    write, tokens = config.getoption("--write"), config.getoption("--tokens")
    for scenario in SCENARIOS:
        flags = "--write --tokens" if scenario.tokens else "--write"
        if not write or (scenario.tokens and not tokens):
            ledger.not_tried((each for each in scenario.operations if each not in READS), f"needs {flags}")
    if not write:
        for operation, reason in NO_READ.items():
            ledger.not_tried([operation], reason)
    for operation, reason in NEVER.items():
        ledger.not_tried([operation], reason)


@pytest.fixture(scope="session")
def settings(request: pytest.FixtureRequest) -> Settings:
    _ledger(request.config)
    found = found_settings(request.config)
    if isinstance(found, str):
        pytest.skip(found)
    return found


@pytest.fixture(scope="session")
def ledger(request: pytest.FixtureRequest) -> Ledger:
    return _ledger(request.config)


@pytest.fixture(scope="session")
def reader(request: pytest.FixtureRequest, settings: Settings, ledger: Ledger) -> Iterator[Lab]:
    """For what only reads, as the end user DIFY_USER; Dify notes a user's name when it first reads for it."""
    option = request.config.getoption
    user = os.environ.get("DIFY_USER") or f"{PREFIX}reader"
    made = Lab(settings, contract(), ledger.see, Journal(option("--journal")), user=user, rate=option("--rate"))
    yield made
    made.disconnect()


@pytest.fixture(scope="session")
def lab(request: pytest.FixtureRequest, settings: Settings, ledger: Ledger) -> Iterator[Lab]:
    """For what makes things; at the end nothing of it is left."""
    option = request.config.getoption
    if not option("--write"):
        pytest.skip("makes things on the server: say --write")
    journal = Journal(option("--journal"))
    made = Lab(settings, contract(), ledger.see, journal, tokens=option("--tokens"), rate=option("--rate"))
    yield made
    made.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if LEDGER not in config.stash:
        return
    verdicts = config.stash[LEDGER].verdicts()
    terminalreporter.section("verdict on each operation")
    for line in lines(verdicts):
        terminalreporter.write_line(line)
    if file := config.getoption("--report"):
        found = found_settings(config)
        about = {"base_url": None if isinstance(found, str) else found.base_url}
        write_report(file, verdicts, about)
        terminalreporter.write_line(f"Written as JSON: {file}")
