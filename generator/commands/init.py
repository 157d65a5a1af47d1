"""``sdkloom init``: write the settings of an API, found out from its document or taken over."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.common import Stop, given_bytes, spec_argument, tell
from generator.diagnostics import FatalError, Report

if TYPE_CHECKING:
    from generator.lifecycle.moving import Found

HELP = "write specs/<api>/sdk.toml for a document, or from another generator's config"
DESCRIPTION = """\
Write the settings of an API: name, package and version are found out from the document, and nothing
is asked. With --from they are taken over from an OpenAPI Generator config (JSON or YAML), an
openapitools.json or a gen.yaml, so that the same package comes out."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "spec",
        metavar="SPEC",
        nargs="?",
        help="the OpenAPI document: a file or an https:// address",
    )
    parser.add_argument("--from", dest="config", metavar="FILE", help="another generator's config")
    parser.add_argument("--flavour", metavar="F", default="speakeasy", help="for a document without a config (default: speakeasy)")  # fmt: skip
    parser.add_argument("--specs", metavar="DIR", default="specs", help="where the APIs are (default: specs)")  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    """Write the settings; 2 when the document cannot be read or there are settings already."""
    from generator.flavours.base import FLAVOURS

    if arguments.spec is None and arguments.config is None:
        raise Stop("name a document, or a config with --from")
    if arguments.flavour not in FLAVOURS:
        raise Stop(
            f"there is no flavour '{arguments.flavour}'; choose one of {', '.join(FLAVOURS)}"
        )
    report = Report()
    try:
        found = _find(arguments, report)
    except FatalError as error:
        return tell(report, error)
    for each in found:
        _write(each, arguments)
    return 0


def _find(arguments: argparse.Namespace, report: Report) -> tuple[Found, ...]:
    from generator.document import load_document
    from generator.lifecycle.moving import from_config, from_document
    from generator.normalize import normalize

    if arguments.config is not None:
        return from_config(Path(arguments.config))
    spec = spec_argument(arguments.spec)
    api = normalize(load_document(spec, report, data=given_bytes(spec)), report)
    return (from_document(api.info.title, api.info.version, arguments.flavour),)


def _write(found: Found, arguments: argparse.Namespace) -> None:
    from generator.lifecycle.toml import dump_toml
    from generator.placing import replace_file

    folder = Path(arguments.specs) / found.name
    target = folder / "sdk.toml"
    if target.exists():
        raise Stop(f"{target} is there already; edit it, or delete it first")
    settings = dict(found.settings)
    spec = arguments.spec
    if spec is None and arguments.config is not None:
        spec = os.path.join(os.path.dirname(arguments.config), str(settings["spec"]))
    if spec is not None and "://" in spec:
        settings.update(spec=spec, allow_network=True)  # it was asked for, and will be again
    elif spec is not None:
        settings["spec"] = Path(os.path.relpath(spec, folder)).as_posix()
    if "out" in settings and arguments.config is not None:
        out = os.path.join(os.path.dirname(arguments.config), str(settings["out"]))
        settings["out"] = Path(os.path.relpath(out, folder)).as_posix()
    folder.mkdir(parents=True, exist_ok=True)
    replace_file(target, dump_toml(settings).encode("utf-8"))
    print(f"{target}: {settings['flavour']}, package {settings['package']}")
    for key in found.unknown:
        print(f"  '{key}' of the old config has no counterpart and was left out", file=sys.stderr)
    print(f"next: sdkloom generate {found.name}")
