"""Bodies in every kind of media type, as they arrive at a server."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.openapi_generator.runtime.conftest import Answer, Seen, Server
from tests.openapi_generator.wire.package import Generated

NAME = "bodies_client"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("bodies")
    spec = folder / "api.yaml"
    shutil.copy(Path(__file__).with_name("bodies.yaml"), spec)
    return Generated(spec, NAME, folder).module


@pytest.fixture
def server() -> Iterator[Server]:
    found = Server()
    found.answer = lambda seen: Answer(status=204)
    yield found
    found.close()


def send(package: Any, server: Server, method: str, *arguments: Any, **settings: Any) -> Seen:
    client = package.ApiClient(package.Configuration(host=server.url))
    getattr(package.DefaultApi(client), method)(*arguments, **settings)
    return server.last


def parts(seen: Seen) -> dict[str, list[tuple[str, str, bytes]]]:
    """The parts of a multipart body by name: file name, media type, content."""
    head = f"Content-Type: {seen.headers['Content-Type']}\r\n\r\n".encode()
    found: dict[str, list[tuple[str, str, bytes]]] = {}
    for part in BytesParser().parsebytes(head + seen.body).get_payload():
        assert isinstance(part, Message)
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        row = (part.get_filename() or "", part.get_content_type(), content)
        found.setdefault(name, []).append(row)
    return found


@pytest.mark.parametrize(
    ("method", "value", "content_type", "sent"),
    [
        ("post_any", {"a": 1}, "application/json", b'{"a": 1}'),
        ("post_any", [1, 2], "application/json", b"[1, 2]"),
        ("post_any", 5, "application/json", b"5"),
        ("post_any", "text", "application/json", b'"text"'),
        ("post_any", b"\x00", "application/octet-stream", b"\x00"),
        ("post_range", {"a": {"b": None}}, "application/json", b'{"a": {"b": null}}'),
        ("post_image", ("a.png", b"\x89"), "image/png", b"\x89"),
        ("post_image", b"\x89", "image/*", b"\x89"),
        ("post_note", "text", "text/plain", b"text"),
    ],
)
def test_a_range_of_media_types(
    package: Any, server: Server, method: str, value: Any, content_type: str, sent: bytes
) -> None:
    seen = send(package, server, method, value)
    assert (seen.headers["Content-Type"], seen.body) == (content_type, sent)


def test_multipart_of_another_kind(package: Any, server: Server) -> None:
    seen = send(package, server, "post_mixed", name="n", rows=[1, 2], scan=("s.txt", b"scan"))
    assert seen.headers["Content-Type"].startswith("multipart/mixed; boundary=")
    assert parts(seen) == {
        "name": [("", "text/plain", b"n")],
        "rows": [("", "text/plain", b"1"), ("", "text/plain", b"2")],
        "scan": [("s.txt", "text/plain", b"scan")],
    }


def test_an_object_is_sent_in_a_media_type_that_has_a_place_for_it(
    package: Any, server: Server
) -> None:
    sheet = package.Sheet(name="n", rows=[1, 2], extra={"a": 1}, scan=b"scan")
    sent = send(package, server, "post_either", package.Sheet(name="n", rows=[1]))
    assert json.loads(sent.body) == {"name": "n", "rows": [1]}
    form = send(
        package,
        server,
        "post_either",
        package.Sheet(name="n m", rows=[1, 2]),
        _content_type="application/x-www-form-urlencoded",
    )
    assert parse_qsl(form.body.decode()) == [("name", "n m"), ("rows", "1"), ("rows", "2")]
    seen = send(package, server, "post_either", sheet, _content_type="multipart/form-data")
    found = parts(seen)
    assert found["extra"] == [("", "application/json", b'{"a": 1}')]
    assert found["scan"] == [("scan", "application/octet-stream", b"scan")]
    assert [content for _, _, content in found["rows"]] == [b"1", b"2"]


def test_fields_go_in_a_form_whatever_else_there_is(package: Any, server: Server) -> None:
    form = send(package, server, "post_form", name="n", rows=[1, 2])
    assert form.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert parse_qsl(form.body.decode()) == [("name", "n"), ("rows", "1"), ("rows", "2")]
    text = send(package, server, "post_later", "a,b")
    assert (text.headers["Content-Type"], text.body) == ("text/csv", b"a,b")
