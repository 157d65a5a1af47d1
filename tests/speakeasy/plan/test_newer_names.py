"""Names of inline classes after the rules of February 2025: what keeps the short name."""

from __future__ import annotations

import pytest

from generator.flavours.speakeasy.plan import Enum
from generator.ir import Json
from tests.speakeasy.plan.planning import declared, model_of, names_of, plan_of

TWO = """
paths:
  /x:
    get:
      operationId: getX
      responses:
        '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Box'}}}}
        '201': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Crate'}}}}
components:
  schemas:
    Box: %s
    Crate: %s
"""
OLDER: dict[str, Json] = {"fixes": {"nameResolutionFeb2025": False}}
RED = "{enum: [red, blue]}"
TEXT_OR_INT = "{oneOf: [{type: string}, {type: integer}]}"
PART = "{type: object, properties: {a: {type: string}}}"


def _object(**properties: str) -> str:
    listed = ", ".join(f"{name}: {schema}" for name, schema in properties.items())
    return f"{{type: object, properties: {{{listed}}}}}"


def _names(box: str, crate: str = "{type: object}") -> list[str]:
    return [name for name in names_of(plan_of(TWO % (box, crate))) if name != "GetXResponse"]


@pytest.mark.parametrize(
    ("lid", "made"),
    [
        # A single class among the members takes the name, the union ends in Union;
        (f"{{oneOf: [{{type: string}}, {PART}]}}", ["LidUnion", "Lid"]),
        # an enumeration ends in Enum instead, the union keeps the name;
        (f"{{oneOf: [{{type: integer}}, {RED}]}}", ["Lid", "LidEnum"]),
        # a union inside an array inside a union is numbered from the inside;
        (f"{{oneOf: [{{type: string}}, {{type: array, items: {TEXT_OR_INT}}}]}}", ["Lid2", "Lid1"]),
        # what tells members apart need not be in all of them.
        (
            "{oneOf: [{type: object, properties: {kind: {const: tin}}}, "
            "{type: object, properties: {kind: {const: oak}, of: {const: oak}}}, "
            "{type: object, properties: {b: {type: string}}}]}",
            ["LidUnion", "LidTin", "LidOak", "Lid"],
        ),
    ],
)
def test_members_of_unions(lid: str, made: list[str]) -> None:
    assert _names(_object(lid=lid)) == ["Box", *made, "Crate"]


def test_the_only_union_keeps_the_name_and_the_only_enumeration_says_what_it_is() -> None:
    assert _names(_object(lid=TEXT_OR_INT), _object(lid=RED)) == ["Box", "Lid", "Crate", "LidEnum"]
    found = _names(_object(crate=RED))
    assert found == ["Box", "CrateEnum", "Crate"]


def test_of_one_component_the_outermost_keeps_the_name() -> None:
    lids = f"{{type: array, items: {PART}}}"
    inner = f"{{type: array, items: {_object(lids=lids)}}}"
    assert _names(_object(parts=inner, lids=lids)) == [
        "Box",
        "Part",
        "PartLid",
        "Lid",
        "Crate",
    ]


def test_a_property_called_as_its_component_does_not_clash() -> None:
    assert _names(_object(box=PART)) == ["Box", "BoxBox", "Crate"]


@pytest.mark.parametrize("options", [None, OLDER])
def test_what_all_of_brings_in_is_a_class_of_its_own(options: dict[str, Json] | None) -> None:
    crate = "{allOf: [{$ref: '#/components/schemas/Box'}, {type: object, properties: {b: {type: string}}}]}"
    names = names_of(plan_of(TWO % (_object(lid=RED), crate), options))
    kinds = [name for name in names if name.endswith("Lid")]
    assert len(kinds) == 2
    assert "CrateLid" in kinds


def test_names_that_modules_use_end_in_t() -> None:
    assert _names(_object(field=RED, list=PART)) == ["Box", "FieldT", "ListT", "Crate"]
    tagged = "{oneOf: [{enum: [none]}, {enum: [auto]}]}"
    assert _names(_object(lid=tagged)) == ["Box", "Lid", "LidNone", "LidAuto", "Crate"]


def test_a_boolean_with_one_value_is_a_constant() -> None:
    plan = plan_of(TWO % (_object(gone="{type: boolean, enum: [true]}"), "{type: object}"))
    (field,) = model_of(plan, "Box").fields
    assert (field.name, field.const) == ("GONE", True)


def test_members_that_differ_in_sign_or_case() -> None:
    plan = plan_of(TWO % (_object(lid="{enum: [up, -up, Up, UP, down]}"), "{type: object}"))
    found = declared(plan, "Lid")
    assert isinstance(found, Enum)
    assert [member.name for member in found.members] == [
        "UP_LOWER",
        "MINUS_UP",
        "UP_MIXED",
        "UP_UPPER",
        "DOWN",
    ]


BESIDE = """
paths:
  /x:
    get:
      operationId: getX
      parameters: [{name: kind, in: query, schema: {enum: [thin, thick]}}]
      responses:
        '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Box'}}}}
components:
  schemas:
    Box: {type: object, properties: {kind: {enum: [flat, tall]}}}
"""


@pytest.mark.parametrize(
    ("fixes", "made"),
    [
        ({"nameResolutionFeb2025": True}, {"BoxKind", "GetXKind"}),
        # What stands in a component comes first: the operation's gets the longer name.
        (
            {"nameResolutionFeb2025": True, "sharedNestedComponentsJan2026": True},
            {"Kind", "GetXKind"},
        ),
    ],
)
def test_names_of_components_before_those_of_operations(
    fixes: dict[str, Json], made: set[str]
) -> None:
    assert made <= set(names_of(plan_of(BESIDE, {"fixes": fixes})))


@pytest.mark.parametrize(
    ("options", "name"),
    [({}, "PutXRequestRequest"), (OLDER, "PutXRequest1")],
)
def test_a_request_whose_name_a_component_has(options: dict[str, Json], name: str) -> None:
    plan = plan_of(
        """
paths:
  /x/{id}:
    put:
      operationId: putX
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/PutXRequest'}}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    PutXRequest: {type: object, properties: {a: {type: string}}}
""",
        options,
    )
    assert set(names_of(plan)) == {"PutXRequest", name}
