"""The packages whose models are compared: generated from the corpus, imported, asked."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType

import yaml
from pydantic import TypeAdapter

from generator.cli import main
from generator.flavours.openapi_generator.names import model_name
from generator.ir import Json

CANDIDATES = ("models", "openapi_generator", "speakeasy")

Accepts = Callable[[Json], bool]


def generate(flavour: str, spec: Path, folder: Path) -> ModuleType:
    """Generate a package from a document and import it; its name is unique to both."""
    package = f"differential_{flavour}_{spec.stem}"
    out = folder / package
    used = folder / spec.name
    used.write_text(json.dumps(_with_operations(yaml.safe_load(spec.read_text("utf-8")))))
    status = main(
        ["generate", "--spec", str(used), "--flavour", flavour, "--package", package,
         "--out", str(out), "--formatter", "none", "--quiet"]
    )  # fmt: skip
    assert status == 0
    source = out / "src" if flavour == "speakeasy" else out
    sys.path.insert(0, str(source))
    try:
        return importlib.import_module(f"{package}.models" if flavour == "speakeasy" else package)
    finally:
        sys.path.remove(str(source))


def _swapped(read: Callable[[str, object], object], kind: object, text: str) -> object:
    return read(text, kind)


def _with_operations(document: dict[str, Json]) -> dict[str, Json]:
    """The document with an operation that sends and receives each schema, since some flavours make
    only what an operation reaches."""
    components = document["components"]
    assert isinstance(components, dict)
    schemas = components["schemas"]
    assert isinstance(schemas, dict)
    paths: dict[str, Json] = {}
    for name in schemas:
        content: Json = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        paths[f"/{name}"] = {
            "post": {
                "operationId": f"send{name}",
                "requestBody": {"required": True, "content": content},
                "responses": {"200": {"description": "The same", "content": content}},
            }
        }
    return {**document, "paths": paths, "servers": [{"url": "https://api.example"}]}


def accepts(flavour: str, package: ModuleType, component: str) -> Accepts | None:
    """Whether the class of a component takes a payload; None when it has no class."""
    found = getattr(package, model_name(component), None)
    if found is None:
        return None
    read: Callable[[str], object]
    if flavour == "openapi_generator":
        read = found.from_json
    elif flavour == "speakeasy":
        root = package.__name__.partition(".")[0]
        serializers = importlib.import_module(f"{root}.utils.serializers")
        read = partial(_swapped, serializers.unmarshal_json, found)
    else:
        read = TypeAdapter(found).validate_json

    def check(payload: Json) -> bool:
        try:
            return read(json.dumps(payload)) is not None
        except ValueError:  # pydantic's own error is one
            return False

    return check
