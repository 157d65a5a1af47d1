"""Samples on the pages of unions, where pages are mended: one value of each member.

A model is made from JSON, so that the sample shows what travels and type-checks as well.
"""

from __future__ import annotations

from generator.flavours.speakeasy.docs_types import plain_type
from generator.flavours.speakeasy.plan import Model, Plan, Type, Union
from generator.flavours.speakeasy.samples_invent import Inventor
from generator.flavours.speakeasy.samples_print import Imports, SamplePrinter
from generator.ir import Json


def union_sample(plan: Plan, union: Union, member: Type) -> tuple[str, ...]:
    """The lines of the sample of one member, its imports first."""
    imports = Imports()
    kind = plain_type(member)
    _import_names(plan, member, imports)
    if member.kind in ("http_response", "sse", "jsonl"):
        return (*imports.lines(), "", f"value: {kind}")
    inventor = Inventor(plan, union.ref.name, optional=False)
    value = inventor.type(member, kind, "", 0, None)
    text = _expression(plan, member, value, imports)
    lines = imports.lines()
    return (*lines, *(("", "") if lines else ()), *f"value: {kind} = {text}".split("\n"))


def _expression(plan: Plan, type_: Type, value: Json, imports: Imports) -> str:
    printer = SamplePrinter(plan, imports)
    if type_.kind == "list" and isinstance(value, list) and type_.item is not None:
        items = [_expression(plan, type_.item, item, imports) for item in value]
        return f"[{', '.join(items)}]"
    if type_.kind == "ref" and type_.ref is not None:
        declaration = plan.declarations[type_.ref]
        if isinstance(declaration, Model):
            plain = Type(kind="any")
            return f"{printer.need(type_.ref)}.model_validate({printer.value(value, plain)})"
        if isinstance(declaration, Union):
            chosen = printer.member(value, declaration)
            if chosen is not None:
                return _expression(plan, chosen, value, imports)
    return printer.value(value, type_)


def _import_names(plan: Plan, type_: Type, imports: Imports) -> None:
    """Import what the annotation of the sample names."""
    if type_.ref is not None:
        SamplePrinter(plan, imports).need(type_.ref)
    names = {"list": "List", "dict": "Dict", "union": "Union", "any": "Any", "literal": "Literal"}
    if type_.kind in names:
        imports.add("typing", names[type_.kind])
    if type_.nullable:
        imports.add(f"{plan.package}.types", "Nullable")
    if type_.kind in ("date", "datetime"):
        imports.add("datetime", type_.kind)
    if type_.kind in ("decimal", "decimal_str"):
        imports.add("decimal", "Decimal")
    if type_.kind == "http_response":
        imports.modules.add("httpx")
    if type_.kind == "sse":
        imports.add("typing", "Union")
        imports.add(f"{plan.package}.utils", "eventstreaming")
    if type_.kind == "jsonl":
        imports.add("typing", "Union")
        imports.add(f"{plan.package}.utils", "jsonl")
    if type_.item is not None:
        _import_names(plan, type_.item, imports)
    for member in type_.members:
        _import_names(plan, member, imports)
