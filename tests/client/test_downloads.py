"""Downloads: whole under a safe name, or nothing."""

from __future__ import annotations

import errno
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from conftest import Driver
from dify_api.types import PublicRequest
from pytest_httpserver import HTTPServer
from werkzeug import Response

import dify_ext
from dify_ext.download import Download, safe_name, signed_request, told_name
from dify_ext.exchange import Reply
from dify_ext.testing import FakeDify

CONTENT = bytes(range(256)) * 1000


@pytest.fixture
def photo(driver: Driver, fake_dify: FakeDify) -> tuple[Any, str]:
    app = driver.app(fake_dify)
    file = driver.run(app.upload_file(CONTENT, filename="photo.png", media_type="image/png"))
    driver.run(app.chat("Look", files=[file]))
    return app, file.id


def nothing_left(folder: Path) -> bool:
    return list(folder.iterdir()) == []


def test_a_file_comes_to_a_path_a_folder_or_an_object(driver: Driver, photo: tuple[Any, str], tmp_path: Path) -> None:
    app, file_id = photo
    seen: list[tuple[int, int | None]] = []
    path = driver.run(
        app.download_file(file_id, tmp_path / "p.png", on_progress=lambda sent, total: seen.append((sent, total)))
    )
    assert path.read_bytes() == CONTENT
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert driver.run(app.download_file(file_id, tmp_path)) == tmp_path / file_id
    target = io.BytesIO()
    assert driver.run(app.download_file(file_id, target)) is None
    assert target.getvalue() == CONTENT
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(["p.png", file_id])


def test_a_name_that_the_server_chose_overwrites_nothing(
    driver: Driver, photo: tuple[Any, str], tmp_path: Path
) -> None:
    app, file_id = photo
    paths = [driver.run(app.download_file(file_id, tmp_path)) for _ in range(3)]
    assert [each.name for each in paths] == [file_id, f"{file_id}-2", f"{file_id}-3"]
    assert all(each.read_bytes() == CONTENT for each in paths)


def test_a_download_may_be_read_by_whom_any_new_file_may(
    driver: Driver, photo: tuple[Any, str], tmp_path: Path
) -> None:
    app, file_id = photo
    (tmp_path / "other").touch()
    path = driver.run(app.download_file(file_id, tmp_path / "p.png"))
    assert path.stat().st_mode == (tmp_path / "other").stat().st_mode


@pytest.mark.parametrize("ending", ["close", "reset"])
def test_a_download_that_breaks_leaves_nothing_under_the_name(
    driver: Driver, fake_dify: FakeDify, photo: tuple[Any, str], tmp_path: Path, ending: Any
) -> None:
    app, file_id = photo
    (tmp_path / "p.png").write_bytes(b"old")
    fake_dify.fault("preview_file", disconnect_after=100_000, ending=ending)
    with pytest.raises((dify_ext.DownloadError, dify_ext.APIConnectionError)):
        driver.run(app.download_file(file_id, tmp_path / "p.png"))
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("p.png", b"old")]


def test_a_full_disk_is_an_error_that_says_so_and_leaves_nothing(
    driver: Driver, photo: tuple[Any, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, file_id = photo

    class Full(io.BytesIO):
        def write(self, _: Any) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "open", lambda *_: Full())
    with pytest.raises(dify_ext.DownloadError, match=r"p\.png could not be written: No space left"):
        driver.run(app.download_file(file_id, tmp_path / "p.png"))
    assert nothing_left(tmp_path)


def test_a_missing_folder_is_told_before_anything_is_asked(
    driver: Driver, fake_dify: FakeDify, photo: tuple[Any, str], tmp_path: Path
) -> None:
    app, file_id = photo
    before = len(fake_dify.requests)
    with pytest.raises(dify_ext.DownloadError, match="make it first"):
        driver.run(app.download_file(file_id, tmp_path / "no" / "p.png"))
    assert len(fake_dify.requests) == before


def test_speech_comes_and_its_absence_is_an_error(driver: Driver, fake_dify: FakeDify, tmp_path: Path) -> None:
    app = driver.app(fake_dify)
    path = driver.run(app.download_speech(tmp_path / "s.mp3", text="Hello"))
    assert path.stat().st_size > 0
    unknown = "00000000-0000-4000-8000-000000000000"
    with pytest.raises(dify_ext.ResponseParseError, match="nothing to download"):
        driver.run(app.download_speech(tmp_path / "t.mp3", message_id=unknown))
    assert [each.name for each in tmp_path.iterdir()] == ["s.mp3"]


def test_documents_come_by_their_signed_url_without_the_key_and_as_an_archive(
    driver: Driver, fake_dify: FakeDify, tmp_path: Path
) -> None:
    kb = driver.knowledge(fake_dify)
    dataset = driver.run(kb.datasets.create(name="kb", indexing_technique="economy")).id
    document = driver.run(kb.add_file(dataset, b"# Text", filename="a.md")).document.id
    assert driver.run(kb.download_document(dataset, document, tmp_path / "a.md")).read_bytes() == b"# Text"
    target = io.BytesIO()
    driver.run(kb.download_zip(dataset, [document], target))
    assert zipfile.ZipFile(target).read("a.md") == b"# Text"


def test_a_signed_url_never_gets_the_key_and_may_redirect_elsewhere(driver: Driver, tmp_path: Path) -> None:
    with HTTPServer(host="127.0.0.1") as store, HTTPServer(host="127.0.0.1") as dify:
        seen: list[dict[str, str]] = []

        def give(request: Any) -> Response:
            seen.append(dict(request.headers))
            return Response(
                b"text", headers={"Content-Disposition": "attachment; filename*=UTF-8''%C3%A9%2F..%2Fx.txt"}
            )

        store.expect_request("/f").respond_with_handler(give)
        ids = ("11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222")
        dify.expect_request(f"/v1/datasets/{ids[0]}/documents/{ids[1]}/download").respond_with_json(
            {"url": dify.url_for("/signed?sign=SECRET%3D&x=1")}
        )
        answers = [Response(status=302, headers={"Location": store.url_for("/f")}), Response("no", status=403)]
        dify.expect_request("/signed", query_string="sign=SECRET%3D&x=1").respond_with_handler(lambda _: answers.pop(0))
        kb = dify_ext.AsyncKnowledgeClient if driver.asynchronous else dify_ext.KnowledgeClient
        client = driver._kept(kb("dataset-secret", dify.url_for("/v1")))
        client = client.with_options(headers={"X-Gate": "gate-secret"}, query={"gate": "1"})
        path = driver.run(client.download_document(*ids, tmp_path))
        assert (path, path.read_bytes()) == (tmp_path / "x.txt", b"text")
        assert not {"Authorization", "X-Gate"} & seen[0].keys()
        with pytest.raises(dify_ext.PermissionDeniedError) as caught:
            driver.run(client.download_document(*ids, tmp_path))
        assert "SECRET" not in str(caught.value)


def test_a_page_of_html_is_no_file(driver: Driver, fake_dify: FakeDify, photo: tuple[Any, str], tmp_path: Path) -> None:
    app, file_id = photo
    fake_dify.fault("preview_file", html="<h1>Sign in</h1>")
    with pytest.raises(dify_ext.ResponseParseError, match="HTML page"):
        driver.run(app.download_file(file_id, tmp_path / "p.png"))
    assert nothing_left(tmp_path)


@pytest.mark.parametrize(
    ("told", "safe"),
    [
        ("report.pdf", "report.pdf"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("/", "download"),
        ("..", "download"),
        ("", "download"),
        ("a\x00b\r\n.txt", "a_b__.txt"),
        ("CON", "download-CON"),
        ("nul.txt", "download-nul.txt"),
        ("résumé 世界.md", "résumé 世界.md"),
        (" . hidden . ", "hidden"),
    ],
)
def test_no_name_leads_out_of_its_folder(told: str, safe: str) -> None:
    assert safe_name(told) == safe


def test_a_long_name_is_cut_and_keeps_its_ending() -> None:
    name = safe_name("世" * 300 + ".pdf")
    assert name.endswith(".pdf")
    assert len(name.encode()) <= 200


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="a b.txt"', "a b.txt"),
        ("attachment; filename=a.txt", "a.txt"),
        ('attachment; filename="q\\"q.txt"', 'q"q.txt'),
        ("attachment; filename=x; filename*=UTF-8''%E2%82%AC.txt", "€.txt"),
        ("attachment; filename*=unknown-8''%41.txt; filename=y.txt", "y.txt"),
        ('attachment; filename="Ã©.txt"', "é.txt"),
        ("attachment", ""),
    ],
)
def test_the_name_is_read_in_every_form(header: str, name: str) -> None:
    assert told_name(Reply("GET", "/", 200, {"content-disposition": header})) == name


@pytest.mark.parametrize("url", ["", "file:///etc/passwd", "//host/x", "javascript:1"])
def test_only_urls_of_the_web_are_fetched(url: str) -> None:
    with pytest.raises(dify_ext.DownloadError, match="no URL"):
        signed_request(url)


def test_a_body_that_is_shorter_than_told_is_not_kept(tmp_path: Path) -> None:
    reply = Reply("GET", "/f", 200, {"content-length": "5"})
    to = Download(tmp_path / "f", "f", None)
    writing: Callable[[], Any] = lambda: fill(to, reply)  # noqa: E731
    with pytest.raises(dify_ext.DownloadError, match="3 of 5 bytes"):
        writing()
    assert nothing_left(tmp_path)
    assert evolve(reply, status=206).status == 206
    assert isinstance(signed_request("https://h/x?a=b"), PublicRequest)


def fill(to: Download, reply: Reply) -> None:
    with to.begin(reply):
        to.write(b"abc")
        to.check(reply)
