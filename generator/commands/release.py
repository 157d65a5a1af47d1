"""``sdkloom release``: the next version of a package and its changelog entry, from the change of
its document."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.common import Stop, find_settings, tell
from generator.diagnostics import FatalError, Report
from generator.settings import Settings

if TYPE_CHECKING:
    from generator.lifecycle.diff import Change
    from generator.lifecycle.proposal import NameChange
    from generator.lockfile import Release as LastRelease

HELP = "choose the next version from what changed, and write the changelog entry"
DESCRIPTION = """\
Compare the document of an API with what the last release was made from (or with a revision of git,
or a file), and the names of the package generated from it with those of that release; choose the
next version by semantic versioning, and write it into specs/<api>/sdk.toml with an entry on top of
specs/<api>/CHANGELOG.md, which the package carries, and of its RELEASES.md where it has one. With
--dry-run nothing is written."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("apis", nargs="*", metavar="API", help="APIs under specs/ (default: all)")
    parser.add_argument("--since", metavar="REV", help="a revision of git, or a file, to compare with (default: the last release by sdk.lock, or else HEAD)")  # fmt: skip
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
    from generator.lifecycle.proposal import bump_of_names
    from generator.lifecycle.semver import bump_of, graver, next_version
    from generator.lockfile import released
    from generator.placing import replace_file

    last = released(settings)
    if last is not None and last.version != settings.version:
        if arguments.since is None:
            print(f"{settings.name}: {settings.version} is chosen already, after {last.version}; next: sdkloom generate {settings.name}")  # fmt: skip
            return
        last = None  # there is no package of that version to compare with
    changes = _changes(settings, arguments.since, last, report)
    names = _names(settings, last)
    bump = graver(bump_of(changes), bump_of_names(names))
    if bump == "none" and last is not None and last.changed:
        bump = "patch"
    version = next_version(settings.version, bump)
    if bump == "none":
        print(f"{settings.name}: no difference, still {settings.version}")
        return
    added = entry(version, changes, [each for each in names if each.breaking])
    print(f"{settings.name}: {settings.version} -> {version} ({bump})\n\n{added}", end="")
    file = settings.file
    for kind, old_names in settings.renamed.items():
        for old, new in old_names.items():
            print(f"{settings.name}: '{old}' still works as an alias of '{new}'; delete it from [renamed.{kind}] when it has for long enough", file=sys.stderr)  # fmt: skip
    if arguments.dry_run or file is None:
        return
    changelog = file.with_name("CHANGELOG.md")
    before = changelog.read_text("utf-8") if changelog.is_file() else ""
    text = with_version(file.read_text("utf-8"), version)
    # the version last: until it is written the command can be run again, and ends the same
    replace_file(changelog, with_entry(before, added, version).encode("utf-8"))
    notes = settings.out / "RELEASES.md"  # where a flavour has one, it is the user's once written
    if notes.is_file():
        text_then = notes.read_text("utf-8")
        replace_file(notes, with_entry(text_then, added, version).encode("utf-8"))
    replace_file(file, text.encode("utf-8"))


def _names(settings: Settings, last: LastRelease | None) -> tuple[NameChange, ...]:
    """What the package that was generated last says of its names, compared with the release."""
    from generator.lifecycle.proposal import name_changes

    if last is None or not last.changed:
        return ()
    now: dict[str, bytes] = {}
    for path in (*last.changed, *(f"{path}i" for path in last.changed)):
        file = settings.out / path
        if file.is_file():
            now[path] = file.read_bytes()
    unknown: list[str] = []
    found = name_changes(settings, last.changed, now, unknown)
    for reason in unknown:
        print(f"{settings.name}: {reason}", file=sys.stderr)
    return found or ()


def _changes(
    settings: Settings, since: str | None, last: LastRelease | None, report: Report
) -> tuple[Change, ...]:
    from generator.baseline import document_then
    from generator.document import load_document
    from generator.lifecycle.diff import compare_apis
    from generator.lifecycle.history import HistoryError, earlier
    from generator.lifecycle.proposal import as_before
    from generator.normalize import normalize

    spec = settings.spec
    if not isinstance(spec, Path):
        raise Stop(f"{settings.name}: the document is no local file, so it has no history here")
    old: Path | str = spec
    data = document_then(settings, last) if since is None and last is not None else None
    if data is None and since is not None and Path(since).is_file():
        old = Path(since)
    elif data is None:
        try:
            data = earlier(spec, since or "HEAD")
        except HistoryError as error:
            raise Stop(str(error)) from None
    before = load_document(
        old, report, data=data, overlays=settings.overlays, folder=settings.ref_root
    )
    after = load_document(spec, report, overlays=settings.overlays, folder=settings.ref_root)
    return compare_apis(normalize(before, report), as_before(normalize(after, report), settings))


def with_version(toml: str, version: str) -> str:
    """The settings file with another version, everything else as it was."""
    changed, count = re.subn(
        r'(?m)^(\s*version\s*=\s*)(["\']).*?\2',
        lambda found: f'{found[1]}"{version}"',
        toml,
        count=1,
    )
    return changed if count else f'version = "{version}"\n{toml}'
