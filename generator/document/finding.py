"""What a reader of one file found: a diagnostic that knows an offset instead of a position."""

from __future__ import annotations

from dataclasses import dataclass

from generator.diagnostics import Code, Severity


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to say about the text at a character offset (None: about the file)."""

    code: Code
    message: str
    offset: int | None = None
    hint: str | None = None
    severity: Severity | None = None
    """Instead of the code's own."""


class Unreadable(Exception):
    """The text cannot be read at all; carries the reason."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding
