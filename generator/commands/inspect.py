"""``sdkloom inspect``: the intermediate model of a document, as stable JSON."""

from __future__ import annotations

import argparse
import json
import sys

from generator.commands.common import given_bytes, show, spec_argument, tell
from generator.diagnostics import FatalError, Report

HELP = "print the intermediate model of a document as JSON"
DESCRIPTION = """\
Print what sdkloom understood of a document: operations, parameters, bodies, responses, schemas
and security, each with its place in the document. The output is stable: same document, same bytes."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "spec",
        metavar="SPEC",
        help="an OpenAPI document: a file, an https:// address, or - for standard input",
    )
    parser.add_argument("--overlay", metavar="FILE", action="append", default=[], help="an OpenAPI Overlay to apply")  # fmt: skip
    parser.add_argument("--allow-network", action="store_true", help="let https:// references be fetched")  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    """Print the model; 2 when the document cannot be read."""
    from pathlib import Path

    from generator.document import load_document
    from generator.ir.dump import dump
    from generator.normalize import normalize

    report = Report()
    spec = spec_argument(arguments.spec)
    try:
        document = load_document(
            spec,
            report,
            data=given_bytes(spec),
            allow_network=arguments.allow_network,
            overlays=tuple(map(Path, arguments.overlay)),
        )
        api = normalize(document, report)
    except FatalError as error:
        return tell(report, error)
    json.dump(dump(api), sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")
    show(report, document)
    return 0
