"""``sdkloom inspect``: the intermediate model of a document, as stable JSON."""

from __future__ import annotations

import argparse
import json
import sys

from generator.commands.common import add_document, read_document, show, tell
from generator.diagnostics import FatalError, Report

HELP = "print the intermediate model of a document as JSON"
DESCRIPTION = """\
Print what sdkloom understood of a document: operations, parameters, bodies, responses, schemas
and security, each with its place in the document. The output is stable: same document, same bytes."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_document(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the model; 2 when the document cannot be read."""
    from generator.ir.dump import dump
    from generator.normalize import normalize

    report = Report()
    try:
        document = read_document(arguments, report)
        api = normalize(document, report)
    except FatalError as error:
        return tell(report, error)
    json.dump(dump(api), sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")
    show(report, document)
    return 0
