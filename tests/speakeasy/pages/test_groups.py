"""Pages of groups: errors, headers of answers, which samples are shown, links of the document."""

from __future__ import annotations

from generator.diagnostics import Report
from generator.flavours.base import FlavourSettings, load_flavour
from generator.ir import Json
from generator.render import Renderer
from tests.speakeasy.plan.planning import api_of, model_of, plan_of

ACME = """
openapi: 3.1.0
info: {title: Acme, version: "1", description: "Sells things.\\n"}
externalDocs: {description: More words., url: "https://docs.acme.example"}
servers: [{url: https://acme.example.com}]
paths:
  /orders/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getOrder
      responses:
        '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
        '404': {$ref: '#/components/responses/Wrong'}
        '403': {$ref: '#/components/responses/Wrong'}
        '429': {$ref: '#/components/responses/Busy'}
        '500': {$ref: '#/components/responses/Wrong'}
    put:
      operationId: putOrder
      summary: "Change an order\\nthat is there"
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
      responses:
        '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
        '404': {$ref: '#/components/responses/Wrong'}
components:
  responses:
    Wrong: {description: What went wrong., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
    Busy:
      description: Too many.
      headers: {Retry-After: {schema: {type: integer}}}
      content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}
  schemas:
    Problem: {type: object, properties: {title: {type: string}}}
    Lines: {type: object, properties: {first: {type: string, example: Ham}, second: {type: string}}}
    Order:
      type: object
      example: {name: Ada}
      properties:
        name: {type: string}
        lines: {$ref: '#/components/schemas/Lines'}
        other: {$ref: '#/components/schemas/Problem'}
"""


def _named(*statuses: str, **body: Json) -> Json:
    bodies: Json = {"application/json": dict(body)}
    answers: Json = {status: {} for status in statuses}
    return {"parameters": {"path": {"id": "7"}}, "requestBody": bodies, "responses": answers}


SAMPLES: dict[str, Json] = {
    "getOrder": {"Zed": _named("404"), "Found": _named("200")},
    "putOrder": {"Zed": _named("404", name="Zed"), "Ada": _named("200", name="Ada")},
}


def _page() -> str:
    settings = FlavourSettings(
        package="acme",
        project="acme",
        version="1",
        fidelity="exact",
        options={
            "sdkClassName": "Acme",
            "optionalPropertyRendering": "withExample",
            "generatorVersion": "2.916.2",
        },
        ledger={"samples": SAMPLES},
    )
    package = load_flavour("speakeasy").plan(api_of(ACME), settings, Report())
    (file,) = (file for file in package.files if file.path == "docs/sdks/acme/README.md")
    return Renderer().render(file).decode()


PAGE = _page()
GET, PUT = PAGE.split("\n## put_order")


def test_errors_of_server_and_client_and_those_with_headers_have_rows_of_their_own() -> None:
    rows = [line.split("|")[1:4] for line in GET.splitlines() if line.startswith("| errors.")]
    assert [[cell.strip() for cell in row] for row in rows] == [
        ["errors.ProblemError", "403, 404", "application/json"],
        ["errors.ProblemError", "429", "application/json"],
        ["errors.ProblemError", "500", "application/json"],
        ["errors.APIError", "4XX, 5XX", "\\*/\\*"],
    ]


def test_headers_of_an_error_make_an_answer_with_headers() -> None:
    plan = plan_of(ACME)
    fields = model_of(plan, "GetOrderResponse").fields
    assert [(field.name, field.doc_example) for field in fields][1] == ("result", {"name": "Ada"})
    assert [field.name for field in fields] == ["headers", "result"]
    assert "GetOrderResponse" in GET
    assert "PutOrderResponse" not in PUT


def test_a_sample_of_an_error_is_shown_for_its_body_alone() -> None:
    assert [line for line in GET.splitlines() if line.startswith("### Example")] == [
        "### Example Usage"
    ]
    assert 'example="Found"' in GET
    assert [line for line in PUT.splitlines() if line.startswith("### Example")] == [
        "### Example Usage: Ada",
        "### Example Usage: Zed",
    ]


def test_an_object_whose_properties_have_examples_is_shown_with_them() -> None:
    assert 'put_order(id_="7", name="Ada", lines={\n        "first": "Ham",\n    })' in PUT


def test_an_error_is_described_by_the_answer_that_components_have() -> None:
    plan = plan_of(ACME)
    (made,) = (made for ref, made in plan.declarations.items() if ref.name == "ProblemError")
    assert made.description == "What went wrong."


def test_the_root_links_to_the_documentation_of_the_api() -> None:
    assert "Acme: Sells things.\n\n\nMore words.\n<https://docs.acme.example>\n" in GET


def test_a_summary_of_two_lines_stays_in_the_list() -> None:
    assert "* [put_order](#put_order) - Change an order\nthat is there\n" in GET


def test_an_answer_of_headers_alone_is_an_answer_with_headers() -> None:
    plan = plan_of(
        ACME.replace("    put:\n", "    delete:\n", 1).replace(
            "responses:\n        '200': {description: Done, content: {application/json: "
            "{schema: {$ref: '#/components/schemas/Order'}}}}\n        '404'",
            "responses:\n        '204': {description: Gone, headers: {X-Left: {schema: {type: integer}}}}\n"
            "        '404'",
        )
    )
    assert [field.key for field in model_of(plan, "PutOrderResponse").fields] == ["headers"]
