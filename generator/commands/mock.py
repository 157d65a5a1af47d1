"""``sdkloom mock``: a server on loopback that answers from a document and judges requests."""

from __future__ import annotations

import argparse

from generator.commands.common import Stop, given_bytes, show, spec_argument, tell
from generator.diagnostics import FatalError, Report

HELP = "serve a document on loopback, validating every request"
DESCRIPTION = """\
Answer every operation of a document with its examples, or with values made from its schemas, and
validate each request with openapi-core. A request that does not fit is answered with 422 and the
reasons. 'Prefer: code=404' asks for a certain answer. Needs: pip install 'sdkloom[mock]'."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("spec", metavar="SPEC", help="an OpenAPI document")
    parser.add_argument("--port", type=int, default=4010, help="port on 127.0.0.1; 0 takes a free one (default: 4010)")  # fmt: skip
    parser.add_argument("--no-validate", action="store_true", help="answer without judging requests")  # fmt: skip
    parser.add_argument("--allow-network", action="store_true", help="let https:// references be fetched")  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    """Serve until interrupted; 2 when the document cannot be read."""
    from generator.document import load_document
    from generator.normalize import normalize

    try:
        from generator.mock import MockServer
        from generator.mock.judge import Judge
    except ImportError as error:
        raise Stop(f"{error.name} is not installed: pip install 'sdkloom[mock]'") from None
    report = Report()
    try:
        spec = spec_argument(arguments.spec)
        document = load_document(
            spec, report, data=given_bytes(spec), allow_network=arguments.allow_network
        )
        api = normalize(document, report)
    except FatalError as error:
        return tell(report, error)
    show(report, document)
    tree = document.root.tree
    judge = None
    if not arguments.no_validate and isinstance(tree, dict):
        if document.dialect.family == "2.0":
            raise Stop("requests of a 2.0 document cannot be validated; say --no-validate")
        judge = Judge(tree)
    try:
        server = MockServer(
            api, judge, port=arguments.port, log=lambda line: print(line, flush=True)
        )
    except OSError as error:
        raise Stop(f"port {arguments.port}: {error.strerror}") from None
    print(f"serving {arguments.spec} at {server.url}", flush=True)
    try:
        server.serve()
    except KeyboardInterrupt:
        return 0
    return 0
