"""From the plan of a schema to the Python of its class: base classes, type arguments, input types.

Takes a :class:`SchemaPlan`, gives expressions. Names of modules and models are chosen once per
file (:class:`Names`), because a property may be called like any of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.flavours.openapi_generator_v6.plan import ModelPlan
from generator.flavours.openapi_generator_v6.plan_schema import Kind, ModelRef, SchemaPlan
from generator.python import literals

_STRING_FORMATS = {
    "uuid": "UUID",
    "date": "Date",
    "date-time": "DateTime",
    "number": "Decimal",
    "binary": "Binary",
}
_NUMBER_FORMATS = {"float": "Float32", "double": "Float64"}
_INTEGER_FORMATS = {"int32": "Int32", "int64": "Int64"}
_PLAIN: Mapping[Kind, str] = {
    "object": "Dict",
    "array": "List",
    "string": "Str",
    "number": "Number",
    "integer": "Int",
    "boolean": "Bool",
    "null": "None",
}
# The order of primitives in the names of mixins.
_MIXINS: tuple[tuple[str, frozenset[Kind]], ...] = (
    ("None", frozenset(("null",))),
    ("FrozenDict", frozenset(("object",))),
    ("Tuple", frozenset(("array",))),
    ("Str", frozenset(("string",))),
    ("Decimal", frozenset(("number", "integer"))),
    ("Bool", frozenset(("boolean",))),
)
_MODULES = (
    "schemas", "typing", "datetime", "decimal", "uuid", "io", "functools", "re", "urllib3",
)  # fmt: skip
_BUILTINS = frozenset(("str", "int", "float", "bool", "bytes", "slice"))


@dataclass(frozen=True, slots=True)
class Names:
    """How one file calls the modules and models that it imports."""

    modules: Mapping[str, str]
    models: Mapping[ModelRef, str]
    taken: frozenset[str]
    """Every name that a class body or the module gives to something else."""

    @property
    def schemas(self) -> str:
        """The module of schema classes."""
        return self.modules["schemas"]

    @property
    def typing(self) -> str:
        """The module ``typing``."""
        return self.modules["typing"]


def names_of(
    schemas: Iterable[SchemaPlan], references: Iterable[ModelRef], taken: Iterable[str] = ()
) -> Names:
    """Names that nothing in the file hides: an imported name that is taken gets an underscore."""
    used = frozenset(taken) | {name for schema in schemas for name in _declared(schema)}
    free = {name: _free(name, used) for name in _MODULES}
    models = {ref: _free(ref.class_name, used | set(free.values())) for ref in references}
    return Names(free, models, used)


def _free(name: str, used: frozenset[str]) -> str:
    while name in used:
        name = f"_{name}" if not name.startswith("_") else f"{name}_"
    return name


def _declared(schema: SchemaPlan) -> Iterable[str]:
    if schema.ref is not None:
        return
    for one in schema.properties:
        yield one.python_name
        yield one.wire_name
    for part in parts_of(schema):
        yield from _declared(part)


def parts_of(schema: SchemaPlan) -> tuple[SchemaPlan, ...]:
    """The schemas right below."""
    single = (schema.items, schema.additional_properties, schema.not_schema)
    return (
        *(one.schema for one in schema.properties),
        *(one for one in single if one is not None),
        *schema.all_of,
        *schema.one_of,
        *schema.any_of,
    )


def solid_kinds(schema: SchemaPlan) -> tuple[Kind, ...]:
    """The JSON types apart from null; an integer beside a number is a number."""
    kinds = tuple(kind for kind in schema.kinds if kind != "null")
    return tuple(kind for kind in kinds if not (kind == "integer" and "number" in kinds))


def is_binary(schema: SchemaPlan) -> bool:
    """Whether the value is the content of a file."""
    return schema.format == "binary" and solid_kinds(schema) == ("string",)


def stem(schema: SchemaPlan, kind: Kind) -> str:
    """``Int64`` for an integer of that format: the class is ``Int64Schema``, its base ``Int64Base``."""
    form = schema.format or ""
    if kind == "string":
        return _STRING_FORMATS.get(form, "Str")
    if kind == "integer":
        return _INTEGER_FORMATS.get(form, "Int")
    if kind == "number":
        return _NUMBER_FORMATS.get(form, "Number")
    return _PLAIN[kind]


def is_plain(schema: SchemaPlan) -> bool:
    """Whether a class of the runtime says everything, so that none has to be made."""
    return (
        schema.ref is None
        and schema.enum is None
        and not schema.validations.any
        and not schema.properties
        and not schema.required
        and schema.additional_properties is None
        and not schema.additional_properties_forbidden
        and schema.items is None
        and not schema.is_composed
        and schema.discriminator is None
        and len(schema.kinds) < 2
    )


def plain_class(schema: SchemaPlan, names: Names) -> str:
    """The class of the runtime for a plain schema."""
    if not schema.kinds:
        return f"{names.schemas}.AnyTypeSchema"
    return f"{names.schemas}.{stem(schema, schema.kinds[0])}Schema"


@dataclass(frozen=True, slots=True)
class Bases:
    """The base classes; ``generic`` is the one that takes the type of what it holds, if any."""

    names: tuple[str, ...]
    generic: str | None
    dynamic: bool
    """Whether a type checker sees a value of one of several types."""


def bases_of(schema: SchemaPlan) -> Bases:
    """The base classes in the original's order, without their module."""
    prefix = ("EnumBase",) if schema.enum is not None else ()
    solid = solid_kinds(schema)
    if not schema.kinds or (is_binary(schema) and schema.nullable):
        if schema.is_composed:
            return Bases((*prefix, "ComposedSchema"), "ComposedSchema", True)
        return Bases((*prefix, "AnyTypeSchema"), None, True)
    if schema.is_composed:
        prefix = (*prefix, "ComposedBase")
    if len(schema.kinds) == 1:
        own = f"{stem(schema, schema.kinds[0])}Schema"
        return Bases((*prefix, own), own if own in ("DictSchema", "ListSchema") else None, False)
    parts = tuple(f"{stem(schema, kind)}Base" for kind in solid)
    if "null" in schema.kinds:
        parts = (*parts, "NoneBase")
    mixin = "".join(name for name, kinds in _MIXINS if kinds & set(schema.kinds)) + "Mixin"
    dynamic = len(solid) > 1 or not solid
    generic = mixin if dynamic or solid[0] in ("object", "array") else None
    return Bases((*prefix, *parts, "Schema", mixin), generic, dynamic)


def held_by(schema: SchemaPlan, names: Names) -> str | None:
    """What a map or an array holds, when a class at module level or of the runtime names it."""
    held = None if schema.kinds == ("object",) else schema.items
    if held is None and not schema.properties:
        held = schema.additional_properties
    if held is None or schema.is_composed:
        return None
    if held.ref is not None:
        return names.models[held.ref]
    return plain_class(held, names) if is_plain(held) else None


def input_types(
    schema: SchemaPlan, names: Names, models: Mapping[str, ModelPlan]
) -> tuple[str, ...]:
    """What a value can be made of, beside an instance of the schema."""
    if schema.ref is not None:
        target = models.get(schema.ref.key)
        if target is None or target.schema.ref is not None:
            return (f"{names.schemas}.AnyInput",)
        return input_types(target.schema, names, models)
    if not schema.kinds or schema.is_composed:
        return (f"{names.schemas}.AnyInput",)
    found: list[str] = []
    for kind in schema.kinds:
        found += _inputs(schema, kind, names)
    return tuple(dict.fromkeys(found))


def _inputs(schema: SchemaPlan, kind: Kind, names: Names) -> tuple[str, ...]:
    modules = names.modules
    if kind == "string":
        return {
            "binary": ("bytes", f"{modules['io']}.FileIO", f"{modules['io']}.BufferedReader"),
            "date": ("str", f"{modules['datetime']}.date"),
            "date-time": ("str", f"{modules['datetime']}.datetime"),
            "uuid": ("str", f"{modules['uuid']}.UUID"),
        }.get(schema.format or "", ("str",))
    number = (f"{modules['decimal']}.Decimal", "int")
    table: Mapping[Kind, tuple[str, ...]] = {
        "object": (f"{names.schemas}.DictInput",),
        "array": (f"{names.schemas}.ListInput",),
        "integer": number,
        "number": (*number, "float"),
        "boolean": ("bool",),
        "null": ("None",),
    }
    return table[kind]


def union(types: Iterable[str], names: Names) -> str:
    """The union of some types."""
    found = tuple(dict.fromkeys(types))
    return found[0] if len(found) == 1 else f"{names.typing}.Union[{', '.join(found)}]"


def argument_names(schema: SchemaPlan) -> frozenset[str]:
    """The wire names that can be keyword arguments of ``__new__``."""
    return frozenset(
        one.wire_name
        for one in schema.properties
        if one.is_identifier
        and literals.is_identifier(one.wire_name)
        and one.wire_name not in ("cls", "self", "_args", "_configuration", "kwargs")
        and not (one.wire_name.startswith("__") and not one.wire_name.endswith("__"))
    )


def hides(name: str) -> bool:
    """Whether an attribute of that name would hide a built-in name in the rest of its class."""
    return name in _BUILTINS
