"""The page of a model or of an enumeration."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from generator.flavours.openapi_generator.docs_text import cell
from generator.flavours.openapi_generator.names import underscore
from generator.flavours.openapi_generator.plan import Client, Model, Property
from generator.flavours.openapi_generator.quirks import Quirks
from generator.flavours.openapi_generator.samples_json import JsonSamples
from generator.python.literals import literal


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyRow:
    """A row of the property table."""

    name: str
    type: str
    description: str
    notes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLine:
    """One member of an enumeration."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPage:
    """The page of a model; ``members`` is None unless it is an enumeration."""

    package: str
    classname: str
    module: str
    description: str | None
    rows: tuple[PropertyRow, ...]
    members: tuple[MemberLine, ...] | None
    sample: tuple[str, ...]


def model_page(client: Client, model: Model, quirks: Quirks) -> ModelPage:
    """The page of one model."""
    members = None
    if model.kind == "enum":
        members = tuple(
            MemberLine(name=cell(member.name), value=member.literal) for member in model.enum
        )
    return ModelPage(
        package=client.package,
        classname=model.classname,
        module=underscore(model.classname),
        description=quirks.optional(model.description),
        rows=tuple(_row(each, quirks) for each in model.properties),
        members=members,
        sample=tuple(_sample(client, model, quirks)),
    )


def _row(prop: Property, quirks: Quirks) -> PropertyRow:
    shown = f"**{cell(prop.value.data_type)}**"
    if not prop.value.is_primitive:
        shown = quirks.link(shown, prop.value.complex_type or "")
    notes = "" if prop.required else "[optional] "
    if prop.read_only:
        notes += "[readonly] "
    if prop.default is not None:
        notes += f"[default to {prop.default}]"
    return PropertyRow(
        name=cell(prop.name), type=shown, description=quirks.cell(prop.description), notes=notes
    )


def _sample(client: Client, model: Model, quirks: Quirks) -> Iterator[str]:
    name, word = model.classname, underscore(model.classname)
    right = quirks.mends("sample-to-json-on-class")
    if quirks.mends("sample-of-empty-json"):
        value = JsonSamples(client).model(model)
        yield "# the object as JSON text"
        yield f"json = {literal(json.dumps(value, ensure_ascii=False))}"
    else:
        yield "# TODO update the JSON string below"
        yield 'json = "{}"'
    yield f"# create an instance of {name} from a JSON string"
    yield f"{word}_instance = {name}.from_json(json)"
    if right and model.kind == "object":
        yield f"assert {word}_instance is not None"
    yield "# print the JSON string representation of the object"
    yield f"print({f'{word}_instance' if right else name}.to_json())"
    yield ""
    yield "# convert the object into a dict"
    yield f"{word}_dict = {word}_instance.to_dict()"
    yield f"# create an instance of {name} from a dict"
    yield f"{word}_from_dict = {name}.from_dict({word}_dict)"
