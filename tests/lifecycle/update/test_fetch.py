"""``sdkloom fetch`` against a server on loopback with a certificate of its own."""

from __future__ import annotations

import http.server
import os
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.diagnostics import FatalError
from generator.lifecycle.fetching import replace_file
from generator.settings import load_settings
from tests.cli.project import PETS, sdkloom, write_project
from tests.https import make_certificate

NEWER = PETS.replace("Get a pet", "Get one pet")


class _Handler(http.server.BaseHTTPRequestHandler):
    answers: dict[str, bytes]

    def do_GET(self) -> None:
        data = self.answers.get(self.path)
        self.send_response(404 if data is None else 200)
        self.end_headers()
        self.wfile.write(data or b"<html>Not found</html>")

    def log_message(self, format: str, *args: object) -> None:
        pass


class Source:
    """An https server; ``answers`` may be changed while it runs."""

    def __init__(self, certificate: Path) -> None:
        self.answers: dict[str, bytes] = {}
        handler = type("Handler", (_Handler,), {"answers": self.answers})
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.url = f"https://127.0.0.1:{self.server.server_port}"
        self.environment = {"SSL_CERT_FILE": str(certificate)}


@pytest.fixture
def source(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Source]:
    """A running server."""
    made = Source(make_certificate(tmp_path_factory.mktemp("tls")))
    thread = threading.Thread(target=made.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield made
    made.server.shutdown()
    thread.join()
    made.server.server_close()


def project(root: Path, address: str) -> Path:
    """One API with a source; gives its document."""
    write_project(root)
    settings = root / "specs/pets/sdk.toml"
    settings.write_text(f'{settings.read_text()}source = "{address}"\n')
    return root / "specs/pets/openapi.yaml"


def test_a_document_follows_its_source(source: Source, tmp_path: Path) -> None:
    spec = project(tmp_path, f"{source.url}/pets.yaml")
    source.answers["/pets.yaml"] = PETS.encode()
    same = sdkloom(["fetch"], tmp_path, environment=source.environment)
    assert (same.returncode, same.stdout) == (0, "pets: no change\n"), same.stderr
    source.answers["/pets.yaml"] = NEWER.encode()
    told = sdkloom(["fetch", "--check"], tmp_path, environment=source.environment)
    assert (told.returncode, told.stdout) == (1, "pets: would change\n")
    assert spec.read_text() == PETS
    done = sdkloom(["fetch", "pets"], tmp_path, environment=source.environment)
    assert (done.returncode, done.stdout) == (0, "pets: changed\n")
    assert spec.read_text() == NEWER
    assert sorted(path.name for path in spec.parent.iterdir()) == ["openapi.yaml", "sdk.toml"]


@pytest.mark.parametrize("answer", [None, b"<html>Sign in</html>", b"{", b"swagger: nonsense\n"])
def test_what_is_no_description_replaces_nothing(
    source: Source, tmp_path: Path, answer: bytes | None
) -> None:
    spec = project(tmp_path, f"{source.url}/pets.yaml")
    if answer is not None:
        source.answers["/pets.yaml"] = answer
    ran = sdkloom(["fetch"], tmp_path, environment=source.environment)
    assert ran.returncode == 2
    assert source.url in ran.stderr
    assert spec.read_text() == PETS


def test_a_certificate_that_nobody_trusts_is_refused(source: Source, tmp_path: Path) -> None:
    spec = project(tmp_path, f"{source.url}/pets.yaml")
    source.answers["/pets.yaml"] = NEWER.encode()
    ran = sdkloom(["fetch"], tmp_path)
    assert ran.returncode == 2
    assert "certificate" in ran.stderr.lower()
    assert spec.read_text() == PETS


def test_no_other_command_fetches(source: Source, tmp_path: Path) -> None:
    project(tmp_path, f"{source.url}/pets.yaml")
    source.answers["/pets.yaml"] = NEWER.encode()
    ran = sdkloom(["generate"], tmp_path, environment=source.environment)
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "specs/pets/openapi.yaml").read_text() == PETS


def test_an_api_without_a_source_is_said(tmp_path: Path) -> None:
    write_project(tmp_path)
    assert sdkloom(["fetch"], tmp_path).returncode == 0
    named = sdkloom(["fetch", "pets"], tmp_path)
    assert named.returncode == 2
    assert "names no source" in named.stderr


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('source = "http://pets.example/x.yaml"', "must be an https:// address"),
        ('source = "file:///etc/passwd"', "must be an https:// address"),
        ('source = "https://a.example/x"\nspec = "https://a.example/y"', "goes with a 'spec'"),
    ],
)
def test_a_source_is_an_https_address_of_a_file(tmp_path: Path, line: str, message: str) -> None:
    file = tmp_path / "sdk.toml"
    file.write_text(f'flavour = "models"\npackage = "pets"\n{line}\n')
    with pytest.raises(FatalError, match=message):
        load_settings(file)


def test_a_file_is_replaced_in_one_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("old")
    file.chmod(0o600)

    def fail(*_: object) -> None:
        raise OSError("the disk is gone")

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", fail)
        with pytest.raises(OSError, match="the disk is gone"):
            replace_file(file, b"new")
    assert file.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.yaml"]
    replace_file(file, b"new")
    assert file.read_text() == "new"
    assert file.stat().st_mode & 0o777 == 0o600
