"""Answers in an envelope: what HTTP said, and one field for each kind of content."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any, Literal

import httpx
import pytest

from tests.speakeasy.runtime.building import import_package, write_package

DOCUMENT = """
openapi: 3.1.0
info: {title: Wrapped, version: "1"}
servers: [{url: "http://wrapped.test"}]
paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: A thing
          headers: {X-Rate: {schema: {type: integer}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
        '202': {description: Later, content: {application/json: {schema: {type: object, properties: {at: {type: string}}}}}}
        '404': {description: Gone, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        default: {description: Else, content: {application/json: {schema: {$ref: '#/components/schemas/Other'}}}}
    delete:
      operationId: dropThing
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done}}
  /things:
    get:
      operationId: listThings
      x-speakeasy-pagination: {type: cursor, inputs: [{name: after, in: parameters, type: cursor}], outputs: {nextCursor: $.next}}
      parameters: [{name: after, in: query, schema: {type: string}}]
      responses: {'200': {description: Things, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}}
  /text:
    get:
      operationId: getText
      responses: {'200': {description: Text, content: {text/plain: {schema: {type: string}}, text/markdown: {schema: {type: string}}}}}
components:
  schemas:
    Thing: {type: object, required: [name], properties: {name: {type: string}}}
    Other: {type: object, properties: {why: {type: string}}}
    Problem: {type: object, properties: {message: {type: string}}}
    Page: {type: object, properties: {next: {type: string}, things: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
"""
Style = Literal["envelope", "envelope-http"]


@pytest.fixture(scope="module", params=["envelope", "envelope-http"])
def wrapped(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[ModuleType, Style]:
    folder = tmp_path_factory.mktemp("wrapped")
    style: Style = request.param
    package = f"wrapped_{style.replace('-', '_')}"
    (folder / "wrapped.yaml").write_text(DOCUMENT)
    source = write_package(
        folder / "wrapped.yaml",
        folder / "out",
        package,
        {"responseFormat": style, "defaultAsError": False},
    )
    return import_package(source, package), style


def _client(package: ModuleType, *answers: httpx.Response) -> Any:
    waiting = list(answers)
    transport = httpx.MockTransport(lambda _: waiting.pop(0))
    return package.Wrapped(client=httpx.Client(transport=transport))


def _status(answer: Any, style: Style) -> int:
    response = answer.raw_response if style == "envelope" else answer.http_meta.response
    assert isinstance(response, httpx.Response)
    if style == "envelope":
        assert answer.status_code == response.status_code
        assert answer.content_type == response.headers.get("content-type", "")
    else:
        assert isinstance(answer.http_meta.request, httpx.Request)
    return response.status_code


def test_every_content_has_a_field(wrapped: tuple[ModuleType, Style]) -> None:
    package, style = wrapped
    sdk = _client(
        package,
        httpx.Response(200, json={"name": "a"}, headers={"x-rate": "3"}),
        httpx.Response(202, json={"at": "noon"}),
        httpx.Response(302, json={"why": "moved"}),
    )
    first, second, third = (sdk.get_thing(id_="a") for _ in range(3))
    assert [_status(one, style) for one in (first, second, third)] == [200, 202, 302]
    assert first.thing == package.models.Thing(name="a")
    assert first.headers["x-rate"] == ["3"]
    assert (first.object, first.other) == (None, None)
    assert second.object.at == "noon"
    assert third.other.why == "moved"
    told = json.loads(first.model_dump_json())
    assert told["thing"] == {"name": "a"}
    assert not {"raw_response", "http_meta"} & set(told)


def test_errors_are_still_raised(wrapped: tuple[ModuleType, Style]) -> None:
    package, _ = wrapped
    sdk = _client(package, httpx.Response(404, json={"message": "no"}), httpx.Response(500))
    with pytest.raises(package.errors.ProblemError, match="no"):
        sdk.get_thing(id_="a")
    with pytest.raises(package.errors.APIError):
        sdk.get_thing(id_="a")


def test_nothing_but_http(wrapped: tuple[ModuleType, Style]) -> None:
    package, style = wrapped
    assert _status(_client(package, httpx.Response(204)).drop_thing(id_="a"), style) == 204


def test_contents_of_one_name_are_told_apart(wrapped: tuple[ModuleType, Style]) -> None:
    package, _ = wrapped
    kind = {"content-type": "text/markdown"}
    got = _client(package, httpx.Response(200, text="# a", headers=kind)).get_text()
    assert got.two_hundred_text_markdown_res == "# a"
    assert got.two_hundred_text_plain_res is None


def test_pages(wrapped: tuple[ModuleType, Style]) -> None:
    package, _ = wrapped
    sdk = _client(
        package,
        httpx.Response(200, json={"next": "b", "things": [{"name": "a"}]}),
        httpx.Response(200, json={"things": [{"name": "b"}]}),
    )
    page = sdk.list_things()
    names = []
    while page is not None:
        names += [thing.name for thing in page.page.things]
        page = page.next()
    assert names == ["a", "b"]
