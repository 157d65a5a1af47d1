"""``sdkloom lint``: what a document gets wrong, and what generating from it would lose."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generator.commands.common import Stop, absorb, fails, given_bytes, spec_argument
from generator.diagnostics import FatalError, Report

HELP = "say what is wrong, approximated or skipped in a document, without generating"
DESCRIPTION = """\
Check a document the way 'generate' reads it, and print every finding with its place, the reason
and the remedy. With --flavour the plan of that flavour is made as well, so that what only it
approximates is told too. Exits with 2 when there is an error, else with 0."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "spec",
        metavar="SPEC",
        help="an OpenAPI document: a file, an https:// address, or - for standard input",
    )
    parser.add_argument("--format", choices=("text", "json", "sarif"), default="text", help="how findings are printed (default: text)")  # fmt: skip
    parser.add_argument("--flavour", metavar="F", help="also plan this flavour")
    parser.add_argument("--overlay", metavar="FILE", action="append", default=[], help="an OpenAPI Overlay to apply")  # fmt: skip
    parser.add_argument("--strict", action="store_true", help="treat every warning as an error")
    parser.add_argument("--allow-network", action="store_true", help="let https:// references be fetched")  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    """Print the findings; 2 when one of them is an error."""
    from generator.analysis.coverage import as_text, find_coverage
    from generator.diagnostics_render import render_json, render_sarif, render_text
    from generator.document import Document, load_document
    from generator.document.typed import check_types
    from generator.flavours.base import FLAVOURS, FlavourSettings, load_flavour
    from generator.normalize import normalize

    if arguments.flavour is not None and arguments.flavour not in FLAVOURS:
        raise Stop(
            f"there is no flavour '{arguments.flavour}'; choose one of {', '.join(FLAVOURS)}"
        )
    report = Report(strict=arguments.strict)
    spec = spec_argument(arguments.spec)
    document: Document | None = None
    summary = coverage = ""
    failed = False
    try:
        document = load_document(
            spec,
            report,
            data=given_bytes(spec),
            allow_network=arguments.allow_network,
            overlays=tuple(map(Path, arguments.overlay)),
        )
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
        sys.stdout.write(render_sarif(found, document))
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
