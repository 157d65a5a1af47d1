"""Documents over https, against a real server on loopback with a certificate of its own."""

from __future__ import annotations

import http.server
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.diagnostics import FatalError, Report
from generator.document import fetch, load_document
from generator.ir import Source
from tests.https import make_certificate

PAGES = {
    "/api/spec.yaml": "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"
    "x-a: {$ref: 'parts/one.yaml#/A'}\nx-b: {$ref: '#/info'}\n",
    "/api/parts/one.yaml": "A: {$ref: '../spec.yaml#/info'}\nB: {$ref: 'http://127.0.0.1:9/x'}\n",
    "/big.yaml": "openapi: 3.1.0\npaths: {}\n" + "#" * 5000,
}


class Server(http.server.ThreadingHTTPServer):
    """Remembers what it was asked for."""

    def __init__(self, certificate: Path) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str] = []
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        self.socket = context.wrap_socket(self.socket, server_side=True)

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"https://127.0.0.1:{self.server_address[1]}"


class Handler(http.server.BaseHTTPRequestHandler):
    """Serves PAGES; ``/moved`` leads to the document, ``/down`` out of https."""

    def do_GET(self) -> None:
        """Answer one request."""
        assert isinstance(self.server, Server)
        self.server.asked.append(self.path)
        moved = {"/moved": "/api/spec.yaml", "/down": "http://127.0.0.1:9/spec.yaml"}
        if self.path in moved:
            self.send_response(302)
            self.send_header("Location", moved[self.path])
            self.end_headers()
        elif self.path in PAGES:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(PAGES[self.path].encode())
        else:
            self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key and a certificate for 127.0.0.1, made for this run."""
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def server(certificate: Path) -> Iterator[Server]:
    with Server(certificate) as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield made
        made.shutdown()
        thread.join()


@pytest.fixture
def trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))


def refusal(address: str) -> tuple[str, str]:
    """The code and the message by which an address is refused."""
    with pytest.raises(FatalError) as caught:
        load_document(address, Report(), allow_network=True)
    found = caught.value.diagnostics[0]
    return found.code, found.message


@pytest.mark.usefixtures("trusted")
def test_a_document_and_its_parts_are_fetched_when_allowed(server: Server) -> None:
    address = f"{server.address}/api/spec.yaml"
    document = load_document(address, Report(), allow_network=True)
    part = f"{server.address}/api/parts/one.yaml"
    assert list(document.files) == ["", part]
    assert document.read == (address, part)
    assert document.locate(Source(part, "/B")) == (2, 1)
    assert server.asked == ["/api/spec.yaml", "/api/parts/one.yaml"]
    assert document.refused["http://127.0.0.1:9/x"].code == "ref-network"


@pytest.mark.usefixtures("trusted")
def test_nothing_is_asked_for_unasked(server: Server, tmp_path: Path) -> None:
    address = f"{server.address}/api/spec.yaml"
    with pytest.raises(FatalError):
        load_document(address, Report())
    (tmp_path / "spec.yaml").write_text(f"openapi: 3.1.0\npaths: {{}}\nx: {{$ref: '{address}'}}\n")
    document = load_document(tmp_path / "spec.yaml", Report())
    assert document.refused[address].code == "ref-network"
    assert server.asked == []


@pytest.mark.usefixtures("trusted")
def test_redirects_stay_on_https(server: Server) -> None:
    document = load_document(f"{server.address}/moved", Report(), allow_network=True)
    assert document.dialect.family == "3.1"
    code, message = refusal(f"{server.address}/down")
    assert code == "file-unreadable"
    assert "not https" in message


@pytest.mark.usefixtures("trusted")
def test_what_the_server_has_not_is_said(server: Server) -> None:
    code, message = refusal(f"{server.address}/none.yaml")
    assert code == "file-unreadable"
    assert "404" in message


@pytest.mark.usefixtures("trusted")
def test_no_more_is_read_than_the_bound(server: Server) -> None:
    with pytest.raises(fetch.Refusal) as caught:
        fetch.fetch(f"{server.address}/big.yaml", True, 1000)
    assert caught.value.finding.code.name == "limit-size"


def test_an_unknown_certificate_is_refused(server: Server) -> None:
    code, message = refusal(f"{server.address}/api/spec.yaml")
    assert code == "file-unreadable"
    assert "certificate" in message.lower()
