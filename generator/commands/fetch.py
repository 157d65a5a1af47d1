"""``sdkloom fetch``: bring documents up to date with the addresses that they come from."""

from __future__ import annotations

import argparse
from pathlib import Path

from generator.commands.common import Stop, find_settings, tell
from generator.diagnostics import FatalError, Report

HELP = "bring documents up to date with the addresses that they come from"
DESCRIPTION = """\
Download the document of every API whose sdk.toml names a source, and replace the file when it
differs: https only, bounded in size, in one step, and only by something that is a description.
No other command fetches a source."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("apis", nargs="*", metavar="API", help="APIs under specs/ (default: all that name a source)")  # fmt: skip
    parser.add_argument("--specs", metavar="DIR", default="specs", help="where the APIs are (default: specs)")  # fmt: skip
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a document has changed")  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    """Fetch; 1 when --check finds a change, 2 when a document cannot be had."""
    from generator.lifecycle.fetching import fetch_source

    changed = False
    try:
        jobs = find_settings(arguments.apis, Path(arguments.specs))
        for settings in jobs:
            if not settings.source:
                if arguments.apis:
                    raise Stop(f"{settings.name}: its sdk.toml names no source")
                continue
            differs = fetch_source(settings, write=not arguments.check)
            changed = changed or differs
            done = "would change" if arguments.check else "changed"
            print(f"{settings.name}: {done if differs else 'no change'}")
    except FatalError as error:
        return tell(Report(), error)
    return int(changed and arguments.check)
