"""Pages of classes: fields of a model or error, members of a union; enumerations have their own module.

Takes declarations, gives one view for each page.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from generator.flavours.speakeasy.docs_enums import enum_page
from generator.flavours.speakeasy.docs_table import table
from generator.flavours.speakeasy.docs_types import TypePrinter, page_of, plain_type
from generator.flavours.speakeasy.docs_unions import union_sample
from generator.flavours.speakeasy.docs_views import ClassPage, UnionMember
from generator.flavours.speakeasy.gen_config import Options
from generator.flavours.speakeasy.plan import (
    Declaration,
    DeclRef,
    Enum,
    ErrorClass,
    Field,
    Model,
    Plan,
    Union,
)
from generator.flavours.speakeasy.quirks import Quirks
from generator.ir import Absent, Json, PlainTimestamp


def example_text(value: Json | Absent) -> str:
    """A sample value as the Example column shows it."""
    if isinstance(value, Absent) or value is None:
        return ""
    if isinstance(value, PlainTimestamp):
        return go_time(value)
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, dict)):
        return json.dumps(_whole(value), indent=0, ensure_ascii=False)
    return str(_whole(value))


def _whole(value: Json) -> Json:
    """A value whose whole numbers have no fraction (``10`` for ``10.0``)."""
    if isinstance(value, list):
        return [_whole(item) for item in value]
    if isinstance(value, dict):
        return {key: _whole(item) for key, item in value.items()}
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e21:
        return int(value)
    return value


def go_time(text: str) -> str:
    """A time as the original prints one (``2023-01-01 12:00:00 +0000 UTC``)."""
    day, _, rest = text.replace("T", " ").replace("t", " ").partition(" ")
    match = re.fullmatch(r"([\d:]+(?:\.\d*?[1-9])?)(?:\.?0*)(Z|z|[-+]\d\d:\d\d)?", rest)
    if not rest:
        return f"{day} 00:00:00 +0000 UTC"
    if match is None:
        return text
    clock, zone = match.group(1), match.group(2)
    if zone is None or zone in "Zz":
        return f"{day} {clock} +0000 UTC"
    offset = zone.replace(":", "")
    return f"{day} {clock} {offset} {offset}"


def field_rows(
    fields: Iterable[Field], printer: TypePrinter, *, key: str = "Field"
) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Header and rows of a table of fields; an Example column where some field has one."""
    listed = list(fields)
    with_examples = any(_shows(field.doc_example) for field in listed)
    header: tuple[str, ...] = (key, "Type", "Required", "Description")
    rows: list[tuple[str, ...]] = []
    for field in listed:
        row = (
            name_cell(field),
            printer.field(field),
            ":heavy_check_mark:" if field.required else ":heavy_minus_sign:",
            description_cell(field),
        )
        rows.append((*row, example_text(field.doc_example)) if with_examples else row)
    return ((*header, "Example") if with_examples else header), rows


def name_cell(field: Field) -> str:
    """The name of a field; that of extra keys is the one that pydantic gives them."""
    name = "__pydantic_extra__" if field.additional else field.key
    return f"~~`{name}`~~" if field.deprecated is not None else f"`{name}`"


def description_cell(field: Field) -> str:
    """The description of a field, its deprecation first."""
    if field.deprecated is not None:
        text = f": warning: ** DEPRECATED **: {field.deprecated}."
        return f"{text}\n\n{field.doc}" if field.doc != "N/A" else text
    return field.doc


def _shows(value: Json | Absent) -> bool:
    return not isinstance(value, Absent) and value is not None


def class_pages(plan: Plan, options: Options, quirks: Quirks) -> dict[str, ClassPage]:
    """The page of every class, by path below ``docs/``."""
    pages: dict[str, ClassPage] = {}
    for ref, declaration in plan.declarations.items():
        if isinstance(declaration, Model) and declaration.role == "error_data":
            continue
        page = _page(plan, options, quirks, ref, declaration)
        if page is not None:
            pages[page_of(ref)] = page
    return pages


def _up(ref: DeclRef) -> str:
    return "../" * len(ref.place.path)


def _page(
    plan: Plan, options: Options, quirks: Quirks, ref: DeclRef, declaration: Declaration
) -> ClassPage | None:
    printer = TypePrinter(plan, quirks, _up(ref))
    if isinstance(declaration, Enum):
        return enum_page(plan, declaration, options.generator_version, quirks)
    if isinstance(declaration, Union):
        return _union_page(plan, declaration, quirks)
    fields: tuple[Field, ...]
    if isinstance(declaration, ErrorClass):
        data = plan.model(declaration.data)
        fields = data.fields
    else:
        fields = declaration.fields
    header, rows = field_rows(fields, printer)
    deprecated = declaration.deprecated if isinstance(declaration, Model) else None
    return ClassPage(
        title=f"~~{ref.name}~~" if deprecated else ref.name,
        deprecated=deprecated or "",
        description=declaration.description or "",
        heading="Fields",
        table=table(header, rows),
        newline=not quirks.no_final_newline,
    )


def _union_page(plan: Plan, declaration: Union, quirks: Quirks) -> ClassPage:
    return ClassPage(
        title=declaration.ref.name,
        description=declaration.description or "",
        heading="Supported Types",
        members=tuple(
            UnionMember(
                type=plain_type(member),
                lines=(
                    (f"value: {plain_type(member)} = /* values here */",)
                    if quirks.value_comments
                    else union_sample(plan, declaration, member)
                ),
            )
            for member in declaration.members
        ),
    )
