"""Docstrings of the methods."""

from __future__ import annotations

from generator.flavours.openapi_generator.plan import Operation
from generator.python.literals import docstring, one_line


def method_doc(operation: Operation) -> str:
    """The docstring of a method: what the operation does, and its arguments."""
    parts: list[str] = []
    title = operation.unescaped_summary or operation.summary or operation.name
    parts.append(("(Deprecated) " if operation.deprecated else "") + one_line(title))
    if operation.notes and one_line(operation.notes) != one_line(title):
        parts += ["", operation.notes.strip()]
    described = [p for p in operation.parameters if p.notes]
    if described:
        parts.append("")
    parts += [f":param {p.name}: {one_line(p.notes or '')}" for p in described]
    return docstring("\n".join(parts), indent="        ")
