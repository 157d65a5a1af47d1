"""``sdkloom diff``: what changed between two versions of a document, and whom it breaks."""

from __future__ import annotations

import argparse
import json
import sys

from generator.commands.common import given_bytes, spec_argument, tell
from generator.diagnostics import FatalError, Report

HELP = "say what a change of the document means for users of the SDK"
DESCRIPTION = """\
Compare two versions of a document by meaning, not by text. Every change is breaking, worth a look,
additive, or words only; requests and responses are told apart (a new required request field breaks,
a new response field does not)."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("old", metavar="OLD", help="the document as it was")
    parser.add_argument("new", metavar="NEW", help="the document as it is")
    parser.add_argument("--format", choices=("text", "markdown", "json"), default="text", help="how it is printed (default: text)")  # fmt: skip
    parser.add_argument("--fail-on", choices=("breaking", "warning", "never"), default="never", help="exit 1 when there is a change of that level or graver (default: never)")  # fmt: skip
    parser.add_argument("--allow-network", action="store_true", help="let https:// references be fetched")  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    """Print the differences; 1 when --fail-on says so, 2 when a document cannot be read."""
    from generator.document import load_document
    from generator.lifecycle.diff import (
        Level,
        compare_apis,
        render_json,
        render_markdown,
        render_text,
    )
    from generator.normalize import normalize

    sides = []
    for name in (arguments.old, arguments.new):
        report = Report()
        try:
            spec = spec_argument(name)
            document = load_document(
                spec, report, data=given_bytes(spec), allow_network=arguments.allow_network
            )
            sides.append((document, normalize(document, report)))
        except FatalError as error:
            return tell(report, error)
    (old, before), (new, after) = sides
    changes = compare_apis(before, after)
    if arguments.format == "json":
        json.dump(render_json(changes, old.locate, new.locate), sys.stdout, indent=1)
        sys.stdout.write("\n")
    elif arguments.format == "markdown":
        sys.stdout.write(render_markdown(changes, old.locate, new.locate))
    else:
        sys.stdout.write(render_text(changes, old.locate, new.locate))
    limit = {"breaking": Level.BREAKING, "warning": Level.WARNING}.get(arguments.fail_on)
    return int(limit is not None and any(change.level >= limit for change in changes))
