"""Tables of pages: widths, line breaks, types, examples, deprecation."""

from __future__ import annotations

import pytest

from generator.flavours.speakeasy.docs_models import class_pages, example_text
from generator.flavours.speakeasy.docs_table import narrow_table, table
from generator.flavours.speakeasy.gen_config import read_options
from generator.flavours.speakeasy.plan import Field, Type
from generator.flavours.speakeasy.quirks import CORRECTED, EXACT
from generator.ir import Json
from tests.speakeasy.plan.planning import plan_of


def test_all_columns_are_as_wide_as_the_longest_cell() -> None:
    assert table(("A", "Description"), [("`x`", "a longer text")]) == (
        "| A             | Description   |",
        "| ------------- | ------------- |",
        "| `x`           | a longer text |",
    )


def test_a_line_break_counts_as_the_document_writes_it() -> None:
    lines = table(("A",), [("one\r\ntwo",), ("x|y",)])
    assert lines == ("| A        |", "| -------- |", "| one\r<br/>two |", "| x\\|y     |")


def test_readme_tables_have_columns_of_their_own_width() -> None:
    assert narrow_table(("#", "Server"), [("0", "`https://a`")]) == (
        "| #   | Server      |",
        "| --- | ----------- |",
        "| 0   | `https://a` |",
    )


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("a", "a"),
        (True, "true"),
        (1.5, "1.5"),
        (2.0, "2"),
        ([1, 2], "[\n1,\n2\n]"),
        (None, ""),
        ({}, "{}"),
    ],
)
def test_examples(value: Json, shown: str) -> None:
    assert example_text(value) == shown


BOX = """
paths:
  /x:
    get:
      operationId: getX
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Box'}}}}}
components:
  schemas:
    Lid: {type: object, description: What closes it, properties: {a: {type: string}}}
    Box:
      type: object
      required: [must, lid]
      properties:
        must: {type: [string, 'null']}
        may: {type: string, example: yes}
        list: {type: array, items: {$ref: '#/components/schemas/Lid'}}
        map: {type: object, additionalProperties: {type: integer}}
        at: {type: string, format: date-time}
        day: {type: string, format: date}
        old: {type: string, deprecated: true, description: Gone}
        lid: {$ref: '#/components/schemas/Lid'}
        none: {anyOf: [{$ref: '#/components/schemas/Lid'}, {type: 'null'}]}
"""


def _rows(exact: bool) -> dict[str, list[str]]:
    plan = plan_of(BOX)
    page = class_pages(plan, read_options({}, sdk_class="Acme"), EXACT if exact else CORRECTED)[
        "models/box.md"
    ]
    found = {}
    for line in page.table[2:]:
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        found[cells[0]] = cells[1:]
    return found


def test_types_of_fields() -> None:
    rows = _rows(exact=True)
    assert {name: cells[0] for name, cells in rows.items()} == {
        "`must`": "*Nullable[str]*",
        "`may`": "*Optional[str]*",
        "`list`": "List[[models.Lid](../models/lid.md)]",
        "`map`": "Dict[str, *int*]",
        "`at`": "[date](https://docs.python.org/3/library/datetime.html#date-objects)",
        "`day`": "[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)",
        "~~`old`~~": "*Optional[str]*",
        "`lid`": "[models.Lid](../models/lid.md)",
        "`none`": "[OptionalNullable[models.Lid]](../models/lid.md)",
    }


def test_descriptions_of_fields() -> None:
    rows = _rows(exact=True)
    assert rows["`lid`"][2] == "What closes it"
    assert rows["`none`"][2] == "N/A"
    assert rows["`may`"][3] == "yes"
    assert rows["~~`old`~~"][2].startswith(": warning: ** DEPRECATED **: ")
    assert rows["~~`old`~~"][2].endswith("<br/><br/>Gone")


def test_mended_pages_say_what_is_optional() -> None:
    rows = _rows(exact=False)
    assert rows["`list`"][0] == "Optional[List[[models.Lid](../models/lid.md)]]"
    assert rows["`at`"][0].startswith("[Optional[datetime]](")
    assert rows["`day`"][0].startswith("[Optional[date]](")


def test_a_field_knows_whether_it_may_be_left_out() -> None:
    field = Field(name="a", wire_name="a", type=Type(kind="str"), required=False)
    assert field.optional
