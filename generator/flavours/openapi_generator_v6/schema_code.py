"""Schema classes as the modules of the package define them: nested, with `MetaOapg`.

Takes the plan of a schema and gives the lines of its class, without indentation of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.flavours.openapi_generator_v6.code_imports import import_line
from generator.flavours.openapi_generator_v6.code_types import (
    Names,
    bases_of,
    is_plain,
    plain_class,
)
from generator.flavours.openapi_generator_v6.plan_schema import (
    EnumMember,
    ModelRef,
    SchemaPlan,
    Validations,
)
from generator.ir import Json
from generator.python import literals

Lines = list[str]
INDENT = "    "
_COMPOSITIONS = (("all_of", "all_of"), ("one_of", "one_of"), ("any_of", "any_of"))


def indented(lines: Iterable[str], depth: int = 1) -> Iterator[str]:
    """The lines one level deeper."""
    prefix = INDENT * depth
    return (prefix + line if line else line for line in lines)


def assignment(name: str, schema: SchemaPlan, names: Names, package: str) -> Lines:
    """``name = …`` for a class of the runtime or a model, else ``class name``."""
    if schema.ref is not None:
        return [f"{name} = {names.models[schema.ref]}"]
    if is_plain(schema):
        return [f"{name} = {plain_class(schema, names)}"]
    return class_lines(name, schema, names, package)


def class_lines(
    name: str, schema: SchemaPlan, names: Names, package: str, doc: str | None = None
) -> Lines:
    """The class of one schema. ``package`` is where models are imported from: ``.``, ``...model.``."""
    bases = ", ".join(f"{names.schemas}.{base}" for base in bases_of(schema).names)
    body = [literals.docstring(doc, indent=INDENT)] if doc else []
    meta = _meta(schema, names, package)
    if meta:
        body += [*([""] if body else []), "class MetaOapg:", *indented(meta)]
    for member in schema.enum or ():
        body += [
            "",
            f"@{names.schemas}.classproperty",
            f"def {member.name}(cls: {names.typing}.Any):",
        ]
        body.append(f"{INDENT}return cls({_argument(member.value)})")
    return [f"class {name}({bases}):", *indented(body or ["pass"])]


def _argument(value: Json) -> str:
    return literals.literal(value)


def _meta(schema: SchemaPlan, names: Names, package: str) -> Lines:
    lines: Lines = []
    if schema.enum is not None:
        lines += ["enum_value_to_name = {", *(_member(one, names) for one in schema.enum), "}"]
    if schema.format is not None and schema.validations.any:
        lines.append(f"format = {literals.string(schema.format)}")
    lines += _validations(schema.validations, names)
    if schema.required:
        lines.append("required = {" + ", ".join(map(literals.string, schema.required)) + "}")
    if schema.discriminator is not None:
        lines += _discriminator(schema, names, package)
    if schema.properties:
        lines += _properties(schema, names, package)
    for name, part in (
        ("additional_properties", schema.additional_properties),
        ("items", schema.items),
        ("not_schema", schema.not_schema),
    ):
        if part is not None:
            lines += _part(name, part, names, package)
    if schema.additional_properties_forbidden:
        lines.append(f"additional_properties = {names.schemas}.NotAnyTypeSchema")
    for keyword, parts in composed(schema):
        lines += _composition(keyword, parts, names, package)
    while lines and not lines[0]:
        lines.pop(0)
    return lines


def composed(schema: SchemaPlan) -> Iterator[tuple[str, tuple[SchemaPlan, ...]]]:
    """The compositions that the schema has, by the name of their method."""
    for keyword, parts in (
        ("all_of", schema.all_of),
        ("one_of", schema.one_of),
        ("any_of", schema.any_of),
    ):
        if parts:
            yield keyword, parts


def member_name(keyword: str, at: int) -> str:
    """The class of an inline schema in a composition."""
    return f"{keyword}_{at}"


def _member(member: EnumMember, names: Names) -> str:
    return f"{INDENT}{enum_key(member.value, names)}: {literals.string(member.name)},"


def enum_key(value: Json, names: Names) -> str:
    """An allowed value as the runtime compares it."""
    if value is None:
        return f"{names.schemas}.NoneClass.NONE"
    if isinstance(value, bool):
        return f"{names.schemas}.BoolClass.{'TRUE' if value else 'FALSE'}"
    if isinstance(value, dict | list):
        return f"{names.schemas}.AnyTypeSchema({literals.literal(value)})"
    return literals.literal(value)


LIMITS = (
    "unique_items",
    "max_items",
    "min_items",
    "max_length",
    "min_length",
    "max_properties",
    "min_properties",
    "inclusive_maximum",
    "inclusive_minimum",
    "exclusive_maximum",
    "exclusive_minimum",
    "multiple_of",
)


def _validations(rules: Validations, names: Names) -> Lines:
    if not rules.any:
        return []
    found = ((name, getattr(rules, name)) for name in LIMITS)
    lines = [f"{name} = {literals.number(value)}" for name, value in found if value is not None]
    if rules.regex is not None:
        regex = f'"pattern": {literals.string(rules.regex.pattern)}'
        if rules.regex.flags:
            flags = " | ".join(f"{names.modules['re']}.{flag}" for flag in rules.regex.flags)
            regex += f', "flags": {flags}'
        lines.append(f"regex = [{{{regex}}}]")
    return lines


def _imported(refs: Iterable[ModelRef], names: Names, package: str) -> Lines:
    found = sorted(set(refs), key=lambda ref: (ref.module, ref.class_name))
    return [import_line(ref, names, package) for ref in found]


def _discriminator(schema: SchemaPlan, names: Names, package: str) -> Lines:
    found = schema.discriminator
    if found is None:
        return []
    mapping = ", ".join(
        f"{literals.string(value)}: {names.models[ref]}" for value, ref in found.mapping
    )
    return [
        "",
        "@staticmethod",
        "def discriminator():",
        *indented(_imported((ref for _, ref in found.mapping), names, package)),
        "",
        f"{INDENT}return {{{literals.string(found.wire_name)}: {{{mapping}}}}}",
        "",
    ]


def _properties(schema: SchemaPlan, names: Names, package: str) -> Lines:
    body: Lines = []
    for one in schema.properties:
        body += _part(one.python_name, one.schema, names, package)
    body.append("__annotations__ = {")
    body += [
        f"{INDENT}{literals.string(one.wire_name)}: {one.python_name}," for one in schema.properties
    ]
    body.append("}")
    while body and not body[0]:
        body.pop(0)
    return ["", "class properties:", *indented(body), ""]


def _part(name: str, schema: SchemaPlan, names: Names, package: str) -> Lines:
    if schema.ref is not None:
        return [
            "",
            "@staticmethod",
            f"def {name}():",
            INDENT + import_line(schema.ref, names, package),
            "",
            f"{INDENT}return {names.models[schema.ref]}",
            "",
        ]
    lines = assignment(name, schema, names, package)
    return lines if len(lines) == 1 else ["", *lines, ""]


def _composition(keyword: str, parts: Sequence[SchemaPlan], names: Names, package: str) -> Lines:
    lines: Lines = []
    members: list[str] = []
    for at, part in enumerate(parts):
        if part.ref is not None:
            members.append(names.models[part.ref])
        else:
            lines += _part(member_name(keyword, at), part, names, package)
            members.append(f"cls.{member_name(keyword, at)}")
    refs = [part.ref for part in parts if part.ref is not None]
    lines += [
        "",
        "@classmethod",
        f"@{names.modules['functools']}.lru_cache",
        f"def {keyword}(cls):",
        *indented(_imported(refs, names, package)),
        *([""] if refs else []),
        f"{INDENT}return [{', '.join(members)}]",
        "",
    ]
    return lines
