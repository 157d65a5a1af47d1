"""``sdkloom migrate``: what changes for programs when a generated package takes another's place."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from generator.commands.common import Stop, find_settings, tell
from generator.diagnostics import FatalError, Report
from generator.placing import replace_file

HELP = "say what a program would notice that moves to a generated package"
DESCRIPTION = """\
migrate check INSTALLED [API] compares the package that a program uses today with the one generated
for an API: every public module, class, function, parameter and attribute. INSTALLED is the name of
an installed package or distribution (looked up in the active virtual environment), a folder or a
wheel; nothing in it is run. The result is one page that can be shared. Exits with 1 when a program
would notice anything, with 0 when it would not. Needs: pip install 'sdkloom[surface]'."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, help="what to do")  # fmt: skip
    check = actions.add_parser("check", help="compare an installed package with the generated one", description=DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    check.add_argument("installed", metavar="INSTALLED", help="a package name, a distribution name, a folder or a wheel")  # fmt: skip
    check.add_argument("api", metavar="API", nargs="?", help="the API under specs/ whose package takes over (default: the only one)")  # fmt: skip
    check.add_argument("--package", metavar="DIR", type=Path, help="the generated package, when it belongs to no API here")  # fmt: skip
    check.add_argument("--specs", metavar="DIR", default="specs", help="where the APIs are (default: specs)")  # fmt: skip
    check.add_argument("--format", choices=("markdown", "text", "json"), default="markdown", help="how it is printed (default: markdown)")  # fmt: skip
    check.add_argument("--output", metavar="FILE", type=Path, help="write the page there and print one sentence")  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    """Print the page; 1 when something breaks, 2 when a package is not there."""
    try:
        from generator.lifecycle.installed import locate
        from generator.lifecycle.migration import compare
        from generator.lifecycle.migration_render import (
            render_json,
            render_markdown,
            render_text,
            summary,
        )
        from generator.lifecycle.surface import SurfaceError, load_package
    except ImportError as error:
        raise Stop(f"{error.name} is not installed: pip install 'sdkloom[surface]'") from None
    try:
        ours = _generated(arguments)
        with tempfile.TemporaryDirectory(prefix="sdkloom-") as scratch:
            theirs = locate(arguments.installed, Path(scratch))
            found = compare(load_package(theirs), load_package(ours))
    except FatalError as error:
        return tell(Report(), error)
    except (SurfaceError, OSError) as error:
        raise Stop(str(error)) from None
    if arguments.format == "json":
        page = json.dumps(render_json(found), indent=1) + "\n"
    else:
        page = (render_markdown if arguments.format == "markdown" else render_text)(found)
    if arguments.output is None:
        sys.stdout.write(page)
    else:
        try:
            replace_file(arguments.output, page.encode("utf-8"))
        except OSError as error:
            raise Stop(f"{arguments.output}: {error.strerror}") from None
        print(f"{arguments.output}: {summary(found)}")
    return int(bool(found.breaking))


def _generated(arguments: argparse.Namespace) -> Path:
    """The folder of the generated package."""
    if arguments.package is not None:
        if arguments.api is not None:
            raise Stop("name an API, or a folder with --package, not both")
        folder: Path = arguments.package
        return folder
    found = find_settings([arguments.api] if arguments.api else [], Path(arguments.specs))
    if len(found) != 1:
        raise Stop(f"there are {len(found)} APIs; name one: {', '.join(each.name for each in found)}")  # fmt: skip
    (settings,) = found
    below = Path(*settings.package.split("."))
    for folder in (settings.out / below, settings.out / "src" / below):
        if folder.is_dir():
            return folder
    raise Stop(f"{settings.out} holds no package yet: sdkloom generate {settings.name}")
