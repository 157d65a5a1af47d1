"""``sdkloom surface``: what a program would notice when one package takes another's place."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from generator.commands.common import Stop

HELP = "compare the public names of two packages, without importing them"
DESCRIPTION = """\
Compare the Python surface of two packages: modules, classes, functions, parameters, attributes. OLD
and NEW are folders of packages, or of projects that hold one; nothing in them is run. Needs:
pip install 'sdkloom[surface]'."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("old", metavar="OLD_PKG", type=Path, help="the package as it was")
    parser.add_argument("new", metavar="NEW_PKG", type=Path, help="the package as it is")
    parser.add_argument("--format", choices=("text", "markdown", "json"), default="text", help="how it is printed (default: text)")  # fmt: skip
    parser.add_argument("--fail-on", choices=("breaking", "never"), default="never", help="exit 1 when a public name broke (default: never)")  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    """Print the differences; 1 when --fail-on says so, 2 when there is no package."""
    try:
        from generator.lifecycle.surface import SurfaceError, compare_packages, load_package
    except ImportError as error:
        raise Stop(f"{error.name} is not installed: pip install 'sdkloom[surface]'") from None
    try:
        changes = compare_packages(load_package(arguments.old), load_package(arguments.new))
    except (SurfaceError, OSError) as error:
        raise Stop(str(error)) from None
    broken = sum(change.breaking for change in changes)
    summary = f"{broken} breaking, {len(changes) - broken} added" if changes else "the same surface"
    if arguments.format == "json":
        print(json.dumps({"summary": summary, "changes": [asdict(each) for each in changes]}, indent=1))  # fmt: skip
    elif arguments.format == "markdown":
        print(f"## Python surface: {summary}\n")
        if changes:
            print("| | Name | What changed |\n|---|---|---|")
        for each in changes:
            mark = "**breaking**" if each.breaking else "added"
            print(f"| {mark} | `{each.path}` | {each.message.replace('|', chr(92) + '|')} |")
    else:
        for each in changes:
            print(f"{'breaking' if each.breaking else 'added   '}  {each.path}: {each.message}")
        print(summary)
    return int(arguments.fail_on == "breaking" and broken > 0)
