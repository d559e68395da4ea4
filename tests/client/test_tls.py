"""Servers behind TLS: their certificates are checked, and none are loaded for those that are not."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from conftest import Driver
from pytest_httpserver import HTTPServer

import dify_ext
from dify_ext import transport
from dify_ext.testing import FakeDify


@pytest.fixture
def authority(monkeypatch: pytest.MonkeyPatch) -> Iterator[trustme.CA]:
    """An authority that nobody trusts yet; the certificates are loaded anew."""
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    transport._trusting.cache_clear()
    yield trustme.CA()
    transport._trusting.cache_clear()


@pytest.fixture
def server(authority: trustme.CA) -> Iterator[HTTPServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with HTTPServer(host="127.0.0.1", ssl_context=context) as running:
        running.expect_request("/v1/info").respond_with_json({"name": "x", "mode": "chat"})
        yield running


def info(driver: Driver, url: str) -> Any:
    return driver.run(driver.app(url).info.get())


def test_a_certificate_of_an_unknown_authority_is_refused(driver: Driver, server: HTTPServer) -> None:
    with pytest.raises(dify_ext.APIConnectionError, match=r"certificate verify failed.*Is the base URL right"):
        info(driver, server.url_for("/v1"))


def test_a_certificate_of_a_trusted_authority_is_taken(
    driver: Driver, server: HTTPServer, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    assert info(driver, server.url_for("/v1")).name == "x"


def test_a_certificate_of_another_host_is_refused(
    driver: Driver, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("dify.example").configure_cert(context)
    with (
        HTTPServer(host="127.0.0.1", ssl_context=context) as running,
        pytest.raises(dify_ext.APIConnectionError, match="certificate verify failed"),
    ):
        info(driver, running.url_for("/v1"))


def test_no_certificates_are_loaded_for_a_server_without_tls(
    driver: Driver, authority: trustme.CA, fake_dify: FakeDify
) -> None:
    del authority
    driver.run(driver.app(fake_dify).chat("Hi"))
    assert transport._trusting.cache_info().currsize == 0
