"""The generated package as a whole: imports, signatures, types, requests."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
import typing
from collections.abc import Iterator
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import pytest

from tests.openapi_generator.package.conftest import NAME
from tests.openapi_generator.runtime.conftest import Answer, Server
from tests.openapi_generator.wire.package import Generated


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that answers what it is told to."""
    found = Server()
    yield found
    found.close()


def run(folder: Path, code: str) -> str:
    """Run code in a fresh interpreter which finds the package."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        (f"import {NAME}, sys; print('pydantic' in sys.modules)", "False"),
        (f"from {NAME} import PetsApi, Cat, ApiClient, ApiException; print(Cat.__name__)", "Cat"),
        (f"import {NAME}; print({NAME}.models.cat.Cat is {NAME}.Cat)", "True"),
        (f"import {NAME}; print({NAME}.rest.RESTClientObject.__name__)", "RESTClientObject"),
        (f"import {NAME}.api.pets_api as m; print(m.PetsApi.__name__)", "PetsApi"),
        (f"from {NAME}.models import cat; print(cat.Cat.__name__)", "Cat"),
        (f"from {NAME} import *; print(Whale.__name__, PetsApi.__name__)", "Whale PetsApi"),
        (f"import {NAME}; print(hasattr({NAME}, 'nothing'), 'Whale' in dir({NAME}))", "False True"),
        (f"from {NAME}.models.whale import Whale; print(Whale(kind='w').kind)", "w"),
        (f"from {NAME}.models.right import Right; print(Right.from_dict({{}}).left)", "None"),
        (
            f"import {NAME}.api.pets_api, sys; print('{NAME}.models.cat' in sys.modules)",
            "False",
        ),
    ],
)
def test_imports(generated: Generated, folder: Path, code: str, shown: str) -> None:
    assert run(folder, code) == shown


def test_types(generated: Generated, folder: Path) -> None:
    """``mypy --strict`` finds nothing in the package, and the right things in a program."""
    program = folder / "program.py"
    program.write_text(
        f"from {NAME} import Account, ApiClient, Cat, Pet, PetsApi, Survey\n"
        "api = PetsApi(ApiClient())\n"
        "pet: Pet = api.get_pet('1')\n"
        "status: int = api.get_pet_with_http_info('1').status_code\n"
        "Account(var_class='a', note=None, display_name='B')\n"
        "Account(note=None, var_class='a', displayName='B')\n"
        "Cat(petType='a')\n"
        "Cat(pet_type='a')\n"
        "Cat(pet_typo='a')\n"
        "api.get_pet(5)\n"
        "Survey(kind='s', size=1, code=2, grade=1)\n"
        "Survey(kind='s', size=1, code='2')\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, "program.py", NAME],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "MYPY_CACHE_DIR": str(folder / "cache")},
    )
    errors = [line for line in done.stdout.splitlines() if ": error:" in line]
    assert [line.split(":")[:2] for line in errors] == [
        ["program.py", line] for line in ("9", "10", "12")
    ]


def test_signatures_are_real(package: Any) -> None:
    signature = inspect.signature(package.PetsApi.get_pet)
    assert list(signature.parameters) == [
        "self", "pet_id", "filter", "tags", "color", "session", "x_limits", "where",
        "_request_timeout", "_request_auth", "_content_type", "_headers", "_host_index",
    ]  # fmt: skip
    hints = typing.get_type_hints(package.PetsApi.get_pet)
    assert (hints["color"], hints["return"]) == (package.Color | None, package.Pet)


def client(package: Any, server: Server, **settings: Any) -> Any:
    return package.ApiClient(package.Configuration(host=server.url, **settings))


def test_a_request(package: Any, server: Server) -> None:
    server.answer = lambda seen: Answer(body=b'{"petType": "Cat"}')
    api = package.PetsApi(client(package, server, api_key={"key": "K"}, access_token="T"))
    found = api.get_pet(
        "a/..",
        filter={"name": "Tom", "age": 3},
        tags=["x", "y"],
        color="RED",
        session="s",
        x_limits=[1, 2],
        where={"a": 1},
    )
    assert type(found.actual_instance) is package.Cat
    seen = server.last
    assert seen.path == (
        "/pets/a%2F..?filter%5Bname%5D=Tom&filter%5Bage%5D=3&tags=x,y&color=RED"
        "&where=%7B%22a%22%3A%201%7D"
    )
    assert seen.headers["Cookie"] == "session=s"
    assert seen.headers["X-Limits"] == "1,2"
    assert (seen.headers["X-API-Key"], "Authorization" in seen.headers) == ("K", False)
    api.api_client.configuration.api_key.clear()
    api.get_pet("1")
    assert (server.last.headers["Authorization"], "Cookie" in server.last.headers) == (
        "Bearer T",
        False,
    )


@pytest.mark.parametrize(
    ("status", "name"),
    [(404, "NotFoundException"), (451, "ApiException"), (503, "ServiceException")],
)
def test_errors_by_range_and_default(package: Any, server: Server, status: int, name: str) -> None:
    server.answer = lambda seen: Answer(status, body=b'{"code": 3}')
    with pytest.raises(package.ApiException) as caught:
        package.PetsApi(client(package, server, retries=False)).get_pet("1")
    assert (type(caught.value).__name__, caught.value.data) == (name, package.Problem(code=3))


def test_a_file(package: Any, server: Server) -> None:
    server.answer = lambda seen: Answer(
        200, (("Content-Type", "application/octet-stream"),), b"\x00"
    )
    api = package.FilesApi(client(package, server))
    sent = api.upload(("a.txt", b"data"), meta=package.Cat(petType="c"), tags=["x", "y"])
    assert sent == b"\x00"
    head = f"Content-Type: {server.last.headers['Content-Type']}\r\n\r\n".encode()
    parts = BytesParser().parsebytes(head + server.last.body).get_payload()
    assert isinstance(parts, list)
    shown = [
        (
            part.get_param("name", header="content-disposition"),
            part.get("Content-Type"),
            part.get_payload(),
        )
        for part in parts
        if not isinstance(part, str)
    ]
    assert sorted(shown, key=str) == [
        ("file", "text/plain", "data"),
        ("meta", "application/json", '{"petType": "c"}'),
        ("tags", None, "x"),
        ("tags", None, "y"),
    ]


def test_events(package: Any, server: Server) -> None:
    stream = (("Content-Type", "text/event-stream"),)
    server.answer = lambda seen: Answer(200, stream, b"", (b"data: 1\n\n", b"data: 2\n\n"))
    api = package.FilesApi(client(package, server))
    with api.watch_events() as events:
        assert [event.data for event in events] == ["1", "2"]
    assert api.watch() == "data: 1\n\ndata: 2\n\n"


def test_servers_of_an_operation(package: Any) -> None:
    api = package.PetsApi()
    assert (
        api._elsewhere_serialize(None, None, None, 0)[1] == "https://one.example.com/v1/elsewhere"
    )
    assert api._elsewhere_serialize(None, None, None, 1)[1] == "https://two.example.com/elsewhere"
    assert package.Configuration().host == "https://eu.example.com/v1"
    assert (
        package.Configuration(server_variables={"region": "us"}).host == "https://us.example.com/v1"
    )


def test_deprecated_operations_warn(package: Any, server: Server) -> None:
    server.answer = lambda seen: Answer(204)
    api = package.PetsApi(client(package, server, ignore_operation_servers=True))
    with pytest.warns(DeprecationWarning, match="/elsewhere"):
        assert api.elsewhere() is None


def test_programs_may_replace_parts(package: Any, server: Server) -> None:
    """Patches of ordinary methods take effect."""
    found = client(package, server)
    found.select_header_accept = lambda accepts: "application/vnd.mine+json"
    found.deserialize = lambda text, kind, content_type: (text, kind)
    assert package.PetsApi(found).get_pet("1") == ("{}", "Pet")
    assert server.last.headers["Accept"] == "application/vnd.mine+json"


def test_programs_may_replace_the_reading_of_answers(package: Any, server: Server) -> None:
    found = client(package, server)

    def read(response_data: Any, response_types_map: Any = None) -> Any:
        status = response_data.status
        return package.ApiResponse(status_code=status, data=response_types_map["200"], raw_data=b"")

    found.response_deserialize = read
    assert package.PetsApi(found).get_pet("1") == "Pet"
    assert package.PetsApi(found).get_pet_with_http_info("1").data == "Pet"
