"""Modules of the models: views of finished text, one per module under ``models/``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.flavours.openapi_generator.code_links import Links
from generator.flavours.openapi_generator.code_types import (
    import_lines,
    known,
    names_in,
    optional,
    plain,
    renamed,
)
from generator.flavours.openapi_generator.plan import Client, Model, Property, Value
from generator.ir import Json
from generator.python.literals import (
    comment,
    docstring,
    is_identifier,
    literal,
    one_line,
    string,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumLine:
    """A member of an enumeration: ``NAME = 'value'``."""

    name: str
    literal: str
    comment: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumModule:
    """A module with one enumeration."""

    header: str
    package: str
    classname: str
    base: str
    doc: str
    members: tuple[EnumLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldLine:
    """A field: ``name: annotation = default``."""

    name: str
    annotation: str
    default: str | None
    comment: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumCheck:
    """The check of an inline enumeration; ``check`` is ``one_of`` or ``each_of``."""

    field: str
    type: str
    check: str
    allowed: str
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternCheck:
    """The check of a regular expression."""

    field: str
    type: str
    regex: str
    flags: str
    shown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InitLine:
    """A keyword argument of ``__init__``."""

    name: str
    type: str
    default: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectModule:
    """A module with one object model."""

    header: str
    package: str
    imports: tuple[str, ...]
    relative: tuple[str, ...]
    checked: tuple[str, ...]
    classname: str
    base: str
    doc: str
    fields: tuple[FieldLine, ...]
    facts: tuple[str, ...]
    enum_checks: tuple[EnumCheck, ...]
    pattern_checks: tuple[PatternCheck, ...]
    inits: tuple[tuple[InitLine, ...], ...]
    link: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionModule:
    """A module with one ``oneOf`` or ``anyOf`` model."""

    header: str
    package: str
    imports: tuple[str, ...]
    relative: tuple[str, ...]
    checked: tuple[str, ...]
    classname: str
    base: str
    doc: str
    constant: str
    schemas: str
    schemas_field: str
    schema_set: str
    members: tuple[FieldLine, ...]
    actual: str
    facts: tuple[str, ...]
    mapping: str | None
    link: str | None


ModelModule = EnumModule | ObjectModule | UnionModule

_CLASHING: Mapping[str, str] = {
    **{name: f"_{name}" for name in ("date", "datetime")},
    **{name: f"builtins.{name}" for name in ("bool", "bytes", "float", "int", "object", "str")},
}
"""What to call a type where a field has its name."""


def model_module(model: Model, client: Client, links: Links, header: str) -> ModelModule:
    """The view of a model's module."""
    if model.kind == "enum":
        return _enum(model, client, header)
    if model.kind == "object":
        return _object(model, client, links, header)
    return _union(model, client, links, header)


def _doc(model: Model) -> str:
    return docstring(model.notes or model.classname, indent="    ")


def _enum(model: Model, client: Client, header: str) -> EnumModule:
    members = tuple(
        EnumLine(
            name=member.name,
            literal=literal(member.wire),
            comment=one_line(member.description) if member.description else None,
        )
        for member in model.enum
    )
    return EnumModule(
        header=header,
        package=client.package,
        classname=model.classname,
        base=model.enum_type or "str",
        doc=_doc(model),
        members=members,
    )


def _import_block(
    model: Model, client: Client, links: Links, runtime: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The imports from the package: those at run time, and those for type checkers only."""
    package = client.package
    late = links.late(model.classname)
    found = [f"from {package}.{line}" for line in runtime]
    found += [
        f"from {package}.models.{links.module(name)} import {name}" for name in links.now(model)
    ]
    checked = [f"from {package}.models.{links.module(name)} import {name}" for name in sorted(late)]
    return tuple(sorted(found)), tuple(checked)


def _object(model: Model, client: Client, links: Links, header: str) -> ObjectModule:
    base, model_names = _base(model, client)
    fields_named = {p.name for p in model.all_properties}
    shadowed = {name: new for name, new in _CLASHING.items() if name in fields_named}
    fields = tuple(_field(p, client, links, model, shadowed) for p in model.properties)
    checks = tuple(_enum_check(p, shadowed) for p in model.properties if p.value.enum)
    patterns = tuple(_pattern_check(p, shadowed) for p in model.properties if _has_pattern(p))
    facts = (*_facts(model), *_discriminator_facts(model, client.package))
    facts = tuple(renamed(fact, shadowed) for fact in facts)
    extra = _additional(model, client, shadowed)
    if extra is not None:
        fields = (*fields, extra)
    if any(f.default is not None and "default_factory=absent" in f.default for f in fields):
        model_names.append("absent")
    runtime = [f"_model import {', '.join(model_names)}"] if model_names else []
    used = sorted({c.check for c in checks} | ({"matching"} if patterns else set()))
    if used:
        runtime.append(f"_checks import {', '.join(used)}")
    link = links.call(model.classname, client.package)
    if link is not None:
        runtime.append("_lazy import link")
    relative, checked = _import_block(model, client, links, runtime)
    inits = _inits(model, shadowed, client)
    code = [f"{f.annotation} {f.default or ''}" for f in fields]
    code += [*facts, *(c.type for c in checks), *(c.type for c in patterns)]
    code += [f"{a.type}" for init in inits for a in init]
    if checks or patterns:
        code.append("field_validator")
    if inits or checked:
        code.append("TYPE_CHECKING")
    if inits:
        code.append("Any overload" if len(inits) > 1 else "Any")
    return ObjectModule(
        header=header,
        package=client.package,
        imports=_library_imports(code, client, shadowed),
        relative=relative,
        checked=checked,
        classname=model.classname,
        base=base,
        doc=_doc(model),
        fields=fields,
        facts=facts,
        enum_checks=checks,
        pattern_checks=patterns,
        inits=inits,
        link=link,
    )


def _library_imports(
    code: Sequence[str], client: Client, shadowed: Mapping[str, str]
) -> tuple[str, ...]:
    used = names_in(code)
    lines = import_lines(code, client.by_class)
    dates = [name for name in ("date", "datetime") if f"_{name}" in used and name in shadowed]
    extra = ["import builtins"] if "builtins" in used else []
    extra += [f"from datetime import {name} as _{name}" for name in dates]
    gap = [""] if extra and lines and lines[0].startswith("from pydantic") else []
    return (*extra, *gap, *lines)


_BASES = ("Model", "WireModel", "OpenModel")


def _own_level(model: Model) -> int:
    """Which of the base classes a model needs by itself."""
    if model.additional_properties:
        return 2
    return 1 if model.discriminator is not None or _required_nullable(model) else 0


def _level(classname: str | None, client: Client) -> int:
    """Which of the base classes a class has, by itself or through its parents."""
    level, seen = 0, set[str]()
    while classname is not None and classname in client.by_class and classname not in seen:
        seen.add(classname)
        level = max(level, _own_level(client.by_class[classname]))
        classname = client.by_class[classname].parent
    return level


def _base(model: Model, client: Client) -> tuple[str, list[str]]:
    """The base classes, and the runtime imports that bring them."""
    own = _own_level(model)
    if model.parent is not None:
        if own <= _level(model.parent, client):
            return model.parent, []
        return f"{model.parent}, {_BASES[own]}", [_BASES[own]]
    return _BASES[own], [_BASES[own]]


def _required_nullable(model: Model) -> tuple[str, ...]:
    return tuple(
        p.wire_name
        for p in model.all_properties
        if p.required and not p.read_only and _is_nullable(p)
    )


def _is_nullable(prop: Property) -> bool:
    return prop.value.is_nullable or prop.value.kind in ("any", "null")


def _facts(model: Model) -> tuple[str, ...]:
    """Class variables by which the runtime reads and writes the model."""
    names = ", ".join(string(p.wire_name) for p in model.all_properties)
    facts = [f"__properties: ClassVar[List[str]] = [{names}]"]
    nullable = [string(p.name) for p in model.all_properties if _is_nullable(p)]
    if nullable:
        facts.append(f"_nullable: ClassVar[FrozenSet[str]] = frozenset({{{', '.join(nullable)}}})")
    hidden = [string(name) for name in model.read_only]
    if hidden:
        facts.append(f"_read_only: ClassVar[FrozenSet[str]] = frozenset({{{', '.join(hidden)}}})")
    if model.additional_properties and _extra_name(model) != "additional_properties":
        facts.append(f"_extra: ClassVar[Optional[str]] = {string(_extra_name(model))}")
    missing = _required_nullable(model)
    if missing:
        inner = "".join(f"{string(name)}, " for name in missing)
        facts.append(f"_nullable_required: ClassVar[Tuple[str, ...]] = ({inner.rstrip()})")
    return tuple(facts)


def _discriminator_facts(model: Model, package: str) -> tuple[str, ...]:
    """How a parent finds the class of a child, by the value of a property."""
    found = model.discriminator
    if found is None:
        return ()
    rows = "".join(
        f"{string(entry.value)}: ({string(f'{package}.models.{entry.module}')}, "
        f"{string(entry.classname)}), "
        for entry in found.mapping
    )
    return (
        f"_discriminator: ClassVar[Optional[str]] = {string(found.wire_name)}",
        f"_children: ClassVar[Mapping[str, Tuple[str, str]]] = {{{rows.rstrip(', ')}}}",
    )


def _field(
    prop: Property, client: Client, links: Links, model: Model, shadowed: Mapping[str, str]
) -> FieldLine:
    annotation = renamed(_annotation(prop, client), shadowed)
    arguments: list[str] = []
    default = _default(prop, client, links.late(model.classname))
    if prop.required and prop.read_only:
        arguments.append("default_factory=absent")
    elif not prop.required:
        arguments.append(f"default={default or 'None'}")
    if prop.notes:
        arguments.append(f"description={string(one_line(prop.notes))}")
    if prop.wire_name != prop.name:
        arguments.append(f"alias={string(prop.wire_name)}")
    if arguments == ["default=None"]:
        return FieldLine(name=prop.name, annotation=annotation, default="None")
    written = f"Field({', '.join(arguments)})" if arguments else None
    return FieldLine(name=prop.name, annotation=annotation, default=written)


def _annotation(prop: Property, client: Client) -> str:
    text = known(prop.value.annotation, client.by_class)
    return optional(text) if not prop.required or _is_nullable(prop) else text


def _default(prop: Property, client: Client, late: frozenset[str]) -> str | None:
    """The default as an expression of the field's type; None where there is none to write."""
    if not prop.has_default or prop.default_value is None:
        return None
    value, wanted = prop.value, prop.default_value
    if value.model is not None and value.is_enum_ref:
        enum = client.by_class.get(value.model)
        member = next((m for m in enum.enum if m.wire == wanted), None) if enum else None
        return f"{value.model}.{member.name}" if member and value.model not in late else None
    return literal(wanted) if _fits(value, wanted) else None


_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "long": (int,),
    "number": (int, float),
    "float": (int, float),
    "double": (int, float),
    "boolean": (bool,),
}


def _fits(value: Value, wanted: Json) -> bool:
    """Whether the default is one of the field's type; lists and maps start as None, as ever."""
    if value.model is not None or value.annotation == "SecretStr":
        return False
    types = _TYPES.get(value.kind, ())
    if isinstance(wanted, bool) and bool not in types:
        return False
    return isinstance(wanted, types)


def _enum_check(prop: Property, shadowed: Mapping[str, str]) -> EnumCheck:
    allowed = "".join(f"{literal(member.wire)}, " for member in prop.value.enum)
    is_list = prop.value.is_container
    return EnumCheck(
        field=prop.name,
        type=renamed(optional(plain(prop.value.annotation)), shadowed),
        check="each_of" if is_list else "one_of",
        allowed=f"({allowed.rstrip() if len(prop.value.enum) == 1 else allowed.rstrip(', ')})",
        doc="Refuse items which the API does not list."
        if is_list
        else "Refuse a value which the API does not list.",
    )


def _has_pattern(prop: Property) -> bool:
    """Whether the pattern is one that Python's ``re`` can check (it lacks some of ECMA 262)."""
    regex = prop.value.constraints.regex
    if regex is None or prop.value.is_container:
        return False
    try:
        re.compile(regex)
    except (re.error, RecursionError, OverflowError):
        return False
    return True


def _pattern_check(prop: Property, shadowed: Mapping[str, str]) -> PatternCheck:
    found = prop.value.constraints
    return PatternCheck(
        field=prop.name,
        type=renamed(optional(plain(prop.value.annotation)), shadowed),
        regex=string(found.regex or ""),
        flags=" | ".join(found.modifiers) or "0",
        shown=string(found.pattern or ""),
    )


def _additional(model: Model, client: Client, shadowed: Mapping[str, str]) -> FieldLine | None:
    """The field of the additional properties, where the class does not inherit it as it is."""
    if not model.additional_properties:
        return None
    value = model.additional_value
    if value is None and _level(model.parent, client) == 2:
        return None
    inner = "Any" if value is None else known(value.annotation, client.by_class)
    if value is not None and value.is_nullable:
        inner = optional(inner)
    return FieldLine(
        name=_extra_name(model),
        annotation=renamed(f"Dict[str, {inner}]", shadowed),
        default="Field(default_factory=dict)",
    )


def _extra_name(model: Model) -> str:
    """The field of the additional properties, beside a property of that very name."""
    taken = {p.name for p in model.all_properties}
    name = "additional_properties"
    while name in taken:
        name += "_"
    return name


def _inits(
    model: Model, shadowed: Mapping[str, str], client: Client
) -> tuple[tuple[InitLine, ...], ...]:
    """Both spellings of the arguments, for type checkers, where some field has an alias."""
    props = model.all_properties
    if all(p.name == p.wire_name for p in props):
        return ()
    python = tuple(_init_line(p, p.name, shadowed, client) for p in props)
    names = {p.name for p in props}
    wire = tuple(
        _init_line(
            p,
            p.wire_name if _is_name(p.wire_name) and p.wire_name not in names else p.name,
            shadowed,
            client,
        )
        for p in props
    )
    found = (
        [python] if tuple(a.name for a in wire) == tuple(a.name for a in python) else [python, wire]
    )
    if model.additional_properties:
        extra = InitLine(name=_extra_name(model), type="Dict[str, Any]", default="...")
        found = [(*lines, extra) for lines in found]
    return tuple(found)


def _is_name(name: str) -> bool:
    return is_identifier(name) and name != "self"


def _init_line(prop: Property, name: str, shadowed: Mapping[str, str], client: Client) -> InitLine:
    text = plain(known(prop.value.annotation, client.by_class))
    needed = prop.required and not prop.read_only
    if not prop.required or _is_nullable(prop):
        text = optional(text)
    return InitLine(name=name, type=renamed(text, shadowed), default=None if needed else "...")


def _union(model: Model, client: Client, links: Links, header: str) -> UnionModule:
    one = model.kind == "one_of"
    base = "OneOfModel" if one else "AnyOfModel"
    word = "ONE_OF" if one else "ANY_OF"
    members = tuple(
        FieldLine(
            name=member.validator,
            annotation=optional(known(member.value.annotation, client.by_class)),
            default="None",
            comment=comment(f"data type: {one_line(member.value.data_type)}", indent="    "),
        )
        for member in model.members
    )
    link = links.call(model.classname, client.package)
    runtime = [f"_union import {base}", *(["_lazy import link"] if link else [])]
    relative, checked = _import_block(model, client, links, runtime)
    types = [plain(known(m.value.annotation, client.by_class)) for m in model.members]
    distinct = list(dict.fromkeys(types)) or ["Any"]
    actual = optional(f"Union[{', '.join(distinct)}]")
    facts = [
        f"_members: ClassVar[int] = {len(members)}",
        f"_types: ClassVar[str] = {string(', '.join(model.union))}",
    ]
    if model.is_nullable:
        facts.append("_nullable_union: ClassVar[bool] = True")
    mapping = None
    if model.discriminator is not None:
        entries = model.discriminator.mapping
        mapping = (
            "{" + ", ".join(f"{string(e.value)}: {string(e.classname)}" for e in entries) + "}"
        )
        at = {m.value.model: n for n, m in enumerate(model.members, 1) if m.value.model}
        rows = ", ".join(
            f"{string(e.value)}: {at[e.classname]}" for e in entries if e.classname in at
        )
        facts.append(
            "_discriminator: ClassVar[Optional[Tuple[str, Mapping[str, int]]]] = "
            f"({string(model.discriminator.wire_name)}, {{{rows}}})"
        )
    code = [*(f.annotation for f in members), actual, *facts, "Set[str]"]
    code += ["Dict[str, str]"] if mapping is not None else []
    code += ["TYPE_CHECKING"] if checked else []
    listed = ", ".join(string(name) for name in model.union)
    return UnionModule(
        header=header,
        package=client.package,
        imports=_library_imports(code, client, {}),
        relative=relative,
        checked=checked,
        classname=model.classname,
        base=base,
        doc=_doc(model),
        constant=f"{model.classname.upper()}_{word}_SCHEMAS",
        schemas=f"[{listed}]",
        schemas_field=f"{word.lower()}_schemas",
        schema_set=f"{{{listed}}}" if listed else "set()",
        members=members,
        actual=actual,
        facts=tuple(facts),
        mapping=mapping,
        link=link,
    )
