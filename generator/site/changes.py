"""The page that says what changed in a document since its previous version."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import FatalError, Report
from generator.document import load_document
from generator.lifecycle.diff import compare_apis, render_markdown
from generator.lifecycle.history import HistoryError, earlier
from generator.normalize import normalize
from generator.settings import Settings
from generator.site.pages import Heading, Markdown, Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Previous:
    """The version before this one, and what it is called."""

    data: bytes
    name: str


def previous(spec: Path, since: str | None = None) -> Previous | None:
    """The document before its last change; None when there is none, or no history at all.

    With ``since`` that is the one at the revision. Otherwise the committed one when the file
    differs from it, else the one before the last commit that changed it. HistoryError when
    ``since`` names nothing.
    """
    if since is not None:
        return Previous(data=earlier(spec, since), name=since)
    try:
        committed = earlier(spec, "HEAD")
    except HistoryError:
        return None
    if committed != spec.read_bytes():
        return Previous(data=committed, name=_short(spec, "HEAD") or "HEAD")
    command = ["git", "-C", str(spec.parent), "log", "-n", "2", "--format=%H", "--", spec.name]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    commits = ran.stdout.split()
    if len(commits) < 2:
        return None
    try:
        return Previous(data=earlier(spec, commits[1]), name=_short(spec, commits[1]))
    except HistoryError:
        return None


def _short(spec: Path, revision: str) -> str:
    command = ["git", "-C", str(spec.parent), "rev-parse", "--short=10", revision]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


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
            Markdown(text=text, base="", size="part"),
        ),
    )


def _report(settings: Settings, spec: Path, before: Previous) -> str:
    try:
        old = load_document(spec, Report(), data=before.data, folder=settings.ref_root)
        then = normalize(old, Report())
    except FatalError:
        return "That version cannot be read."
    new = load_document(spec, Report(), overlays=settings.overlays, folder=settings.ref_root)
    changes = compare_apis(then, normalize(new, Report()))
    return render_markdown(changes, old.locate, new.locate)
