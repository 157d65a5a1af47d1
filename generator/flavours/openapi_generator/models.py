"""Modules of the models: views of finished text, one per module under ``models/``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from generator.flavours.openapi_generator.code_facts import (
    base_classes,
    discriminator_facts,
    facts_of,
)
from generator.flavours.openapi_generator.code_fields import (
    WARNED,
    additional_field,
    enum_check,
    field_line,
    has_enum,
    has_pattern,
    init_overloads,
    pattern_check,
)
from generator.flavours.openapi_generator.code_links import Links
from generator.flavours.openapi_generator.code_types import (
    CLASHING,
    RUNTIME_NAMES,
    aliases,
    annotation_of,
    finished,
    import_lines,
    marked,
    optional,
    plain,
    renamed,
)
from generator.flavours.openapi_generator.code_views import (
    EnumLine,
    EnumModule,
    FieldLine,
    ModelModule,
    ObjectModule,
    UnionModule,
)
from generator.flavours.openapi_generator.hoist_numbers import java_text
from generator.flavours.openapi_generator.plan import Client, Model
from generator.ir import Json
from generator.python.literals import (
    comment,
    docstring,
    literal,
    one_line,
    string,
)


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
            literal=literal(_scalar(member.wire)),
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


def _scalar(value: Json) -> Json:
    """The value of a member; lists and objects, which a member cannot be, as their JSON."""
    return java_text(value) if isinstance(value, (list, dict)) else value


def _import_block(
    model: Model,
    client: Client,
    links: Links,
    runtime: Sequence[str],
    named: Iterable[str] = (),
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The imports from the package: those at run time, and those for type checkers only.

    ``named`` are classes that only type checkers meet, in the arguments of ``__init__``.
    """
    package = client.package
    late = links.late(model.classname)
    found = [f"from {package}.{line}" for line in runtime]
    found += [
        f"from {package}.models.{links.module(name)} import {name}" for name in links.now(model)
    ]
    missing = {*named} - {*links.now(model), model.classname}
    checked = [
        f"from {package}.models.{links.module(name)} import {name}"
        for name in sorted(late | missing)
    ]
    return tuple(sorted(found)), tuple(checked)


def _object(model: Model, client: Client, links: Links, header: str) -> ObjectModule:
    base, model_names = base_classes(model, client)
    fields_named = {p.name for p in model.all_properties}
    names = aliases(client.by_class)
    names.update({name: new for name, new in CLASHING.items() if name in fields_named})
    base = renamed(
        base, {n: a for n, a in names.items() if n in RUNTIME_NAMES and n != model.parent}
    )
    fields = tuple(field_line(p, client, links, model, names) for p in model.properties)
    checks = tuple(enum_check(p, client, model, names) for p in model.properties if has_enum(p))
    patterns = tuple(
        pattern_check(p, client, model, names) for p in model.properties if has_pattern(p)
    )
    facts = (*facts_of(model), *discriminator_facts(model, client))
    facts = tuple(renamed(fact, names) for fact in facts)
    extra = additional_field(model, client, names)
    if extra is not None:
        fields = (*fields, extra)
    factory = f"default_factory={names.get('absent', 'absent')}"
    if any(f.default is not None and factory in f.default for f in fields):
        model_names.append("absent")
    hidden = ", ".join(string(f.name) for f in fields if f.name in WARNED)
    hides = any(f.hides for f in fields)
    if hidden:
        model_names.append("hiding")
    model_names = [_aliased(name, names) for name in model_names]
    runtime = [f"_model import {', '.join(model_names)}"] if model_names else []
    used = sorted(
        {c.check for c in checks} | ({"matching"} if any(c.called for c in patterns) else set())
    )
    if not all(c.called for c in checks):
        used.append(_aliased("listed", names))
    if used:
        runtime.append(f"_checks import {', '.join(sorted(used))}")
    link = links.call(model.classname, client.package)
    if link is not None:
        runtime.append("_lazy import link")
    inits = init_overloads(model, names, client)
    named = marked(line.type for lines in inits for line in lines)
    relative, checked = _import_block(model, client, links, runtime, named)
    code = [f"{f.annotation} {f.default or ''}" for f in fields]
    code += [*facts, *(c.type for c in checks), *(c.type for c in patterns)]
    code += [f"{a.type}" for init in inits for a in init]
    if any(c.called for c in patterns) or any(c.called for c in checks):
        code.append("field_validator")
    if inits or checked or hides:
        code.append("TYPE_CHECKING")
    if hides:
        code.append(renamed("Any", names))
    plain_object = names.get("object", "object")
    overload = names.get("overload", "overload")
    if len(inits) > 1:
        code += [overload, plain_object]
    return ObjectModule(
        header=header,
        package=client.package,
        imports=import_lines(code, names),
        relative=relative,
        checked=checked,
        classname=model.classname,
        base=base,
        doc=_doc(model),
        hidden=hidden or None,
        anything=names.get("Any", "Any"),
        plain_object=plain_object,
        overload=overload,
        fields=tuple(_finished(line) for line in fields),
        facts=facts,
        enum_checks=checks,
        pattern_checks=patterns,
        inits=tuple(
            tuple(replace(line, type=finished(line.type)) for line in init) for init in inits
        ),
        link=link,
    )


def _finished(line: FieldLine) -> FieldLine:
    default = finished(line.default) if line.default is not None else None
    return replace(line, annotation=finished(line.annotation), default=default)


def _aliased(name: str, names: Mapping[str, str]) -> str:
    """The name as an import statement has it."""
    return f"{name} as {names[name]}" if name in names else name


def _union(model: Model, client: Client, links: Links, header: str) -> UnionModule:
    one = model.kind == "one_of"
    base = "OneOfModel" if one else "AnyOfModel"
    word = "ONE_OF" if one else "ANY_OF"
    names = aliases(client.by_class)
    members = tuple(
        FieldLine(
            name=member.validator,
            annotation=renamed(optional(annotation_of(member.value, client.by_class)), names),
            default="None",
            comment=comment(f"data type: {one_line(member.value.data_type)}", indent="    "),
        )
        for member in model.members
    )
    link = links.call(model.classname, client.package)
    runtime = [f"_union import {_aliased(base, names)}", *(["_lazy import link"] if link else [])]
    relative, checked = _import_block(model, client, links, runtime)
    types = [plain(annotation_of(m.value, client.by_class)) for m in model.members]
    distinct = list(dict.fromkeys(types)) or ["Any"]
    together = f"Union[{', '.join(distinct)}]" if len(distinct) > 1 else distinct[0]
    actual = renamed(optional(together), names)
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
    facts = [renamed(fact, names) for fact in facts]
    listed = ", ".join(string(name) for name in model.union)
    extras = [
        FieldLine(
            name=f"{word.lower()}_schemas",
            annotation=renamed("Set[str]", names),
            default=f"{{{listed}}}" if listed else "set()",
        )
    ]
    if mapping is not None:
        extras.append(
            FieldLine(
                name="discriminator_value_class_map",
                annotation=renamed("Dict[str, str]", names),
                default=mapping,
            )
        )
    code = [*(f.annotation for f in (*members, *extras)), actual, *facts]
    code += ["TYPE_CHECKING"] if checked else []
    return UnionModule(
        header=header,
        package=client.package,
        imports=import_lines(code, names),
        relative=relative,
        checked=checked,
        classname=model.classname,
        base=names.get(base, base),
        doc=_doc(model),
        constant=f"{model.classname.upper()}_{word}_SCHEMAS",
        schemas=f"[{listed}]",
        members=tuple(_finished(line) for line in members),
        actual=finished(actual),
        extras=tuple(extras),
        facts=tuple(facts),
        link=link,
    )
