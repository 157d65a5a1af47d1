"""The models of the plan: which schemas become classes, in which order, with which fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from generator.flavours.openapi_generator.hoist_reading import becomes_class
from generator.flavours.openapi_generator.hoist_tree import Tree
from generator.flavours.openapi_generator.names import model_name
from generator.flavours.openapi_generator.plan import (
    EnumMember,
    Member,
    Model,
    ModelKind,
    Property,
    Value,
)
from generator.flavours.openapi_generator.plan_drafts import Draft, ModelReader
from generator.flavours.openapi_generator.plan_usage import only_in_forms
from generator.flavours.openapi_generator.plan_values import ValueMaker
from generator.flavours.openapi_generator.types_enum import members
from generator.flavours.openapi_generator.types_property import Prop
from generator.flavours.openapi_generator.types_pydantic import field


def make_models(tree: Tree, reader: ModelReader, maker: ValueMaker) -> tuple[Model, ...]:
    """All models, sorted by class name; of two schemas with one class name the later counts."""
    drafts: dict[str, Draft] = {}
    unused = only_in_forms(tree)
    for key, node in tree.schemas.items():
        if key not in unused and becomes_class(tree, key, node):
            draft = reader.read(key, node)
            drafts[draft.classname] = draft
        elif node.ref is not None and model_name(key) in drafts:
            drafts[model_name(key)].shadowed = True
    _adopt(tree, drafts)
    ordered = [drafts[name] for name in sorted(drafts)]
    numbered = {new: old for old, new in tree.renamed.items() if new.startswith(f"{old}_")}
    return tuple(_model(tree, draft, maker, numbered) for draft in ordered)


def _adopt(tree: Tree, drafts: dict[str, Draft]) -> None:
    """Tell each parent its children; a parent without discriminator passes them on."""
    for name in sorted(drafts):
        draft = drafts[name]
        parent = drafts.get(draft.parent) if draft.parent else None
        seen: set[str] = set()
        while parent is not None and parent.classname not in seen:
            seen.add(parent.classname)
            if draft.classname not in parent.children:
                parent.children.append(draft.classname)
            schema = tree.schemas.get(parent.key)
            if schema is None or schema.discriminator is not None or parent.parent is None:
                break
            parent = drafts.get(parent.parent)


def _model(tree: Tree, draft: Draft, maker: ValueMaker, numbered: Mapping[str, str]) -> Model:
    for prop in (*draft.vars, *(draft.all_vars or ())):
        maker.settle_enum(prop)
    properties = tuple(map(maker.property, draft.vars))
    everything = tuple(map(maker.property, draft.all_vars or ()))
    kind = _kind(draft)
    found = _members(draft, kind, maker)
    named = _named(kind, draft, properties, found)
    return Model(
        key=draft.key,
        kind=kind,
        classname=draft.classname,
        module=draft.module,
        description=draft.description,
        notes=draft.notes,
        is_nullable=draft.nullable,
        properties=properties,
        all_properties=everything,
        parent=draft.parent,
        children=tuple(draft.children),
        has_children=bool(draft.children),
        additional_properties=draft.additional,
        additional_value=maker.value(draft.additional_prop) if draft.additional_prop else None,
        discriminator=draft.discriminator if draft.children or kind != "object" else None,
        members=found,
        union=tuple(sorted(draft.one_of or draft.any_of)),
        enum_type=_enum_type(draft),
        enum=_enum(draft),
        imports=tuple(sorted({*named, *((draft.parent,) if draft.parent else ())})),
        read_only=tuple(prop.name for prop in draft.vars if prop.read_only),
        is_shadowed=draft.shadowed,
        twin=model_name(numbered[draft.key]) if draft.key in numbered else None,
        deprecated=bool(draft.node.deprecated),
        schema=draft.node.schema,
        source=draft.node.schema.source,
    )


def _kind(draft: Draft) -> ModelKind:
    if draft.enum is not None:
        return "enum"
    if draft.one_of:
        return "one_of"
    return "any_of" if draft.any_of else "object"


def _members(draft: Draft, kind: ModelKind, maker: ValueMaker) -> tuple[Member, ...]:
    if kind not in ("one_of", "any_of"):
        return ()
    props = draft.one_of_props if kind == "one_of" else draft.any_of_props
    if kind == "one_of":
        props = _without_null(props)
    word = kind.replace("_", "")
    return tuple(
        Member(
            validator=f"{word}_schema_{number}_validator",
            value=maker.value(prop),
            typing=field(prop),
            description=prop.description,
        )
        for number, prop in enumerate(_settled(props, maker), start=1)
    )


def _without_null(props: list[Prop]) -> list[Prop]:
    null = next((prop for prop in props if prop.data_type == "none_type"), None)
    return [prop for prop in props if prop is not null]


def _settled(props: Iterable[Prop], maker: ValueMaker) -> Iterator[Prop]:
    for prop in props:
        maker.settle_enum(prop)
        yield prop


def _named(
    kind: ModelKind, draft: Draft, properties: tuple[Property, ...], found: tuple[Member, ...]
) -> set[str]:
    values = [member.value for member in found]
    if kind == "object":
        values = [each.value for each in properties]
    names = {name for value in values for name in classes(value)}
    names.discard(draft.classname)
    return names


def classes(value: Value) -> Iterator[str]:
    """The model classes that a type names."""
    if value.items is not None:
        yield from classes(value.items)
    elif value.model is not None:
        yield value.model


def _enum_type(draft: Draft) -> Literal["str", "int", "float"] | None:
    """What the members are besides; the original has ``int`` for every number, and then neither
    ``2.5`` nor a text among the numbers works."""
    if draft.enum is None:
        return None
    if draft.data_type == "str" or any(isinstance(each, str) for each in draft.enum):
        return "str"
    return "float" if any(isinstance(each, float) for each in draft.enum) else "int"


def _enum(draft: Draft) -> tuple[EnumMember, ...]:
    if draft.enum is None:
        return ()
    return members(draft.enum, draft.data_type or "", draft.node)
