"""The command line: which commands there are. What they do stands in ``generator.commands``."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from types import ModuleType

from generator import __version__

_COMMANDS = (
    "generate", "inspect", "explain", "lint", "diff", "init", "release", "surface", "migrate", "mock",
    "docs", "fetch", "update", "watch",
)  # fmt: skip

_EPILOG = """\
examples:
  sdkloom generate                          every API under specs/*/sdk.toml
  sdkloom generate petstore --check         exit 1 and print a diff when it is stale
  sdkloom generate --spec openapi.yaml --flavour speakeasy --package acme --out ./acme
  sdkloom lint openapi.yaml                 what would be approximated or skipped, and where

exit status:
  0 fine   1 stale or breaking (--check)   2 bad input or usage
"""


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="sdkloom",
        description="Turn OpenAPI documents into typed Python client packages with their reference.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"sdkloom {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in _COMMANDS:
        module = _module(name)
        command = commands.add_parser(
            name,
            help=module.HELP,
            description=module.DESCRIPTION,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.configure(command)
    return parser


def _module(command: str) -> ModuleType:
    return importlib.import_module(f"generator.commands.{command}")


_CALLS = 5000
"""How deep calls may go: schemas may lead into one another several hundred times."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the value is the exit status."""
    from generator.commands.common import Stop

    parsed = build_parser().parse_args(arguments)
    try:
        os.getcwd()
    except OSError:
        print(
            "sdkloom: the current folder is no longer there; change to one that is", file=sys.stderr
        )
        return 2
    # what the limit on calls is for, runaway recursion, ends soon enough at this one too
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(max(usual, _CALLS))
    try:
        status: int = _module(parsed.command).run(parsed)
        sys.stdout.flush()
    except Stop as stop:
        print(f"sdkloom: {stop}", file=sys.stderr)
        return 2
    except RecursionError:
        print(
            "sdkloom: the document's schemas lead from one to the next deeper than can be followed",
            file=sys.stderr,
        )
        return 2
    except KeyboardInterrupt:
        print("sdkloom: interrupted; nothing was written", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # whoever read our output has gone: say nothing, also not when Python closes the stream
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    finally:
        sys.setrecursionlimit(usual)
    return status
