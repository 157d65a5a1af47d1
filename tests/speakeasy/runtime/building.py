"""Generates a package into a folder and imports it."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

from generator.diagnostics import Report
from generator.document import load_document
from generator.flavours.base import FlavourSettings
from generator.flavours.speakeasy.gen_config import read_options
from generator.flavours.speakeasy.package import code_files
from generator.flavours.speakeasy.resolve import plan_api
from generator.ir import Json
from generator.normalize import normalize
from generator.render import Renderer


def write_package(
    spec: Path, out: Path, package: str, options: dict[str, Json] | None = None
) -> Path:
    """The code of the package below ``out/src``, unformatted. Gives the folder to import from."""
    report = Report()
    api = normalize(load_document(spec, report), report)
    chosen: dict[str, Json] = {"envVarPrefix": package.upper(), **(options or {})}
    settings = FlavourSettings(
        package=package, project=package, version="1.0.0", options=chosen, generator_version="0.0"
    )
    plan = plan_api(
        api, settings, read_options(chosen, sdk_class=package.partition("_")[0].title()), report
    )
    renderer = Renderer()
    for file in code_files(plan, settings):
        path = out / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(renderer.render(file))
    return out / "src"


def import_package(folder: Path, package: str) -> ModuleType:
    """Import a package from a folder."""
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(package)
    finally:
        sys.path.remove(str(folder))
