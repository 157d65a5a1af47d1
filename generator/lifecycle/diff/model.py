"""One change, how grave it is, and the collector that the comparisons share."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Literal

from generator.ir import Api, Source

Side = Literal["request", "response", "api"]
"""Who sends the values: the SDK's user, the server, or neither."""


class Level(enum.IntEnum):
    """What a change asks of the SDK's users, gravest last."""

    DOCS = 0
    """Words only: nothing that a program could notice."""
    ADDITIVE = 1
    """Something new or something more permissive; programs go on working."""
    WARNING = 2
    """Programs go on working unless they relied on what was never promised."""
    BREAKING = 3
    """A program that worked can stop working, or no longer type-checks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference. ``where`` names the operation or schema and the path inside it; ``effect``
    says what a user of the SDK sees."""

    level: Level
    code: str
    side: Side
    where: str
    message: str
    effect: str
    old: Source | None = None
    new: Source | None = None


class Changes:
    """Collects the differences between two versions, each once."""

    def __init__(self, old: Api, new: Api) -> None:
        self.old = old
        self.new = new
        self.compared: set[tuple[str, str, Side]] = set()
        self._found: dict[Change, None] = {}

    def add(
        self,
        level: Level,
        code: str,
        side: Side,
        where: str,
        message: str,
        effect: str,
        old: Source | None = None,
        new: Source | None = None,
    ) -> None:
        """Record one difference."""
        change = Change(
            level=level,
            code=code,
            side=side,
            where=where,
            message=message,
            effect=effect,
            old=old,
            new=new,
        )
        self._found.setdefault(change)

    def docs(
        self, code: str, where: str, message: str, old: Source | None, new: Source | None
    ) -> None:
        """Record a difference in words."""
        self.add(
            Level.DOCS, code, "api", where, message, "The reference reads differently.", old, new
        )

    def result(self) -> tuple[Change, ...]:
        """All differences: the gravest first, then by place, in document order within a place."""
        order = {change: at for at, change in enumerate(self._found)}
        return tuple(sorted(self._found, key=lambda change: (-change.level, order[change])))
