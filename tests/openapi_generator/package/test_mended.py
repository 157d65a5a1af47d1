"""What clients of the original get wrong, over HTTP: each test is one of its known defects."""

from __future__ import annotations

import importlib
import json
import shutil
import threading
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from pydantic import ValidationError

from tests.openapi_generator.runtime.conftest import Answer, Server
from tests.openapi_generator.wire.package import Generated

NAME = "mended_client"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The package. That it is made at all is a test: the document is full of ``x-oai-`` keys."""
    folder = tmp_path_factory.mktemp("mended")
    spec = folder / "api.yaml"
    shutil.copy(Path(__file__).with_name("mended.yaml"), spec)
    return Generated(spec, NAME, folder).module


@pytest.fixture
def server() -> Iterator[Server]:
    found = Server()
    yield found
    found.close()


def api(package: Any, server: Server, **settings: Any) -> Any:
    configuration = package.Configuration(host=server.url, **settings)
    return package.DefaultApi(package.ApiClient(configuration))


def says(server: Server, value: object, status: int = 200) -> None:
    server.answer = lambda seen: Answer(status=status, body=json.dumps(value).encode())


def test_a_discriminator_without_a_mapping_names_the_class(package: Any, server: Server) -> None:
    says(server, [{"petType": "Dog", "name": "Rex"}, {"petType": "Cat", "name": "Tom"}])
    pets = api(package, server).list_pets()
    assert [type(pet.actual_instance).__name__ for pet in pets] == ["Dog", "Cat"]


def test_additional_properties_have_their_type(package: Any, server: Server) -> None:
    says(server, {"total": 1, "tom": {"petType": "Cat"}})
    counts = api(package, server).counts()
    assert counts.additional_properties == {"tom": package.Cat(pet_type="Cat")}
    says(server, {"tom": 5})
    with pytest.raises(ValidationError):
        api(package, server).counts()


def test_enum_members_may_differ_in_case_only(package: Any, server: Server) -> None:
    assert [member.value for member in package.Color] == ["red", "RED", "Red"]
    says(server, "Red")
    found = api(package, server).same_color(package.Color("RED"))
    assert (found, server.last.path) == (package.Color("Red"), "/colors/RED")


def test_deep_objects_go_out_in_brackets(package: Any, server: Server) -> None:
    says(server, [])
    kind = package.models.ListPetsFilterParameter
    api(package, server).list_pets(filter=kind.from_dict({"name": "Tom", "size": {"min": 2}}))
    query = urlsplit(server.last.path).query
    assert parse_qsl(query) == [("filter[name]", "Tom"), ("filter[size][min]", "2")]


def test_cookie_parameters_are_sent(package: Any, server: Server) -> None:
    says(server, [])
    api(package, server).list_pets(session="abc", theme="dark")
    assert server.last.headers["Cookie"] == "session=abc; theme=dark"


def test_bytes_can_be_posted_and_what_is_read_only_left_out(package: Any, server: Server) -> None:
    says(server, {"id": "1", "name": "n", "blob": "AP8="}, 201)
    made = api(package, server).add_account(package.Account(name="n", blob=b"\x00\xff"))
    assert json.loads(server.last.body) == {"name": "n", "blob": "AP8="}
    assert (made.id, made.blob) == ("1", "AP8=")


def test_a_json_part_says_that_it_is_json(package: Any, server: Server) -> None:
    server.answer = lambda seen: Answer(status=204)
    cat = package.Cat(pet_type="Cat")
    api(package, server).upload(("a.bin", b"\x00"), meta=cat, table="a,b")
    head = f"Content-Type: {server.last.headers['Content-Type']}\r\n\r\n".encode()
    found = {}
    for part in BytesParser().parsebytes(head + server.last.body).get_payload():
        assert isinstance(part, Message)
        name = part.get_param("name", header="content-disposition")
        found[name] = (part.get_content_type(), part.get_payload(decode=True))
    assert found == {
        "file": ("application/octet-stream", b"\x00"),
        "meta": ("application/json", b'{"petType": "Cat"}'),
        "table": ("text/csv", b"a,b"),
    }


@pytest.mark.parametrize(
    ("settings", "sent"),
    [
        ({"api_key": {"key": "k"}, "access_token": "t"}, {"X-API-Key": "k"}),
        ({"api_key": {"key": "k"}}, {"X-API-Key": "k"}),
        ({"access_token": "t"}, {"Authorization": "Bearer t"}),
        ({}, {}),
    ],
)
def test_one_of_the_ways_to_authenticate_is_taken(
    package: Any, server: Server, settings: dict[str, Any], sent: dict[str, str]
) -> None:
    says(server, [])
    api(package, server, **settings).list_pets()
    names = ("X-API-Key", "Authorization")
    headers = server.last.headers
    assert {name: headers[name] for name in names if name in headers} == sent


def test_a_path_item_may_stand_elsewhere(package: Any, server: Server) -> None:
    headers = (("Content-Type", "text/plain"),)
    server.answer = lambda seen: Answer(headers=headers, body=b"there")
    assert api(package, server).elsewhere() == "there"
    assert server.last.path == "/elsewhere"


def test_webhooks_leave_python_that_works(package: Any) -> None:
    for name in package.api.__all__:
        assert getattr(package.api, name).__name__ == name
    for module in ("default_api",):
        assert importlib.import_module(f"{NAME}.api.{module}")


def test_events_arrive_while_the_answer_is_being_sent(package: Any) -> None:
    """The server sends its second event only after the client says that it has the first."""
    seen_first = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.end_headers()
            self.wfile.write(b"data: one\n\n")
            self.wfile.flush()
            if seen_first.wait(10):
                self.wfile.write(b"data: two\n\n")

        def log_message(self, format: str, *args: object) -> None:
            """Keep the test output clean."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        threading.Thread(target=http.serve_forever, args=(0.01,), daemon=True).start()
        host = f"http://127.0.0.1:{http.server_address[1]}"
        client = package.ApiClient(package.Configuration(host=host))
        with package.DefaultApi(client).watch_events() as events:
            assert next(events).data == "one"
            seen_first.set()
            assert [event.data for event in events] == ["two"]
        http.shutdown()
