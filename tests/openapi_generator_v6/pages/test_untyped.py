"""Pages of OpenAPI 3.1 documents: without types in exact mode, as the original prints them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.flavours.base import Fidelity
from generator.flavours.openapi_generator_v6.types import ANY_ACCESSED, ANY_INPUT
from tests.openapi_generator_v6.pages.making import pages_of, settings

ANY = f"{ANY_INPUT} | {ANY_ACCESSED}"
SPEC = """
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a:
    put:
      operationId: putA
      tags: [t]
      parameters:
        - {name: id, in: query, required: true, schema: {type: integer, format: int64, example: 7}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
      responses:
        '200':
          description: ok
          content:
            application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}
        '201':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Either'}}}
        '404': {$ref: '#/components/responses/None'}
components:
  responses:
    None: {description: nothing there, content: {text/plain: {schema: {type: string}}}}
  schemas:
    Color: {type: string, enum: [red, green], description: a colour}
    Short: {type: string, minLength: 2}
    Word: {type: string}
    Free: {type: object}
    Pet:
      type: object
      description: a pet
      required: [name]
      properties:
        name: {type: [string, "null"], default: rex}
        when: {type: string, format: date-time}
        kind: {type: string, enum: [x]}
        color: {$ref: '#/components/schemas/Color', description: beside}
        short: {$ref: '#/components/schemas/Short'}
        word: {$ref: '#/components/schemas/Word'}
        inner: {type: object, description: inside, properties: {a: {type: string}}}
    Either: {description: one of two, oneOf: [{$ref: '#/components/schemas/Pet'}, {type: string}]}
    Open: {type: object, properties: {a: {}}, additionalProperties: true}
    Map: {type: object, additionalProperties: {$ref: '#/components/schemas/Pet'}}
"""


def pages(folder: Path, fidelity: Fidelity, spec: str = SPEC) -> dict[str, str]:
    path = folder / "spec.yaml"
    path.write_text(spec)
    return pages_of(path, settings("pkg", fidelity))


@pytest.fixture
def exact(tmp_path: Path) -> dict[str, str]:
    return pages(tmp_path, "exact")


def rows(page: str) -> list[str]:
    """The rows of keys, with the long list of types shortened."""
    return [
        line.replace(ANY, "ANY").rstrip("\n") for line in page.split("\n") if line.startswith("**")
    ]


def test_a_schema_takes_any_value(exact: dict[str, str]) -> None:
    page = exact["docs/models/Pet.md"]
    assert f"\n{ANY} | a pet | \n" in page
    assert rows(page)[:-1] == [
        "**name** | ANY |  | if omitted the server will use the default value of rex",
        "**when** | ANY |  | [optional] value must conform to RFC-3339 date-time",
        '**kind** | ANY |  | [optional] must be one of ["x", ] ',
        "**color** | [**Color**](Color.md) | [**Color**](Color.md) | beside | [optional] ",
        "**short** | [**Short**](Short.md) | [**Short**](Short.md) |  | [optional] ",
        "**word** | ANY |  | [optional] ",
        "**inner** | ANY | inside | [optional] ",
    ]
    assert "# inner" not in page


def test_parts_and_values_are_not_told(exact: dict[str, str]) -> None:
    assert "oneOf" not in exact["docs/models/Either.md"]
    assert f"\n{ANY} | a colour | \n" in exact["docs/models/Color.md"]


def test_a_plain_object_is_a_model(exact: dict[str, str]) -> None:
    assert f"\n{ANY} |  | \n" in exact["docs/models/Free.md"]


@pytest.mark.parametrize(
    ("model", "row"),
    [
        ("Open", "**any_string_name** | ANY | {} | [optional]"),
        ("Map", "**any_string_name** | [**Pet**](Pet.md) | [**Pet**](Pet.md) | {} | [optional] "),
    ],
)
def test_other_keys(exact: dict[str, str], model: str, row: str) -> None:
    told = "any string name can be used but the value must be the correct type"
    assert rows(exact[f"docs/models/{model}.md"])[-1] == row.format(told)


def test_an_operation_shows_models_where_they_are_named(exact: dict[str, str]) -> None:
    page = exact["docs/apis/tags/TApi.md"]
    assert "> bool, date, datetime, dict, float, int, list, str, none_type put_a(idpet)" in page
    assert "    body = Pet(None)\n" in page
    assert "        'id': None,\n" in page
    assert f"{ANY} |  | value must be a 64 bit integer" in page
    assert "\none of two\n\n## Model Type Info\n" in page
    assert "/Either.md" not in page


def test_an_answer_that_is_a_reference_has_a_status_alone(exact: dict[str, str]) -> None:
    page = exact["docs/apis/tags/TApi.md"]
    assert "\n404 | [ApiResponseFor404](#put_a.ApiResponseFor404) | \n" in page
    assert "SchemaFor404" not in page
    assert "default is ('application/json', 'text/plain', )" in page


def test_corrected_pages_keep_the_types(tmp_path: Path) -> None:
    found = pages(tmp_path, "corrected")
    assert "\n**name** | None, str,  | NoneClass, str,  | " in found["docs/models/Pet.md"]
    assert "#### oneOf" in found["docs/models/Either.md"]
    assert "[**Pet**](../../models/Pet.md)" in found["docs/apis/tags/TApi.md"]


@pytest.mark.parametrize(
    ("info", "description", "version"),
    [
        ("", False, ""),
        ("info: {title: T}", True, "1.0.0"),
        ("info: {title: T, version: '3'}", True, "3"),
    ],
)
def test_the_readme_of_a_document_that_says_little(
    tmp_path: Path, info: str, description: bool, version: str
) -> None:
    page = pages(tmp_path, "exact", f"openapi: 3.0.3\n{info}\npaths: {{}}\n")["README.md"]
    assert ("No description provided" in page) is description
    assert f"\n- API version: {version}\n" in page
    assert "```python\n\nimport time\nimport pkg\nfrom pprint import pprint\n```" in page


CLOSED = """
openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    Closed: {type: object, additionalProperties: false, properties: {a: {type: string}, b: {$ref: '#/components/schemas/Whole/properties/inner'}}}
    Whole: {type: object, properties: {inner: {type: object, description: inside, properties: {c: {type: string}}}}}
"""
OPEN_ROW = "**any_string_name** |"


@pytest.mark.parametrize("beside", [None, "additionalProperties: {type: string}"])
def test_a_closed_object_is_closed_where_no_component_is_a_map(
    tmp_path: Path, beside: str | None
) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(CLOSED + (f"    Map: {{type: object, {beside}}}\n" if beside else ""))
    page = pages_of(spec, settings("pkg"))["docs/models/Closed.md"]
    assert (OPEN_ROW in page) == (beside is not None)


@pytest.mark.parametrize("fidelity", ["exact", "corrected"])
def test_what_a_reference_finds_inside_a_component_is_a_model(
    tmp_path: Path, fidelity: Fidelity
) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(CLOSED)
    pages = pages_of(spec, settings("pkg", fidelity))
    assert "[**Inner**](Inner.md)" in pages["docs/models/Closed.md"]
    assert "inside" in pages["docs/models/Inner.md"]
    assert "[Inner](docs/models/Inner.md)" in pages["README.md"]


def test_a_pointed_model_is_told_apart_from_a_component_of_its_name(tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(CLOSED + "    inner: {type: string, enum: [x]}\n")
    pages = pages_of(spec, settings("pkg", "corrected"))
    assert "Inner.md" not in pages["docs/models/Closed.md"]
