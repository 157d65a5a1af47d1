"""``sdkloom lint``: what a document gets wrong, and what generating from it would lose."""

from __future__ import annotations

import argparse
import sys

from generator import __version__
from generator.commands.common import Stop, absorb, add_document, fails, read_document
from generator.depth import followed
from generator.diagnostics import FatalError, Report

HELP = "say what is wrong, approximated or skipped in a document, without generating"
DESCRIPTION = """\
Check a document the way 'generate' reads it, and print every finding with its place, the reason
and the remedy. With --flavour the plan of that flavour is made as well, so that what only it
approximates is told too. Exits with 2 when there is an error, else with 0."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_document(parser)
    parser.add_argument("--format", choices=("text", "json", "sarif"), default="text", help="how findings are printed (default: text)")  # fmt: skip
    parser.add_argument("--flavour", metavar="F", help="also plan this flavour")
    parser.add_argument("--strict", action="store_true", help="treat every warning as an error")


def run(arguments: argparse.Namespace) -> int:
    """Print the findings; 2 when one of them is an error."""
    from generator.analysis.coverage import as_text, find_coverage
    from generator.diagnostics_render import render_json, render_sarif, render_text
    from generator.document import Document
    from generator.document.typed import check_types
    from generator.flavours.base import FLAVOURS, FlavourSettings, load_flavour
    from generator.normalize import normalize

    if arguments.flavour is not None and arguments.flavour not in FLAVOURS:
        raise Stop(
            f"there is no flavour '{arguments.flavour}'; choose one of {', '.join(FLAVOURS)}"
        )
    report = Report(strict=arguments.strict)
    document: Document | None = None
    summary = coverage = ""
    failed = False
    try:
        document = read_document(arguments, report)
        api = normalize(document, report)
        check_types(document, api, report)
        summary = (
            f"{arguments.spec}: OpenAPI {api.dialect.version}, {len(api.operations)} operations, "
            f"{len(api.schemas)} schemas, {len(api.webhooks)} webhooks"
        )
        if arguments.flavour is not None:
            flavour = load_flavour(arguments.flavour)
            options = {name: option.default for name, option in flavour.options.items()}
            settings = FlavourSettings(
                package="client", project="client", version="1.0.0", options=options
            )
            with followed(document.root.display):
                flavour.plan(api, settings, report)
        found = report.diagnostics
        coverage = as_text(find_coverage(api, found))
        failed = fails(report)
    except FatalError as error:
        found = absorb(report, error)
        failed = True
    if arguments.format == "json":
        sys.stdout.write(render_json(found, document))
    elif arguments.format == "sarif":
        sys.stdout.write(render_sarif(found, document, version=__version__))
    else:
        sys.stdout.write(render_text(found, document, colour=sys.stdout.isatty()))
        counts = _counts([each.severity.label for each in found])
        print("; ".join(filter(None, (summary, counts))) or "nothing to say")
        print(coverage, end="")
    return 2 if failed else 0


def _counts(labels: list[str]) -> str:
    shown = []
    for word in ("error", "warning", "note"):
        count = labels.count(word)
        if count:
            shown.append(f"{count} {word}{'' if count == 1 else 's'}")
    return ", ".join(shown) or "no findings"
