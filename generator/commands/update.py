"""``sdkloom update``: what automation runs: fetch, say what changed, generate, report."""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.common import find_settings, tell
from generator.diagnostics import FatalError, Report
from generator.settings import Settings

if TYPE_CHECKING:
    from generator.lifecycle.differences import Differences

HELP = "fetch, say what changed, generate and write a report: one step of CI"
DESCRIPTION = """\
Say what changed in every document since its previous version, generate the packages (or, with
--check, say whether they are stale), and write it all down as Markdown for a pull request.
With --fetch, documents that name a source are brought up to date first."""

_LONGEST = 60_000
"""Characters of a report: the text of a pull request may have 65,536."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("apis", nargs="*", metavar="API", help="APIs under specs/ (default: all)")
    parser.add_argument("--specs", metavar="DIR", default="specs", help="where the APIs are (default: specs)")  # fmt: skip
    parser.add_argument("--fetch", action="store_true", help="fetch documents that name a source first")  # fmt: skip
    parser.add_argument("--check", action="store_true", help="write no document and no package; exit 1 when one is stale")  # fmt: skip
    parser.add_argument("--since", metavar="REV", help="a revision of git to compare with (default: the previous version of each document)")  # fmt: skip
    parser.add_argument("--fail-on", choices=("breaking", "never"), default="never", help="exit 1 when a change breaks programs (default: never)")  # fmt: skip
    parser.add_argument("--report", metavar="FILE", help="write the report as Markdown")
    parser.add_argument("--outputs", metavar="FILE", help="append changed=, breaking= and report= to this file, as $GITHUB_OUTPUT wants it")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """One API: what changed in its document, what became of its package."""

    name: str
    since: str
    found: Differences | None
    state: str
    files: dict[str, int]

    @property
    def changed(self) -> bool:
        """Whether its package was, or would be, written."""
        return self.state != "fresh"


def run(arguments: argparse.Namespace) -> int:
    """0 fine, 1 stale (--check) or breaking (--fail-on), 2 bad input."""
    from generator.commands import fetch
    from generator.lifecycle.history import HistoryError, previous

    try:
        jobs = find_settings(arguments.apis, Path(arguments.specs))
        if arguments.fetch:
            sources = [settings.name for settings in jobs if settings.source]
            options = argparse.Namespace(apis=sources, specs=arguments.specs, check=arguments.check)
            if sources and fetch.run(options) == 2:
                return 2
        before = [
            previous(settings.spec, arguments.since) if isinstance(settings.spec, Path) else None
            for settings in jobs
        ]
        found = [
            (old.name if old else "", _differences(settings, old.data if old else None))
            for settings, old in zip(jobs, before, strict=True)
        ]
    except FatalError as error:
        return tell(Report(), error)
    except HistoryError as error:
        print(f"sdkloom: {error}", file=sys.stderr)
        return 2
    status, states = _generate(arguments)
    if status == 2:
        return 2
    parts = [
        _Part(name=settings.name, since=since, found=changes, state=state, files=files)
        for settings, (since, changes), (state, files) in zip(jobs, found, states, strict=True)
    ]
    breaking = any(part.found is not None and part.found.breaking for part in parts)
    for part in parts:
        told = part.found.summary if part.found else "no earlier version"
        print(f"{part.name}: {told}; package {part.state}")
    _tell(parts, arguments, breaking)
    return max(status, int(breaking and arguments.fail_on == "breaking"))


def _differences(settings: Settings, before: bytes | None) -> Differences | None:
    from generator.lifecycle.differences import differences

    if before is None or not isinstance(settings.spec, Path):
        return None
    return differences(settings, settings.spec, before)


def _generate(arguments: argparse.Namespace) -> tuple[int, list[tuple[str, dict[str, int]]]]:
    """Run ``generate``; its status, and state and counts of files of each API."""
    from generator.commands import generate

    parser = argparse.ArgumentParser()
    generate.configure(parser)
    command = [*arguments.apis, "--specs", arguments.specs, "--report", "json"]
    command += ["--check"] if arguments.check else []
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        status = generate.run(parser.parse_args(command))
    if status == 2 and not printed.getvalue():
        return 2, []
    made = []
    for api in json.loads(printed.getvalue())["apis"]:
        counts = {kind: len(api[kind]) for kind in ("added", "changed", "removed") if api.get(kind)}
        made.append((str(api["state"]), counts))
        for finding in api["diagnostics"]:
            if status == 2:
                print(f"{api['api']}: {finding.get('message', finding)}", file=sys.stderr)
    return status, made


def _tell(parts: list[_Part], arguments: argparse.Namespace, breaking: bool) -> None:
    if arguments.report:
        Path(arguments.report).write_text(report_of(parts), "utf-8")
    if arguments.outputs:
        changed = any(part.changed for part in parts)
        lines = {"changed": changed, "breaking": breaking}
        text = "".join(f"{key}={str(value).lower()}\n" for key, value in lines.items())
        with Path(arguments.outputs).open("a", encoding="utf-8") as stream:
            stream.write(f"{text}report={arguments.report or ''}\n")


def report_of(parts: list[_Part]) -> str:
    """The report as Markdown, short enough for a pull request."""
    lines: list[str] = []
    for part in parts:
        lines += [f"## {part.name}", ""]
        if part.found is None:
            lines += ["There is no earlier version of the document to compare with.", ""]
        else:
            lines += [f"Compared with `{part.since}`:", "", part.found.markdown.strip(), ""]
        counts = ", ".join(f"{count} {kind}" for kind, count in part.files.items())
        lines += [f"Package: {part.state}{f' ({counts} files)' if counts else ''}.", ""]
    text = "\n".join(lines)
    if len(text) <= _LONGEST:
        return text
    cut = text.rfind("\n", 0, _LONGEST)
    return f"{text[:cut]}\n\n… and more: `sdkloom diff` prints all of it.\n"
