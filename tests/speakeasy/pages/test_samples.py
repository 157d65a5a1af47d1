"""Sample values: where they come from, how they are printed, that they stay."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from generator.diagnostics import FatalError, Report
from generator.flavours.base import Fidelity, FlavourSettings, load_flavour
from generator.flavours.speakeasy.gen_config import OPTIONS, settings_from_gen_yaml
from generator.flavours.speakeasy.gen_lock import read_gen_lock
from generator.flavours.speakeasy.plan import Type
from generator.flavours.speakeasy.samples_print import Imports, SamplePrinter
from generator.ir import Json
from generator.render import Renderer
from tests.speakeasy.plan.planning import api_of, plan_of

ORDER = """
paths:
  /orders/{order_id}:
    put:
      operationId: updateOrder
      tags: [orders]
      parameters: [{name: order_id, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
components:
  schemas:
    Order:
      type: object
      required: [status, at]
      properties:
        status: {enum: [open, shipped]}
        at: {type: string, format: date-time}
        note: {type: string, example: Handle with care}
        tags: {type: array, items: {type: string}}
"""
PAGE = "docs/sdks/orders/README.md"


def _page(ledger: dict[str, Json], **options: Json) -> tuple[str, dict[str, Json]]:
    settings = FlavourSettings(
        package="acme",
        project="acme",
        version="1",
        fidelity="corrected",
        options={"sdkClassName": "Acme", **options},
        ledger=ledger,
    )
    package = load_flavour("speakeasy").plan(api_of(ORDER), settings, Report())
    file = next(file for file in package.files if file.path == PAGE)
    return Renderer().render(file).decode(), dict(package.ledger)


def _snippet(page: str) -> str:
    return page.split("```python\n")[1].split("```")[0]


def test_samples_of_a_lock_are_used_as_they_are() -> None:
    kept: dict[str, Json] = {
        "updateOrder": {
            "speakeasy-default-update-order": {
                "parameters": {"path": {"order_id": "o_1"}},
                "requestBody": {
                    "application/json": {"status": "shipped", "at": "2024-01-02T03:04:05Z"}
                },
            }
        }
    }
    snippet = _snippet(_page({"samples": kept})[0])
    assert 'order_id="o_1", status=models.OrderStatus' not in snippet
    assert (
        'update_order(order_id="o_1", status=models.Status.SHIPPED, '
        'at=parse_datetime("2024-01-02T03:04:05Z"))'
    ) in snippet
    assert "from acme.utils import parse_datetime" in snippet


def test_invented_samples_are_remembered_and_stay() -> None:
    page, ledger = _page({})
    assert 'note="Handle with care"' in page
    again, _ = _page(ledger)
    assert again == page


def test_named_samples_have_sections_of_their_own() -> None:
    body: Json = {"status": "open", "at": "2024-01-02T03:04:05Z"}
    kept: dict[str, Json] = {
        "updateOrder": {
            name: {
                "parameters": {"path": {"order_id": name}},
                "requestBody": {"application/json": body},
            }
            for name in ("First", "Second")
        }
    }
    page, ledger = _page({"samples": kept}, generatorVersion="2.800.0")
    assert "```\n### Example Usage: Second\n\n<!-- UsageSnippet" in page
    assert 'path="/orders/{order_id}" example="First" -->' in page
    assert page.count("update_order(order_id=") == 2
    assert _page(ledger, generatorVersion="2.800.0")[0] == page
    assert "example=" not in _page({"samples": kept})[0]


def test_texts_of_several_lines() -> None:
    printer = SamplePrinter(plan_of("paths: {}\n"), Imports())
    assert printer.value('a "b"\nc', Type(kind="str"), "  ") == '("a \\"b\\"\\n"\n  "c")'
    assert printer.value("a\n", Type(kind="str")) == '"a\\n"'
    empty = Type(kind="dict", item=Type(kind="any"))
    assert printer.value({}, empty, "  ") == "{\n\n  }"


def test_optional_values_can_be_left_out() -> None:
    snippet = _snippet(_page({}, optionalPropertyRendering="withExample")[0])
    assert "note=" in snippet
    assert "tags=" not in snippet


@pytest.mark.parametrize(
    ("type_", "value", "text"),
    [
        (Type(kind="str"), 'a"b', "'a\"b'"),
        (Type(kind="date"), "2024-01-02", 'date.fromisoformat("2024-01-02")'),
        (Type(kind="decimal"), 1.5, 'Decimal("1.5")'),
        (Type(kind="bytes"), "x-file: a.bin", 'open("a.bin", "rb")'),
        (Type(kind="list", item=Type(kind="int")), [1, 2], "[\n    1,\n    2,\n]"),
        (Type(kind="dict", item=Type(kind="any")), {"a": None}, '{\n    "a": None,\n}'),
        (Type(kind="list", item=Type(kind="int")), [], "[]"),
    ],
)
def test_printing(type_: Type, value: Json, text: str) -> None:
    printed = SamplePrinter(plan_of("paths: {}\n"), Imports()).value(value, type_)
    assert ast.dump(ast.parse(printed)) == ast.dump(ast.parse(text))


def test_gen_yaml(tmp_path: Path) -> None:
    file = tmp_path / "gen.yaml"
    file.write_text(
        "generation:\n"
        "  sdkClassName: Acme\n"
        "  usageSnippets: {optionalPropertyRendering: withExample}\n"
        "  fixes: {nameResolutionFeb2025: true}\n"
        "python:\n  version: 1.2.3\n  packageName: acme-sdk\n  enumFormat: union\n"
    )
    moved = settings_from_gen_yaml(file)
    assert (moved.package, moved.project, moved.version) == ("acme_sdk", "acme-sdk", "1.2.3")
    assert moved.options["optionalPropertyRendering"] == "withExample"
    assert moved.options["enumFormat"] == "union"
    assert moved.options["fixes"] == {
        "nameResolutionFeb2025": True,
        "sharedErrorComponentsApr2025": False,
    }
    assert set(moved.options) <= set(OPTIONS)


def test_gen_lock(tmp_path: Path) -> None:
    file = tmp_path / "gen.lock"
    file.write_text(
        "management: {generationVersion: 2.700.1}\n"
        "examples:\n  getX:\n    default: {parameters: {query: {at: 2024-01-02}}}\n"
    )
    found = read_gen_lock(file)
    assert found.facts == {"generatorVersion": "2.700.1", "published": False}
    assert found.samples == {"getX": {"default": {"parameters": {"query": {"at": "2024-01-02"}}}}}


def test_a_lock_that_cannot_be_read_stops_the_run(tmp_path: Path) -> None:
    with pytest.raises(FatalError, match=r"gen\.lock"):
        read_gen_lock(tmp_path / "gen.lock")
    (tmp_path / "gen.lock").write_text("a: [")
    with pytest.raises(FatalError, match="not valid YAML"):
        read_gen_lock(tmp_path / "gen.lock")


def test_settings_of_the_original_that_are_not_followed_are_told(tmp_path: Path) -> None:
    file = tmp_path / "gen.yaml"
    file.write_text(
        "generation: {maintainOpenAPIOrder: false, fixes: {nameResolutionDec2023: true}}\n"
        "python: {asyncMode: split, version: 1.0.0, templateVersion: v2, pytestTimeout: 3,\n"
        "  additionalDependencies: {main: {pyjwt: ^2}}, packageName: acme}\n"
    )
    moved = settings_from_gen_yaml(file)
    assert moved.options["notFollowed"] == [
        "generation.maintainOpenAPIOrder: false",
        "python.asyncMode: split",
        "python.additionalDependencies.main: pyjwt",
    ]
    report = Report()
    settings = FlavourSettings(
        package="acme", project="acme", version="1.0.0", options=moved.options
    )
    load_flavour("speakeasy").plan(api_of("paths: {}"), settings, report)
    assert [found.code for found in report.diagnostics] == ["not-followed"] * 3


def test_settings_that_nobody_has_heard_of_are_noted(tmp_path: Path) -> None:
    file = tmp_path / "gen.yaml"
    file.write_text(
        "generation: {sdkClasName: Acme, tests: {generateTests: true}, later: null, fixes: {oneDay2030: true}}\n"
        "python: {version: 1.0.0, enumFormat: union, turbo: true, imports: {paths: {errors: e}}}\n"
    )
    moved = settings_from_gen_yaml(file)
    assert moved.options["notKnown"] == [
        "generation.sdkClasName",
        "generation.fixes.oneDay2030",
        "python.turbo",
    ]
    report = Report()
    settings = FlavourSettings(
        package="acme", project="acme", version="1.0.0", options=moved.options
    )
    load_flavour("speakeasy").plan(api_of("paths: {}"), settings, report)
    found = [(each.code, each.severity.name) for each in report.diagnostics]
    assert found == [("not-known", "NOTE")] * 3


LISTS = """
paths:
  /x:
    post:
      operationId: sendX
      tags: [things]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
            example: {parts: [{name: a, kind: part, inner: {deep: 1}}]}
      responses: {'204': {description: Done}}
components:
  schemas:
    Part:
      type: object
      required: [name]
      properties:
        name: {type: string}
        kind: {const: part}
        inner: {type: object, properties: {deep: {type: integer}}}
"""


@pytest.mark.parametrize("fidelity", ["exact", "corrected"])
def test_objects_in_lists_are_models_where_samples_are_mended(fidelity: Fidelity) -> None:
    settings = FlavourSettings(package="acme", project="acme", version="1.0.0", fidelity=fidelity)
    package = load_flavour("speakeasy").plan(api_of(LISTS), settings, Report())
    (file,) = (found for found in package.files if found.path == "docs/sdks/things/README.md")
    page = Renderer().render(file).decode()
    if fidelity == "exact":
        assert 'parts=[\n        {\n            "name": "a",' in page
    else:
        assert 'parts=[\n        models.Part(\n            name="a",\n' in page
        assert "inner=models.Inner(\n                deep=1,\n" in page
        assert "kind" not in page.partition("parts=[")[2].partition("```")[0]


CHOSEN = """
paths:
  /a: {get: {operationId: getA, responses: {'204': {description: Done}}}}
  /b:
    get:
      operationId: getB
      x-speakeasy-usage-example: {title: See a B, description: Shows it., position: 2}
      responses: {'204': {description: Done}}
  /c:
    get:
      operationId: getC
      x-speakeasy-usage-example: {position: 1}
      responses: {'204': {description: Done}}
"""


@pytest.mark.parametrize("page", ["README.md", "USAGE.md"])
def test_all_chosen_calls_show_what_the_sdk_is_like(page: str) -> None:
    settings = FlavourSettings(package="acme", project="acme", version="1.0.0")
    package = load_flavour("speakeasy").plan(api_of(CHOSEN), settings, Report())
    (file,) = (found for found in package.files if found.path == page)
    text = Renderer().render(file).decode()
    usage = text.partition("<!-- Start SDK Example Usage")[2].partition("<!-- End SDK Example")[0]
    headings = [line for line in usage.split("\n") if line.startswith("### ")]
    assert headings == ["### Example 1", "### See a B"]
    assert usage.index("get_c()") < usage.index("get_c_async()") < usage.index("Shows it.")
    assert usage.index("Shows it.") < usage.index("get_b()")
    assert "get_a" not in usage
