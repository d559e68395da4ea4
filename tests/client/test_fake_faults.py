"""What the fake lets go wrong, and what the clients make of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
from conftest import Driver

import dify_ext
from dify_ext.testing import FakeDify

RECORDINGS = Path(__file__).parents[1] / "recordings"
QUESTION = {"inputs": {}, "query": "Hi", "user": "ada"}


def ask(dify: FakeDify, key: str = FakeDify.app_key, **more: Any) -> httpx.Response:
    headers = {"Authorization": f"Bearer {key}"}
    return httpx.post(f"{dify.base_url}/chat-messages", json=QUESTION | more, headers=headers, trust_env=False)


def test_a_status_is_answered_so_many_times_with_its_headers(fake_dify: FakeDify) -> None:
    fake_dify.fault("send_chat_message", times=2, status=429, headers={"Retry-After": "7"})
    answers = [ask(fake_dify) for _ in range(3)]
    assert [each.status_code for each in answers] == [429, 429, 200]
    assert (answers[0].headers["Retry-After"], answers[0].json()["code"]) == ("7", "too_many_requests")


def test_a_fault_waits_for_its_operation(fake_dify: FakeDify) -> None:
    fake_dify.fault("get_info", status=503)
    assert ask(fake_dify).status_code == 200
    headers = {"Authorization": f"Bearer {fake_dify.app_key}"}
    assert httpx.get(f"{fake_dify.base_url}/info", headers=headers, trust_env=False).status_code == 503


def test_a_page_of_a_proxy_is_an_error_that_shows_it(driver: Driver, fake_dify: FakeDify) -> None:
    fake_dify.fault(html="<h1>Sign in</h1>")
    with pytest.raises(dify_ext.ResponseParseError, match="HTML page") as caught:
        driver.run(driver.app(fake_dify).chat("Hi"))
    assert caught.value.body == "<h1>Sign in</h1>"


@pytest.mark.parametrize("ending", ["close", "reset", "finish"])
@pytest.mark.parametrize("count", [0, 1, 100, 700])
def test_a_broken_stream_says_what_had_come(driver: Driver, fake_dify: FakeDify, count: int, ending: Any) -> None:
    whole = ask(fake_dify, response_mode="streaming").content
    assert len(whole) > 700
    fake_dify.fault(disconnect_after=count, ending=ending)
    with pytest.raises((dify_ext.StreamInterrupted, dify_ext.APIConnectionError)):
        driver.within(driver.app(fake_dify).stream_chat("Hi"), lambda stream: driver.run(stream.final()))


def test_a_stalled_stream_ends_at_the_time_out(driver: Driver, fake_dify: FakeDify) -> None:
    fake_dify.fault(stall=300)
    app = driver.app(fake_dify, timeout=0.2)
    with pytest.raises((dify_ext.StreamInterrupted, dify_ext.APITimeoutError)):
        driver.within(app.stream_chat("Hi"), lambda stream: driver.run(stream.final()))


@pytest.mark.parametrize("size", [1, 7, 4096])
def test_chunks_of_any_size_give_the_same_answer(driver: Driver, fake_dify: FakeDify, size: int) -> None:
    fake_dify.on_chat(answer="Grüße, 世界 🙂!")
    fake_dify.fault(split_chunks=size)
    done = driver.within(driver.app(fake_dify).stream_chat("Hi"), lambda stream: driver.run(stream.final()))
    assert done.answer == "Grüße, 世界 🙂!"


def test_only_so_many_requests_are_answered_in_a_time(fake_dify: FakeDify) -> None:
    time = [0.0]
    fake_dify.rate_limit(2, seconds=60, clock=lambda: time[0])
    assert [ask(fake_dify).status_code for _ in range(3)] == [200, 200, 429]
    time[0] = 61
    assert ask(fake_dify).status_code == 200
    headers = {"Authorization": f"Bearer {fake_dify.knowledge_key}"}
    answers = [httpx.get(f"{fake_dify.base_url}/datasets", headers=headers, trust_env=False) for _ in range(2)]
    assert [each.status_code for each in answers] == [200, 403]


def test_a_recording_is_replayed_exactly_once(fake_dify: FakeDify) -> None:
    path = RECORDINGS / "1.14.2" / "send_chat_message" / "error_404_deleted_conversation.json"
    fake_dify.replay(path)
    assert [ask(fake_dify).status_code for _ in range(2)] == [404, 200]
    with pytest.raises(LookupError, match="not a recording"):
        fake_dify.replay(Path(__file__))


def test_a_version_that_nobody_recorded_is_refused() -> None:
    with pytest.raises(ValueError, match=r"1\.9\.2 and 1\.14\.2, not of 2\.0"):
        FakeDify(version="2.0")


def test_two_hundred_streams_run_at_once(fake_dify: FakeDify) -> None:
    driver = Driver(asynchronous=True)
    app = driver.app(fake_dify)

    async def one() -> str:
        async with app.stream_chat("Hi") as stream:
            return str((await stream.final()).answer)

    async def many() -> list[str]:
        import asyncio  # noqa: PLC0415

        return list(await asyncio.gather(*(one() for _ in range(200))))

    fake_dify.on_chat(answer="same")
    assert driver.run(many()) == ["same"] * 200
    driver.close()
