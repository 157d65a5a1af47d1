"""What the toolchain has to say about a document: values, collected in a Report.

note: nothing is lost. warning: something is approximated. error: the smallest enclosing thing is
skipped. fatal: nothing can be generated (a file that is no OpenAPI document at all).
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass

from generator.ir.source import Source


class Severity(enum.IntEnum):
    """How much is lost, least first."""

    NOTE = 0
    WARNING = 1
    ERROR = 2
    FATAL = 3

    @property
    def label(self) -> str:
        """The word that a message starts with; ``fatal`` reads as ``error`` for people."""
        return "error" if self is Severity.FATAL else self.name.lower()


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of diagnostic: a stable name and what it means (``docs/diagnostics.md`` lists all)."""

    name: str
    severity: Severity
    meaning: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: what is wrong, where, and what to do about it."""

    code: str
    severity: Severity
    message: str
    source: Source | None = None
    hint: str | None = None
    related: tuple[tuple[str, Source], ...] = ()


class Report:
    """Collects diagnostics while stages run; the only mutable thing that they are handed."""

    def __init__(self, *, strict: bool = False) -> None:
        self._found: list[Diagnostic] = []
        self._seen: set[Diagnostic] = set()
        self.strict = strict

    def add(
        self,
        code: Code,
        message: str,
        source: Source | None = None,
        *,
        hint: str | None = None,
        related: Iterable[tuple[str, Source]] = (),
        severity: Severity | None = None,
    ) -> None:
        """Record a finding once, however many stages come across it."""
        level = code.severity if severity is None else severity
        if self.strict and level is Severity.WARNING:
            level = Severity.ERROR
        found = Diagnostic(code.name, level, message, source, hint, tuple(related))
        if found not in self._seen:
            self._seen.add(found)
            self._found.append(found)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All findings, in the order in which they were made."""
        return tuple(self._found)

    @property
    def worst(self) -> Severity | None:
        """The gravest severity, None when there is nothing to say."""
        return max((found.severity for found in self._found), default=None)


class FatalError(Exception):
    """Stops the run; the findings are in the report (or in ``diagnostics``)."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("; ".join(found.message for found in diagnostics))
        self.diagnostics = diagnostics
