"""What stands beside a choice: alternatives have it too, and unions are no members of themselves."""

from __future__ import annotations

import pytest

from generator.flavours.speakeasy.plan import Model, Plan, Union
from generator.ir import Json
from tests.speakeasy.plan.planning import declared, model_of, names_of, plan_of

HEAD = """
paths:
  /x:
    post:
      operationId: postX
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Box'}}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    Cat: {type: object, required: [kind], properties: {kind: {const: cat}, lives: {type: integer}}}
    Dog: {type: object, required: [kind], properties: {kind: {const: dog}, breed: {enum: [pug, lab]}}}
"""
PETS = "{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}"
OLDER: dict[str, Json] = {
    "fixes": {"nameResolutionFeb2025": False, "sharedErrorComponentsApr2025": False}
}


def _fields(plan: Plan, name: str) -> list[tuple[str, bool]]:
    return [(field.wire_name, field.required) for field in model_of(plan, name).fields]


def _members(plan: Plan, name: str) -> list[str]:
    union = declared(plan, name)
    assert isinstance(union, Union)
    return [member.ref.name if member.ref else member.kind for member in union.members]


@pytest.mark.parametrize("rules", [{}, OLDER])
@pytest.mark.parametrize(
    "box",
    [
        f"{{allOf: [{{oneOf: [{PETS}]}}, {{required: [id], properties: {{id: {{type: string}}}}}}]}}",
        f"{{oneOf: [{PETS}], required: [id], properties: {{id: {{type: string}}}}}}",
        f"{{type: object, required: [id], properties: {{id: {{type: string}}}}, allOf: [{{anyOf: [{PETS}]}}]}}",
    ],
)
def test_each_alternative_has_what_stands_beside_the_choice(
    box: str, rules: dict[str, Json]
) -> None:
    plan = plan_of(HEAD + f"    Box: {box}\n", rules)
    assert _members(plan, "Box") == ["BoxCat", "BoxDog"]
    assert _fields(plan, "BoxCat") == [("kind", True), ("lives", False), ("id", True)]
    assert _fields(plan, "BoxDog") == [("kind", True), ("breed", False), ("id", True)]
    assert "Cat" not in names_of(plan)  # nothing else asks for it


def test_alternatives_without_a_component_are_called_by_their_title_or_numbered() -> None:
    choice = "{title: round one, properties: {r: {type: number}}}, {properties: {a: {type: number}}}, {properties: {b: {type: number}}}"
    plan = plan_of(HEAD + f"    Box: {{properties: {{id: {{type: string}}}}, oneOf: [{choice}]}}\n")
    assert _members(plan, "Box") == ["BoxRoundOne", "Box2", "Box3"]


def test_an_alternative_that_has_it_all_stays_what_it_is() -> None:
    plan = plan_of(HEAD + f"    Box: {{properties: {{kind: {{type: string}}}}, oneOf: [{PETS}]}}\n")
    assert _members(plan, "Box") == ["Cat", "Dog"]


def test_tags_lead_to_the_alternatives_with_what_stands_beside_them() -> None:
    plan = plan_of(
        HEAD
        + f"""
    Pet:
      oneOf: [{PETS}]
      discriminator: {{propertyName: kind, mapping: {{cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'}}}}
    Box:
      allOf:
        - $ref: '#/components/schemas/Pet'
        - properties: {{id: {{type: string}}, kind: {{type: string}}}}
"""
    )
    union = declared(plan, "Box")
    assert isinstance(union, Union)
    assert [(tag, member.ref and member.ref.name) for tag, member in union.tags] == [
        ("cat", "BoxCat"),
        ("dog", "BoxDog"),
    ]
    kind = model_of(plan, "BoxCat").fields[0]
    assert (kind.wire_name, kind.const) == ("kind", "cat")


def test_inline_classes_beside_a_choice_are_shared_by_its_alternatives() -> None:
    box = f"{{properties: {{size: {{enum: [s, m]}}}}, oneOf: [{PETS}]}}"
    plan = plan_of(HEAD + f"    Box: {box}\n")
    assert [name for name in names_of(plan) if "Size" in name] == ["Size"]


def test_a_choice_among_the_alternatives_is_opened() -> None:
    plan = plan_of(
        HEAD
        + f"""
    Pet: {{oneOf: [{PETS}], properties: {{owner: {{type: string}}}}}}
    Fish: {{type: object, properties: {{fins: {{type: integer}}}}}}
    Box:
      oneOf: [{{$ref: '#/components/schemas/Pet'}}, {{$ref: '#/components/schemas/Fish'}}, {{type: string}}, {{type: 'null'}}]
      properties: {{id: {{type: string}}}}
"""
    )
    assert _members(plan, "Box") == ["BoxCat", "BoxDog", "BoxFish", "str"]
    assert [name for name, _ in _fields(plan, "BoxDog")] == ["kind", "breed", "owner", "id"]


def test_of_several_choices_every_property_can_be_sent() -> None:
    plan = plan_of(
        HEAD
        + f"""
    Fish: {{title: Fish, type: object, required: [fins], properties: {{fins: {{type: integer}}}}}}
    Box:
      allOf: [{{oneOf: [{PETS}]}}, {{oneOf: [{{$ref: '#/components/schemas/Fish'}}]}}]
"""
    )
    assert _members(plan, "Box") == ["BoxCat", "BoxDog", "BoxFish"]
    assert _fields(plan, "BoxCat") == [("kind", True), ("lives", False), ("fins", False)]


def test_one_alternative_is_an_object() -> None:
    plan = plan_of(
        HEAD
        + "    Box: {description: A box, properties: {id: {type: string}}, oneOf: [{$ref: '#/components/schemas/Cat'}]}\n"
    )
    found = declared(plan, "Box")
    assert isinstance(found, Model)
    assert [field.wire_name for field in found.fields] == ["kind", "lives", "id"]
    assert found.description == "A box"


def test_what_must_be_there_together_makes_no_classes() -> None:
    box = "{properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}"
    plan = plan_of(HEAD + f"    Box: {box}\n")
    assert _fields(plan, "Box") == [("a", False), ("b", False)]


def test_alternatives_in_their_place_require_what_is_required_beside_them() -> None:
    choice = (
        "{properties: {a: {type: string}, b: {type: string}}}, {$ref: '#/components/schemas/Cat'}"
    )
    plan = plan_of(HEAD + f"    Box: {{required: [a], oneOf: [{choice}]}}\n")
    assert _members(plan, "BoxUnion") == ["Box", "Cat"]
    assert _fields(plan, "Box") == [("a", True), ("b", False)]


def test_alternatives_are_of_the_type_beside_them() -> None:
    plan = plan_of(
        HEAD
        + "    Box: {properties: {at: {type: string, anyOf: [{format: date-time}, {format: date}, {}]}}}\n"
    )
    assert _members(plan, "At") == ["datetime", "date", "str"]


LAYERS = """
    Base: {type: object, properties: {meta: {type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}}}
    Box:
      allOf:
        - $ref: '#/components/schemas/Base'
        - {type: object, properties: {meta: {type: object, properties: {b: {type: integer}, c: {type: string}}}}}
"""


@pytest.mark.parametrize(
    ("options", "fields"),
    [
        ({}, [("a", True, "str"), ("b", False, "int"), ("c", False, "str")]),
        ({"allOfMergeStrategy": "shallowMerge"}, [("b", False, "int"), ("c", False, "str")]),
    ],
)
def test_objects_that_several_parts_describe(
    options: dict[str, Json], fields: list[tuple[str, bool, str]]
) -> None:
    plan = plan_of(HEAD + LAYERS, options)
    (meta,) = model_of(plan, "Box").fields
    assert meta.type.ref is not None
    found = model_of(plan, meta.type.ref.name).fields
    assert [(each.wire_name, each.required, each.type.kind) for each in found] == fields


def test_objects_in_several_parts_may_lead_back_to_themselves() -> None:
    plan = plan_of(
        HEAD
        + """
    Tree: {type: object, properties: {name: {type: string}, child: {$ref: '#/components/schemas/Tree'}}}
    Box:
      allOf:
        - $ref: '#/components/schemas/Tree'
        - {type: object, properties: {lid: {type: string}, child: {$ref: '#/components/schemas/Box'}}}
    Case:
      allOf:
        - $ref: '#/components/schemas/Box'
        - {type: object, properties: {child: {$ref: '#/components/schemas/Case'}, x: {$ref: '#/components/schemas/Box'}}}
  """
    )
    child = model_of(plan, "Box").fields[1]
    assert child.type.ref is not None
    assert child.type.ref.name == "Box"  # which has all that a Tree has
    assert [name for name, _ in _fields(plan, "Box")] == ["name", "child", "lid"]


PARENT = """
    Box:
      type: object
      required: [kind]
      properties: {kind: {enum: [big, small]}}
      discriminator: {propertyName: kind, mapping: {big: '#/components/schemas/Big', small: '#/components/schemas/Small'}}
      oneOf: [{$ref: '#/components/schemas/Big'}, {$ref: '#/components/schemas/Small'}]
    Big: {allOf: [{$ref: '#/components/schemas/Box'}, {type: object, properties: {volume: {type: number}}}]}
    Small: {allOf: [{$ref: '#/components/schemas/Box'}, {type: object, properties: {price: {type: number}}}]}
"""


def test_children_take_over_the_properties_of_a_parent_that_lists_them() -> None:
    plan = plan_of(HEAD + PARENT)
    assert _members(plan, "Box") == ["Big", "Small"]
    assert _fields(plan, "Big") == [("kind", True), ("volume", False)]


@pytest.mark.parametrize(
    ("schemas", "members"),
    [
        (
            "    Box: {oneOf: [{$ref: '#/components/schemas/Bag'}, {type: integer}]}\n"
            "    Bag: {oneOf: [{$ref: '#/components/schemas/Box'}, {type: string}]}\n",
            ["int", "str"],
        ),
        (
            "    Box: {oneOf: [{$ref: '#/components/schemas/Box'}, {type: integer}, {type: string}]}\n",
            ["int", "str"],
        ),
        (
            "    Box: {oneOf: [{$ref: '#/components/schemas/Bag'}, {$ref: '#/components/schemas/Box'}]}\n"
            "    Bag: {oneOf: [{$ref: '#/components/schemas/Box'}, {$ref: '#/components/schemas/Bag'}]}\n",
            ["any"],
        ),
        (
            "    Box: {oneOf: [{type: array, items: {$ref: '#/components/schemas/Box'}}, {type: integer}]}\n",
            ["list", "int"],
        ),
    ],
)
def test_no_union_is_a_member_of_itself(schemas: str, members: list[str]) -> None:
    assert _members(plan_of(HEAD + schemas), "Box") == members
