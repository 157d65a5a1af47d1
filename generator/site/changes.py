"""The page that says what changed in a document since its previous version."""

from __future__ import annotations

from pathlib import Path

from generator.diagnostics import FatalError
from generator.lifecycle.differences import differences
from generator.lifecycle.history import Previous, previous
from generator.settings import Settings
from generator.site.pages import Heading, Markdown, Page
from generator.site.shown import shown


def changes_page(settings: Settings, since: str | None) -> Page:
    """The report of differences, or the statement that there is nothing to compare with."""
    text = "There is no earlier version of this document to compare with."
    spec = settings.spec
    before = previous(spec, since) if isinstance(spec, Path) else None
    if before is not None and isinstance(spec, Path):
        text = f"Compared with `{before.name}`.\n\n{_report(settings, spec, before)}"
    return Page(
        name=f"{settings.name}/changes",
        blocks=(
            Heading(level=1, text="What changed", anchor="what-changed"),
            Markdown(text=shown(text), base="", size="part"),
        ),
    )


def _report(settings: Settings, spec: Path, before: Previous) -> str:
    try:
        found = differences(settings, spec, before.data)
    except FatalError:
        return "One of the two cannot be read."
    return found.markdown
