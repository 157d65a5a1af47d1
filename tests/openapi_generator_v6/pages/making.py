"""Pages of a document, made by the real stages, for the tests of this folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.diagnostics import Report
from generator.document import load_document
from generator.flavours.base import Fidelity, FlavourSettings
from generator.flavours.openapi_generator_v6.docs import page_files
from generator.flavours.openapi_generator_v6.plan import ClientPlan
from generator.flavours.openapi_generator_v6.plan_client import plan_client
from generator.ir import Json
from generator.normalize import normalize
from generator.render import Renderer


def settings(
    package: str, fidelity: Fidelity = "exact", options: Mapping[str, Json] | None = None
) -> FlavourSettings:
    """What a user would have set."""
    return FlavourSettings(
        package=package,
        project=package.replace("_", "-"),
        version="1.0.0",
        fidelity=fidelity,
        options=options or {},
    )


def client_of(spec: Path, chosen: FlavourSettings) -> ClientPlan:
    """The plan of a document's client."""
    report = Report()
    return plan_client(normalize(load_document(spec, report), report), chosen)


def pages_of(spec: Path, chosen: FlavourSettings) -> dict[str, str]:
    """Every page, by path."""
    renderer = Renderer()
    files = page_files(client_of(spec, chosen), chosen)
    return {one.path: renderer.render(one).decode("utf-8") for one in files}
