"""Pages of enumerations, release by release."""

import pytest

from generator.flavours.speakeasy.docs_enums import enum_page
from generator.flavours.speakeasy.docs_views import ClassPage
from generator.flavours.speakeasy.plan import Enum
from generator.flavours.speakeasy.quirks import EXACT
from generator.ir import Json
from tests.speakeasy.plan.planning import declared, plan_of

BOX = """
paths:
  /boxes:
    get:
      operationId: listBoxes
      parameters:
        - {name: size, in: query, description: How big., schema: {type: string, enum: [small, "a`b\\nc"]}}
      responses:
        "200": {description: Boxes, content: {application/json: {schema: {$ref: "#/components/schemas/Box"}}}}
components:
  schemas:
    Box:
      type: object
      properties:
        kind: {type: string, enum: [flat, tall]}
        level: {type: integer, enum: [1, 2]}
"""


def _page(name: str, release: tuple[int, ...], **options: Json) -> ClassPage:
    plan = plan_of(BOX, options)
    found = declared(plan, name)
    assert isinstance(found, Enum)
    return enum_page(plan, found, release, EXACT)


def test_older_releases_have_a_table_alone() -> None:
    page = _page("Kind", (2, 824, 1))
    assert page.sample == page.values == ()
    assert page.table[2:] == ("| `FLAT` | flat   |", "| `TALL` | tall   |")


def test_classes_keep_their_table_beside_a_sample() -> None:
    page = _page("Kind", (2, 926))
    assert page.sample == ("from acme.models import Kind", "", "value = Kind.FLAT")
    assert page.table
    assert not page.values


def test_an_open_class_says_what_unknown_values_are() -> None:
    page = _page("Level", (2, 926), forwardCompatibleEnumsByDefault=True)
    assert page.sample[2:] == (
        "value = Level.ONE",
        "",
        "# Open enum: unrecognized values are captured as UnrecognizedInt",
    )


@pytest.mark.parametrize(("release", "listed"), [((2, 850, 7), False), ((2, 852, 1), True)])
def test_an_alias_has_a_list_since_2_851(release: tuple[int, ...], listed: bool) -> None:
    page = _page("Kind", release, enumFormat="union", forwardCompatibleEnumsByDefault=True)
    assert page.sample[2:] == (
        "# Open enum: unrecognized values are captured as UnrecognizedStr",
        'value: Kind = "flat"',
    )
    assert page.values == (('- `"flat"`', '- `"tall"`') if listed else ())
    assert bool(page.note) == listed
    assert bool(page.table) != listed


def test_what_only_a_parameter_has_takes_its_description() -> None:
    page = _page("Size", (2, 926), enumFormat="union")
    assert page.description == "How big."
    assert page.sample == ("from acme.models import Size", 'value: Size = "small"')
    assert page.values[1] == '- `"a`b\\nc"`'
