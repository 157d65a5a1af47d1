"""The packages whose models are compared: generated from the corpus, imported, asked."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from pydantic import TypeAdapter

from generator.cli import main
from generator.flavours.openapi_generator.names import model_name
from generator.ir import Json

CANDIDATES = ("models", "openapi_generator")

Accepts = Callable[[Json], bool]


def generate(flavour: str, spec: Path, folder: Path) -> ModuleType:
    """Generate a package from a document and import it; its name is unique to both."""
    package = f"differential_{flavour}_{spec.stem}"
    out = folder / package
    status = main(
        ["generate", "--spec", str(spec), "--flavour", flavour, "--package", package,
         "--out", str(out), "--formatter", "none", "--quiet"]
    )  # fmt: skip
    assert status == 0
    sys.path.insert(0, str(out))
    try:
        return importlib.import_module(package)
    finally:
        sys.path.remove(str(out))


def accepts(flavour: str, package: ModuleType, component: str) -> Accepts | None:
    """Whether the class of a component takes a payload; None when it has no class."""
    found = getattr(package, model_name(component), None)
    if found is None:
        return None
    own = flavour == "openapi_generator"
    read: Callable[[str], object] = found.from_json if own else TypeAdapter(found).validate_json

    def check(payload: Json) -> bool:
        try:
            return read(json.dumps(payload)) is not None
        except ValueError:  # pydantic's own error is one
            return False

    return check
