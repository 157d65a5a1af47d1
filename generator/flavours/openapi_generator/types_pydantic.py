"""Annotations: ``StrictStr``, ``Optional[Annotated[int, Field(le=10, strict=True)]]``, fields.

The order of the arguments of ``Field`` is the one in which the original prints them.
"""

from __future__ import annotations

import math

from generator.flavours.openapi_generator.types_property import Prop, kind_of
from generator.flavours.openapi_generator.types_rules import Rules

_ARGUMENTS = ("multiple_of", "min_length", "lt", "le", "strict", "gt", "ge", "max_length")


def _annotated(base: str, arguments: dict[str, str]) -> str:
    if not arguments:
        return base
    shown = ", ".join(f"{name}={arguments[name]}" for name in _ARGUMENTS if name in arguments)
    return f"Annotated[{base}, Field({shown})]"


def annotation(
    flags: set[str], rules: Rules, data_type: str, format: str | None, items: Prop | None
) -> str:
    """The type of a value, without ``Optional`` and without description."""
    kind = kind_of(flags)
    if kind == "array":
        return _annotated(f"List[{_item(items)}]", _sizes(rules.min_items, rules.max_items))
    if kind in ("map", "free_form"):
        return f"Dict[str, {_item(items)}]"
    if kind in ("string", "number", "float", "double", "integer", "long"):
        return _scalar(kind, rules, format)
    if kind in ("binary", "byte_array"):
        return _binary(rules, with_name="binary" in flags)
    if kind == "decimal":
        return _annotated("Decimal", {"strict": "True", **_bounds(rules)} if rules.any else {})
    return {"boolean": "StrictBool", "any": "Any", "uuid": "UUID"}.get(kind, data_type)


def _item(items: Prop | None) -> str:
    if items is None:
        return "Any"
    text = prop_annotation(items)
    return f"Optional[{text}]" if items.nullable and text != "Any" else text


def prop_annotation(prop: Prop) -> str:
    """The annotation of a named use of a schema."""
    return annotation(prop.flags, prop.rules, prop.data_type, prop.format, prop.items)


def _sizes(smallest: int | None, biggest: int | None) -> dict[str, str]:
    found = {"min_length": smallest, "max_length": biggest}
    return {name: str(value) for name, value in found.items() if value is not None}


def _scalar(kind: str, rules: Rules, format: str | None) -> str:
    if kind == "string":
        if not rules.any:
            return "SecretStr" if format == "password" else "StrictStr"
        return _annotated("str", {"strict": "True", **_sizes(rules.min_length, rules.max_length)})
    if kind in ("integer", "long"):
        if not rules.any:
            return "StrictInt"
        return _annotated("int", {"strict": "True", **_bounds(rules)})
    if not rules.any:
        return "Union[StrictFloat, StrictInt]"
    rounded = _bounds(rules, rounded=True)
    floating = _annotated("float", {"strict": "True", **_bounds(rules)})
    return f"Union[{floating}, {_annotated('int', {'strict': 'True', **rounded})}]"


def _bounds(rules: Rules, *, rounded: bool = False) -> dict[str, str]:
    found: dict[str, str] = {}
    if rules.maximum is not None:
        name = "lt" if rules.exclusive_maximum else "le"
        found[name] = _whole(rules.maximum, up=name == "lt") if rounded else rules.maximum
    if rules.minimum is not None:
        name = "gt" if rules.exclusive_minimum else "ge"
        found[name] = _whole(rules.minimum, up=name == "ge") if rounded else rules.minimum
    if rules.multiple_of is not None and not rounded:
        found["multiple_of"] = rules.multiple_of
    return found


def _whole(text: str, *, up: bool) -> str:
    value = float(text)
    whole = math.ceil(value) if up else math.floor(value)
    return str(max(-(2**31), min(2**31 - 1, whole)))


def _binary(rules: Rules, *, with_name: bool) -> str:
    if not rules.any:
        parts = ["StrictBytes", "StrictStr", "Tuple[StrictStr, StrictBytes]"]
    else:
        arguments = {"strict": "True", **_sizes(rules.min_length, rules.max_length)}
        data = _annotated("bytes", arguments)
        parts = [data, _annotated("str", arguments), f"Tuple[str, {data}]"]
    return f"Union[{', '.join(parts if with_name else parts[:2])}]"


def field(prop: Prop) -> str:
    """Everything after the colon of a property in a class body."""
    text = prop_annotation(prop)
    if not prop.required or prop.nullable:
        text = f"Optional[{text}]"
    arguments = []
    if prop.description:
        arguments.append(f'description="{prop.description}"')
    if prop.wire_name != prop.name:
        arguments.append(f'alias="{prop.wire_name}"')
    value = None
    if not prop.required:
        plain = prop.default is None or prop.flags & {"array", "map"}
        value = "None" if plain else prop.default
    if not arguments:
        return text if value is None else f"{text} = {value}"
    if value is not None:
        arguments.insert(0, f"default={value}")
    return f"{text} = Field({', '.join(arguments)})"


def parameter(text: str, *, optional: bool, description: str | None) -> str:
    """The annotation of a parameter in a signature."""
    if optional:
        text = f"Optional[{text}]"
    return f'Annotated[{text}, Field(description="{description}")]' if description else text
