"""From which line of which template each line of a file comes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.flavours.base import FilePlan
from generator.render import Renderer


@dataclass(frozen=True, slots=True)
class Origin:
    """A line of a template; ``constant`` when nothing on the generated line is printed by the
    template from its view."""

    template: str
    line: int
    constant: bool


def trace(plan: FilePlan, renderer: Renderer) -> tuple[str, tuple[Origin, ...]]:
    """The text of a file before formatting, and the origin of each of its lines.

    Where a line is made of several pieces the first one printed from the view counts, or else the
    first.
    """
    if plan.asset is not None:
        text = renderer.asset(plan.asset).decode("utf-8")
        count = len(text.splitlines())
        return text, tuple(Origin(plan.asset, line, True) for line in range(1, count + 1))
    if plan.template is None:
        return plan.text or "", ()
    origins: list[Origin | None] = [None]
    parts: list[str] = []
    for piece in renderer.pieces(plan):
        parts.append(piece.text)
        constant = piece.constant
        for step, part in enumerate(piece.text.split("\n")):
            if step:
                origins.append(None)
            if part and (
                origins[-1] is None or (origins[-1].constant and not constant and part.strip())
            ):
                origins[-1] = Origin(
                    piece.template, piece.line + (step if constant else 0), constant
                )
    return "".join(parts), tuple(_filled(origins, plan.template))


def _filled(origins: list[Origin | None], template: str) -> Iterator[Origin]:
    """Empty lines come from where the line before them does."""
    last = Origin(template, 1, True)
    for origin in origins:
        last = origin or last
        yield last
