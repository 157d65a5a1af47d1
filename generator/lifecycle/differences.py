"""The differences between an earlier version of a configured document and the one on the disk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Report
from generator.document import load_document
from generator.lifecycle.diff import Change, Level, compare_apis, render_markdown
from generator.lifecycle.diff.render import summary
from generator.normalize import normalize
from generator.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """What changed, and the same as Markdown."""

    changes: tuple[Change, ...]
    markdown: str

    @property
    def breaking(self) -> bool:
        """Whether a program that worked can stop working."""
        return any(change.level is Level.BREAKING for change in self.changes)

    @property
    def summary(self) -> str:
        """One line that counts."""
        return summary(self.changes)


def differences(settings: Settings, spec: Path, before: bytes) -> Differences:
    """Compare; FatalError when one of the two cannot be read."""
    report = Report()
    old = load_document(spec, report, data=before, folder=settings.ref_root)
    new = load_document(spec, report, overlays=settings.overlays, folder=settings.ref_root)
    changes = compare_apis(normalize(old, report), normalize(new, report))
    return Differences(
        changes=tuple(changes), markdown=render_markdown(changes, old.locate, new.locate)
    )
