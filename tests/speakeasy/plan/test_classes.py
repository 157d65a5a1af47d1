"""Classes: names of inline schemas, unions, enumerations, constants, directions, errors."""

from __future__ import annotations

import pytest

from generator.flavours.speakeasy.plan import Enum, ErrorClass, Union
from generator.ir import ABSENT, Json
from tests.speakeasy.plan.planning import declared, method_of, model_of, names_of, plan_of

ANSWER = """
paths:
  /x:
    get:
      operationId: getX
      responses:
        '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Box'}}}}
components:
  schemas:
    Box: %s
"""
OLDER: dict[str, Json] = {
    "fixes": {"nameResolutionFeb2025": False, "sharedErrorComponentsApr2025": False}
}


def _box(properties: str, more: str = "") -> str:
    return ANSWER % f"{{type: object, properties: {properties}}}" + more


def test_inline_schemas_are_called_after_their_property() -> None:
    plan = plan_of(_box("{lid: {type: object, properties: {colour: {enum: [red, blue]}}}}"))
    assert names_of(plan) == ["Box", "Lid", "Colour"]
    assert {ref.module for ref in plan.declarations} == {"box"}


def test_inline_schemas_that_share_a_wish_are_called_after_their_component_too() -> None:
    plan = plan_of(
        _box(
            "{kind: {enum: [a, b]}, other: {$ref: '#/components/schemas/Crate'}}",
            "    Crate: {type: object, properties: {kind: {enum: [c, d]}}}\n",
        )
    )
    assert names_of(plan) == ["Box", "BoxKind", "Crate", "CrateKind"]


def test_items_are_named_in_the_singular_by_the_newer_rules_only() -> None:
    text = _box("{lids: {type: array, items: {type: object, properties: {a: {type: string}}}}}")
    assert "Lid" in names_of(plan_of(text))
    assert "Lids" in names_of(plan_of(text, OLDER))


@pytest.mark.parametrize(
    ("members", "names"),
    [
        (
            "[{type: string}, {type: object, properties: {type: {const: AUTO_MODE}}}]",
            ["Box", "Lid", "LidAutoMode"],
        ),
        (
            "[{type: array, items: {type: string}}, {type: object, properties: {a: {type: string}}}]",
            ["Box", "LidUnion", "Lid"],
        ),
        (
            "[{enum: [always]}, {enum: [never]}, {type: integer}]",
            ["Box", "Lid", "LidAlways", "LidNever"],
        ),
        ("[{type: number}, {type: integer}]", ["Box", "Lid"]),
    ],
)
def test_members_of_unions(members: str, names: list[str]) -> None:
    plan = plan_of(_box(f"{{lid: {{oneOf: {members}}}}}"))
    assert names_of(plan) == names


def test_a_discriminated_union_knows_its_tags() -> None:
    plan = plan_of(
        ANSWER
        % """
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'}}
    Cat: {type: object, required: [kind], properties: {kind: {const: cat}}}
    Dog: {type: object, required: [kind], properties: {kind: {const: dog}}}
"""
    )
    union = declared(plan, "Box")
    assert isinstance(union, Union)
    assert union.discriminator == "kind"
    assert [tag for tag, _ in union.tags] == ["cat", "dog"]


def test_null_is_no_member() -> None:
    plan = plan_of(_box("{lid: {anyOf: [{type: string}, {type: 'null'}]}}"))
    (field,) = model_of(plan, "Box").fields
    assert (field.type.kind, field.type.nullable, field.required) == ("str", True, False)


def test_constants_are_attributes_in_capitals() -> None:
    text = _box("{type: {const: box}}")
    (field,) = model_of(plan_of(text), "Box").fields
    assert (field.name, field.key, field.const) == ("TYPE", "type", "box")
    (plain,) = model_of(plan_of(text, {"constFieldCasing": "normal"}), "Box").fields
    assert plain.name == "type"


def test_a_null_default_is_none() -> None:
    (field,) = model_of(plan_of(_box("{a: {type: [string, 'null'], default: null}}")), "Box").fields
    assert field.default is ABSENT


def test_open_enumerations() -> None:
    text = _box("{kind: {enum: [a, b], x-speakeasy-unknown-values: allow}}")
    found = declared(plan_of(text), "Kind")
    assert isinstance(found, Enum)
    assert found.open


def test_members_by_extension() -> None:
    text = _box("{kind: {enum: ['1', '2'], x-speakeasy-enums: [first, second]}}")
    found = declared(plan_of(text), "Kind")
    assert isinstance(found, Enum)
    assert [member.name for member in found.members] == ["FIRST", "SECOND"]


def test_requests_leave_out_what_only_answers_have() -> None:
    plan = plan_of("""
paths:
  /x:
    post:
      operationId: postX
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Box'}}}}
      responses:
        '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Box'}}}}
components:
  schemas:
    Box:
      type: object
      properties: {id: {type: string, readOnly: true}, name: {type: string}}
""")
    assert [f.name for f in model_of(plan, "Box").fields] == ["id", "name"]
    assert [f.name for f in model_of(plan, "BoxInput").fields] == ["name"]


ERRORS = """
paths:
  /x:
    get:
      operationId: getX
      responses:
        '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        '404': {description: Gone, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        '410': {description: Gone, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        '422': {description: Bad, content: {application/json: {schema: {$ref: '#/components/schemas/HTTPValidationError'}}}}
components:
  schemas:
    Problem: {type: object, properties: {message: {type: string}}}
    HTTPValidationError: {type: object, properties: {detail: {type: string}}}
"""


def test_errors_have_classes_of_their_own() -> None:
    plan = plan_of(ERRORS)
    error = declared(plan, "ProblemError")
    assert isinstance(error, ErrorClass)
    assert (error.ref.place.path, error.ref.module) == (("errors",), "problem_error")
    assert error.data.name == "ProblemErrorData"
    assert error.message_field == "message"
    cases = method_of(plan, "get_x").errors
    assert [(case.error.name if case.error else "", case.statuses) for case in cases] == [
        ("ProblemError", ("404", "410")),
        ("HTTPValidationError", ("422",)),
    ]


def test_errors_beside_models() -> None:
    plan = plan_of(ERRORS, {**OLDER, "imports": {"paths": {"errors": ""}}})
    assert declared(plan, "HTTPValidationError").ref.place.path == ("models",)
    assert "Problem1" in names_of(plan)


def test_recursive_schemas() -> None:
    plan = plan_of(
        _box(
            "{inner: {$ref: '#/components/schemas/Box'}, list: {type: array, items: {$ref: '#/components/schemas/Box'}}}"
        )
    )
    assert names_of(plan) == ["Box"]


def test_all_of_with_one_reference_is_that_reference() -> None:
    more = "    Kind: {enum: [a, b]}\n"
    one = "{kind: {allOf: [{$ref: '#/components/schemas/Kind'}], description: Its kind}}"
    assert names_of(plan_of(_box(one, more))) == ["Box", "Kind"]
    merged = "{sort: {allOf: [{$ref: '#/components/schemas/Kind'}], example: a}}"
    assert names_of(plan_of(_box(merged, more))) == ["Box", "Sort"]


TURNS = """
paths:
  /a/{kind}:
    get:
      operationId: getA
      tags: [things]
      parameters: [{name: kind, in: path, required: true, schema: {enum: [x, y]}}]
      responses:
        '200': {$ref: '#/components/responses/Machine.Key'}
        '400': {description: Bad, content: {application/json: {schema: {type: object, properties: {errors: {type: array, items: {type: object, properties: {a: {type: string}}}}}}}}}
        '404': {description: None, content: {application/json: {schema: {type: object, properties: {errors: {type: array, items: {type: object, properties: {b: {type: string}}}}}}}}}
    delete:
      operationId: dropA
      tags: [things]
      parameters: [{name: kind, in: path, required: true, schema: {enum: [x, z]}}]
      responses: {'204': {description: Done}}
    put:
      operationId: putA
      tags: [things]
      parameters: [{name: kind, in: path, required: true, schema: {enum: [z]}}]
      requestBody: {content: {application/json: {schema: {type: array, items: {type: object, properties: {c: {type: string}}}}}}}
      responses: {'204': {description: Done}}
components:
  responses:
    Machine.Key:
      description: A key
      content: {application/json: {schema: {type: object, properties: {secret: {type: string}}}}}
"""


def test_older_rules_serve_who_comes_first() -> None:
    names = names_of(plan_of(TURNS, OLDER))
    assert {"Kind", "PathParamKind", "PutAPathParamKind"} <= set(names)
    assert {"Errors", "GetAErrors"} <= set(names)
    assert "RequestBody" in names


def test_an_answer_among_the_components_is_a_class_of_its_own() -> None:
    plan = plan_of(TURNS)
    ref = method_of(plan, "get_a").response.type
    assert ref is not None
    assert ref.ref is not None
    assert (ref.ref.name, ref.ref.module) == ("MachineKey", "machine_key")


def test_a_component_that_travels_one_way_has_one_class_with_its_own_name() -> None:
    """Whatever is read-only or write-only in it: there is no other class to tell it from."""
    plan = plan_of("""
paths:
  /box:
    get:
      operationId: getBox
      responses: {'200': {description: Done, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Box'}}}}}}
    put:
      operationId: putBox
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewBox'}}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    Box:
      type: object
      properties:
        id: {type: string, readOnly: true}
        key: {type: string, writeOnly: true}
        lid: {$ref: '#/components/schemas/Lid'}
    NewBox:
      type: object
      properties:
        id: {type: string, readOnly: true}
        key: {type: string, writeOnly: true}
        lid: {$ref: '#/components/schemas/Lid'}
    Lid: {type: object, properties: {id: {type: string, readOnly: true}, a: {type: string, writeOnly: true}}}
""")
    assert set(names_of(plan)) == {"Box", "NewBox", "LidInput", "LidOutput"}
    assert [field.name for field in model_of(plan, "Box").fields] == ["id", "lid"]
    assert [field.name for field in model_of(plan, "NewBox").fields] == ["key", "lid"]


def test_what_several_parents_take_over_has_a_class_below_each_of_them() -> None:
    plan = plan_of("""
paths:
  /x:
    get:
      operationId: getX
      responses:
        '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}}}
        '201': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Box'}}}}
components:
  schemas:
    Pen: {type: object, properties: {ink: {type: string}}}
    Case: {type: object, properties: {pen: {allOf: [{$ref: '#/components/schemas/Pen'}], readOnly: true}}}
    Box: {type: object, properties: {case: {allOf: [{$ref: '#/components/schemas/Case'}], readOnly: true}}}
    Shelf: {type: object, properties: {box: {allOf: [{$ref: '#/components/schemas/Box'}], readOnly: true}}}
""")
    found = set(names_of(plan))
    assert {"ShelfBox", "ShelfCase", "ShelfPen", "BoxCase", "BoxPen"} <= found


def test_parents_that_take_over_each_other_end() -> None:
    plan = plan_of("""
paths:
  /x:
    get:
      operationId: getX
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
components:
  schemas:
    A: {type: object, properties: {b: {allOf: [{$ref: '#/components/schemas/B'}], readOnly: true}, c: {allOf: [{$ref: '#/components/schemas/A'}], readOnly: true}}}
    B: {type: object, properties: {a: {allOf: [{$ref: '#/components/schemas/A'}], readOnly: true}, d: {allOf: [{$ref: '#/components/schemas/B'}], readOnly: true}}}
""")
    assert len(names_of(plan)) < 40
