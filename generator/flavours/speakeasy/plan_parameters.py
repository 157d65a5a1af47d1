"""Parameters of operations as fields: their shapes, samples, and how they travel.

Takes a parameter of the model and where it stands, gives the field of the request model or of the
globals; a class that only this parameter has takes its description.
"""

from __future__ import annotations

from dataclasses import replace

from generator.flavours.speakeasy.names import class_name, field_name
from generator.flavours.speakeasy.plan import ParamBinding
from generator.flavours.speakeasy.plan_drafts import DraftField, Naming, Shape
from generator.flavours.speakeasy.plan_schemas import SchemaWalk
from generator.flavours.speakeasy.plan_text import deprecation, example_of
from generator.ir import ABSENT, Absent, Json, Parameter, Schema, is_present

_VIA = {"query": "QueryParam", "path": "PathParam", "header": "HeaderParam"}


def parameter_shape(
    walk: SchemaWalk, parameter: Parameter, naming: Naming
) -> tuple[Shape, Schema | None]:
    """The shape of a parameter's value, of its schema or of its media type."""
    schema = parameter.schema
    if schema is None and parameter.media is not None:
        schema = parameter.media.schema
    return walk.shape(schema, naming, "input"), schema


def parameter_example(
    walk: SchemaWalk, parameter: Parameter, schema: Schema | None
) -> Json | Absent:
    """The sample of a parameter: its own, else that of its schema."""
    for example in parameter.examples:
        if is_present(example.value):
            return example.value
    special = parameter.extensions.get("x-speakeasy-example", ABSENT)
    if is_present(special):
        return special
    return example_of(walk.api, schema) if schema is not None else ABSENT


def parameter_field(walk: SchemaWalk, parameter: Parameter, naming: Naming) -> DraftField:
    """A parameter as a field of the request model (or of the globals)."""
    override = parameter.extensions.get("x-speakeasy-name-override")
    label = override if isinstance(override, str) else parameter.wire_name
    via = _VIA.get(parameter.location, "")
    below = replace(naming, own=class_name(label), via=via)
    shape, schema = parameter_shape(walk, parameter, below)
    _describe(walk, shape, parameter)
    reading = walk.reading(schema) if schema is not None else None
    binding = ParamBinding(
        location=parameter.location,
        style=parameter.style,
        explode=parameter.explode,
        serialization="json" if parameter.media is not None else None,
        allow_reserved=parameter.allow_reserved,
        allow_empty_value=parameter.allow_empty_value,
    )
    default: Json | Absent = ABSENT
    const: Json | Absent = ABSENT
    if schema is not None and reading is not None:
        default = schema.default
        if schema.ref is not None:
            default = ABSENT
        elif default is ABSENT and reading.kind != "ref":
            default = reading.schema.default
        if default is None:
            default = ABSENT
        if reading.kind == "const":
            const = reading.schema.const
    return DraftField(
        wire_name=parameter.wire_name,
        name=field_name(label) if label != parameter.wire_name else None,
        shape=shape,
        required=parameter.required,
        schema=schema,
        default=default,
        const=const,
        description=parameter.description or None,
        deprecated=deprecation(parameter.deprecated, parameter.extensions),
        example=parameter_example(walk, parameter, schema),
        bindings=(binding,),
        source=parameter.source,
    )


def _describe(walk: SchemaWalk, shape: Shape, parameter: Parameter) -> None:
    """A class that only a parameter has is described by what describes the parameter."""
    draft = walk.drafts.get(shape.key) if shape.key is not None else None
    inline = draft is not None and draft.schema is not None and draft.schema.component is None
    if draft is not None and inline and not draft.description:
        draft.description = parameter.description or None
