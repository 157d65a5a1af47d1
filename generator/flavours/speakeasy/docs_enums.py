"""Pages of enumerations.

Takes a declaration and the release whose pages to resemble, gives the view of its page. Older
releases have a table alone; later ones show how a value is written, and what is an alias of
literals has its values in a list.
"""

from __future__ import annotations

from generator.flavours.speakeasy.docs_table import table
from generator.flavours.speakeasy.docs_views import ClassPage
from generator.flavours.speakeasy.plan import Enum, Plan
from generator.flavours.speakeasy.quirks import Quirks
from generator.ir import Json
from generator.python.literals import double_quoted, literal

_SAMPLES = (2, 838)
"""The first release that shows a value in Python: after 2.824, not after 2.850."""
_LISTS = (2, 851)
"""The first release with a list for an alias of literals: after 2.850, not after 2.852."""

_OPEN = "This is an open enum. Unrecognized values will not fail type checks."


def enum_page(plan: Plan, declaration: Enum, release: tuple[int, ...], quirks: Quirks) -> ClassPage:
    """The page of an enumeration."""
    listed = release >= _LISTS and declaration.style == "union"
    name = declaration.ref.name
    return ClassPage(
        title=f"~~{name}~~" if declaration.deprecated else name,
        deprecated=declaration.deprecated or "",
        description=declaration.description or "",
        heading="Values",
        sample=_sample(plan, declaration) if release >= _SAMPLES else (),
        note=_OPEN if listed and declaration.open else "",
        values=_values(declaration) if listed else (),
        table=() if listed else _table(declaration),
        newline=not quirks.no_final_newline,
    )


def _literal(value: Json) -> str:
    """A value in Python, on one line whatever it holds."""
    return double_quoted(value) if isinstance(value, str) else literal(value)


def _values(declaration: Enum) -> tuple[str, ...]:
    lines = []
    for member in declaration.members:
        told = " ".join((member.description or "").split())
        lines.append(f"- `{_literal(member.value)}`{f' {told}' if told else ''}")
    return tuple(lines)


def _table(declaration: Enum) -> tuple[str, ...]:
    described = any(member.description for member in declaration.members)
    header = ("Name", "Value", "Description") if described else ("Name", "Value")
    rows: list[tuple[str, ...]] = []
    for member in declaration.members:
        row = (f"`{member.name}`", str(member.value))
        rows.append((*row, member.description or "") if described else row)
    return table(header, rows)


def _sample(plan: Plan, declaration: Enum) -> tuple[str, ...]:
    """How the first value is written."""
    if not declaration.members:
        return ()
    ref = declaration.ref
    first = declaration.members[0]
    imported = f"from {'.'.join((plan.package, *ref.place.path))} import {ref.name}"
    kind = "UnrecognizedInt" if declaration.base == "int" else "UnrecognizedStr"
    told = f"# Open enum: unrecognized values are captured as {kind}"
    if declaration.style == "union":
        value = f"value: {ref.name} = {_literal(first.value)}"
        return (imported, "", told, value) if declaration.open else (imported, value)
    value = f"value = {ref.name}.{first.name}"
    return (imported, "", value, "", told) if declaration.open else (imported, "", value)
