"""``sdkloom explain``: the document, the template and the quirk behind a line of a generated file."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.common import (
    Stop,
    add_spec_settings,
    given_bytes,
    spec_settings,
    tell,
)
from generator.diagnostics import FatalError, Report
from generator.manifest import MANIFEST
from generator.settings import Settings, load_settings

if TYPE_CHECKING:
    from generator.explain import Explanation

HELP = "say where a line of a generated file comes from"
DESCRIPTION = """\
Name the line of the document that a line of a generated file speaks of, the line of the template
that printed it, and the defect of the original behind it where the pages are exact. FILE:LINE is a
file of an output folder; the API that it belongs to is found from specs/, or named as for
'generate' with --spec. Works for code and for pages. Nothing is written."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("place", metavar="FILE:LINE", help="a generated file and a line of it")
    parser.add_argument("--specs", metavar="DIR", default="specs", help="where the APIs are (default: specs)")  # fmt: skip
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how it is printed (default: text)")  # fmt: skip
    add_spec_settings(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the explanation; 2 when there is no such line, or the document cannot be read."""
    from generator.explain import ExplainError, explain
    from generator.format import FormatError
    from generator.render import RenderError

    file, line = _place(arguments.place)
    try:
        settings = _settings(file, arguments)
        path = Path(os.path.abspath(file)).relative_to(settings.out).as_posix()
        data = given_bytes(settings.spec) if arguments.spec is not None else None
        found = explain(settings, path, line, data)
    except FatalError as error:
        return tell(Report(), error)
    except (ExplainError, FormatError, RenderError, OSError) as error:
        raise Stop(str(error)) from None
    if arguments.format == "json":
        json.dump(_table(found), sys.stdout, indent=1)
        sys.stdout.write("\n")
    else:
        sys.stdout.write(_text(found, settings))
    return 0


def _place(text: str) -> tuple[Path, int]:
    name, _, number = text.rpartition(":")
    if not name or not re.fullmatch(r"[0-9]{1,9}", number):
        raise Stop(f"'{text}' is no FILE:LINE, as in generated/acme/acme/client.py:12")
    file = Path(name)
    if not file.is_file():
        raise Stop(f"there is no file {file}")
    return file, int(number)


def _settings(file: Path, arguments: argparse.Namespace) -> Settings:
    """The settings of the API whose output the file belongs to."""
    folder = _output(file)
    if arguments.spec is not None:
        arguments.out = arguments.out or str(folder)
        return spec_settings(arguments)
    roots = [Path(arguments.specs), *(above / "specs" for above in folder.parents)]
    for root in roots:
        for candidate in sorted(root.glob("*/sdk.toml")):
            settings = load_settings(candidate)
            if settings.out == folder:
                return settings
    raise Stop(f"no API under {arguments.specs} has {folder} as its output; say --spec, --flavour and --package")  # fmt: skip


def _output(file: Path) -> Path:
    absolute = Path(os.path.abspath(file))
    for folder in absolute.parents:
        if (folder / MANIFEST).is_file():
            return folder
    raise Stop(f"{file} lies in no folder that sdkloom generated")


def _text(found: Explanation, settings: Settings) -> str:
    shown = found.text.strip()
    lines = [f"{found.path}:{found.line}: {shown if len(shown) <= 90 else shown[:89] + '…'}"]
    if found.by_hand:
        lines.append("written by hand: no run generated this line")
    if found.subject is not None:
        source = found.subject.source
        place = ":".join([source.file, *map(str, found.position or ())])
        lines.append(f"document  {place}  {source.pointer or '/'}  ({found.subject.why})")
    if found.origin is not None:
        kind = "its own text" if found.origin.constant else found.origin_text
        lines.append(f"template  templates/{found.origin.template}:{found.origin.line}  ({kind})")
    elif not found.by_hand:
        lines.append(f"template  none: the flavour {settings.flavour} gives the whole text")
    lines += [f"quirk     {name}: {text}" for name, text in found.quirks.items()]
    return "\n".join(lines) + "\n"


def _table(found: Explanation) -> dict[str, object]:
    subject, origin = found.subject, found.origin
    return {
        "path": found.path,
        "line": found.line,
        "text": found.text,
        "by_hand": found.by_hand,
        "document": None
        if subject is None
        else {
            "file": subject.source.file,
            "line": found.position[0] if found.position else None,
            "column": found.position[1] if found.position else None,
            "pointer": subject.source.pointer,
            "why": subject.why,
        },
        "template": None if origin is None else asdict(origin),
        "quirks": dict(found.quirks),
    }
