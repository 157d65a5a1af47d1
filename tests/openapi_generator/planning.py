"""Plans and packages from documents written inside a test."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from generator.diagnostics import Report
from generator.document import load_document
from generator.flavours.base import Fidelity, FilePlan, FlavourSettings, load_flavour
from generator.flavours.openapi_generator.plan import Client, Model, Operation
from generator.flavours.openapi_generator.plan_build import make_client
from generator.ir import Api
from generator.normalize import normalize
from generator.render import Renderer


def api_of(document: Mapping[str, object], version: str = "3.0.3") -> Api:
    """The model of a document; ``openapi`` and ``info`` are added when they are missing."""
    whole = {"openapi": version, "info": {"title": "T", "version": "1"}, "paths": {}, **document}
    report = Report()
    data = json.dumps(whole).encode()
    return normalize(load_document(Path("doc.json"), report, data=data), report)


def client_of(document: Mapping[str, object], version: str = "3.0.3") -> Client:
    """The plan of a client called ``pk``."""
    return make_client(api_of(document, version), package="pk", project="pk", version="1.0.0")


def schemas(version: str = "3.0.3", **found: object) -> dict[str, Model]:
    """The models of a document that has only these schemas, by class name."""
    client = client_of({"components": {"schemas": found}}, version)
    return dict(client.by_class)


def operation(
    found: Mapping[str, object], version: str = "3.0.3", **components: object
) -> Operation:
    """The only operation of a document, ``GET /x`` unless it says otherwise."""
    client = client_of({"paths": {"/x": {"get": found}}, "components": components}, version)
    return client.apis[0].operations[0]


def read_api(path: Path) -> Api:
    """The model of a document on disk."""
    report = Report()
    return normalize(load_document(path, report), report)


def plans(api: Api, package: str, fidelity: Fidelity = "exact") -> dict[str, FilePlan]:
    """All files of a package, by path."""
    settings = FlavourSettings(
        package=package, project=package.replace("_", "-"), version="1.0.0", fidelity=fidelity
    )
    made = load_flavour("openapi_generator").plan(api, settings, Report())
    return {plan.path: plan for plan in made.files}


def page(api: Api, path: str, package: str, fidelity: Fidelity = "exact") -> str:
    """The text of one page."""
    return Renderer().render(plans(api, package, fidelity)[path]).decode()


def write(api: Api, package: str, fidelity: Fidelity, folder: Path) -> None:
    """Write a whole package, without formatting it."""
    renderer = Renderer()
    for path, plan in plans(api, package, fidelity).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(renderer.render(plan))
