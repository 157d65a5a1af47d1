"""``sdkloom release``: the next version of a package and its changelog entry, from the change of
its document."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.common import Stop, find_settings, tell
from generator.diagnostics import FatalError, Report
from generator.settings import Settings

if TYPE_CHECKING:
    from generator.lifecycle.diff import Change

HELP = "choose the next version from what changed, and write the changelog entry"
DESCRIPTION = """\
Compare the document of an API with what it was (at a revision of git, or in a file), choose the
next version by semantic versioning, and write it into specs/<api>/sdk.toml with an entry on top of
specs/<api>/CHANGELOG.md, which the package carries. With --dry-run nothing is written."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("apis", nargs="*", metavar="API", help="APIs under specs/ (default: all)")
    parser.add_argument("--since", metavar="REV", default="HEAD", help="a revision of git, or a file, to compare with (default: HEAD)")  # fmt: skip
    parser.add_argument("--specs", metavar="DIR", default="specs", help="where the APIs are (default: specs)")  # fmt: skip
    parser.add_argument("--dry-run", action="store_true", help="print, write nothing")


def run(arguments: argparse.Namespace) -> int:
    """Print version and entry of each API, and write them; 2 on bad input."""

    report = Report()
    try:
        for settings in find_settings(arguments.apis, Path(arguments.specs)):
            _release(settings, arguments, report)
    except FatalError as error:
        return tell(report, error)
    return 0


def _release(settings: Settings, arguments: argparse.Namespace, report: Report) -> None:
    from generator.lifecycle.changelog import entry, with_entry
    from generator.lifecycle.semver import bump_of, next_version

    changes = _changes(settings, arguments.since, report)
    bump = bump_of(changes)
    version = next_version(settings.version, bump)
    if bump == "none":
        print(f"{settings.name}: no difference, still {settings.version}")
        return
    added = entry(version, changes)
    print(f"{settings.name}: {settings.version} -> {version} ({bump})\n\n{added}", end="")
    file = settings.file
    if arguments.dry_run or file is None:
        return
    changelog = file.with_name("CHANGELOG.md")
    before = changelog.read_text("utf-8") if changelog.is_file() else ""
    text = with_version(file.read_text("utf-8"), version)
    changelog.write_text(with_entry(before, added, version), "utf-8")
    file.write_text(text, "utf-8")


def _changes(settings: Settings, since: str, report: Report) -> tuple[Change, ...]:
    from generator.document import load_document
    from generator.lifecycle.diff import compare_apis
    from generator.lifecycle.history import HistoryError, earlier
    from generator.normalize import normalize

    spec = settings.spec
    if not isinstance(spec, Path):
        raise Stop(f"{settings.name}: the document is no local file, so it has no history here")
    old: Path | str
    if Path(since).is_file():
        old, data = Path(since), None
    else:
        try:
            old, data = spec, earlier(spec, since)
        except HistoryError as error:
            raise Stop(str(error)) from None
    before = load_document(old, report, data=data, folder=settings.ref_root)
    after = load_document(spec, report, overlays=settings.overlays, folder=settings.ref_root)
    return compare_apis(normalize(before, report), normalize(after, report))


def with_version(toml: str, version: str) -> str:
    """The settings file with another version, everything else as it was."""
    changed, count = re.subn(
        r'(?m)^(\s*version\s*=\s*)(["\']).*?\2',
        lambda found: f'{found[1]}"{version}"',
        toml,
        count=1,
    )
    return changed if count else f'version = "{version}"\n{toml}'
