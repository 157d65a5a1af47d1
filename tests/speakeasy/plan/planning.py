"""Plans made from a few lines of YAML."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.diagnostics import Report
from generator.document import load_document
from generator.flavours.base import FlavourSettings
from generator.flavours.speakeasy.gen_config import read_options
from generator.flavours.speakeasy.plan import Declaration, Method, Model, Plan
from generator.flavours.speakeasy.resolve import plan_api
from generator.ir import Api, Json
from generator.normalize import normalize

HEAD = """\
openapi: 3.1.0
info: {title: Acme, version: "1"}
servers: [{url: https://acme.example.com}]
"""


def api_of(text: str) -> Api:
    """The model of a document; its head is added where it has none."""
    report = Report()
    whole = text if text.lstrip().startswith("openapi") else HEAD + text
    api = normalize(load_document(Path("acme.yaml"), report, data=whole.encode()), report)
    assert report.diagnostics == (), report.diagnostics
    return api


def plan_of(text: str, options: Mapping[str, Json] | None = None) -> Plan:
    """The plan of a document."""
    table: dict[str, Json] = {"sdkClassName": "Acme", **(options or {})}
    settings = FlavourSettings(package="acme", project="acme", version="1.0.0", options=table)
    return plan_api(api_of(text), settings, read_options(table, sdk_class="Acme"), Report())


def method_of(plan: Plan, name: str) -> Method:
    """The method of that name."""
    return next(method for method in plan.methods if method.name == name)


def names_of(plan: Plan) -> list[str]:
    """All class names in order."""
    return [ref.name for ref in plan.declarations]


def declared(plan: Plan, name: str) -> Declaration:
    """The declaration of that name."""
    return next(found for ref, found in plan.declarations.items() if ref.name == name)


def model_of(plan: Plan, name: str) -> Model:
    """The model of that name."""
    found = declared(plan, name)
    assert isinstance(found, Model)
    return found
