"""Any mutation of a valid document is generated in every flavour: findings, never a traceback, and
modules that are Python. (What is wrong is skipped, as ``--keep-going`` asks.)"""

from __future__ import annotations

import ast
import json

import pytest
from hypothesis import given, settings

from generator.diagnostics import FatalError, Report
from generator.document import load_document
from generator.document.typed import check_types
from generator.flavours.base import FlavourSettings, load_flavour
from generator.ir import Json
from generator.normalize import normalize
from generator.outputs import Output, check_paths
from generator.render import Renderer
from tests.normalize.test_fuzz import mutated

FLAVOURS = ("openapi_generator", "openapi_generator_v6", "speakeasy")
RENDERER = Renderer()


@pytest.mark.parametrize("flavour", FLAVOURS)
@settings(max_examples=120)
@given(tree=mutated())
def test_no_mutation_breaks_a_flavour(flavour: str, tree: Json) -> None:
    report = Report()
    try:
        document = load_document("<fuzz>", report, data=json.dumps(tree).encode())
    except FatalError:
        return
    api = normalize(document, report)
    check_types(document, api, report)
    maker = load_flavour(flavour)
    options = {name: option.default for name, option in maker.options.items()}
    asked = FlavourSettings(package="client", project="client", version="1.0.0", options=options)
    files = maker.plan(api, asked, report).files
    check_paths([Output(plan.path, b"") for plan in files])
    for plan in files:
        if plan.template is None:
            continue
        text = RENDERER.render(plan)
        if plan.language in ("python", "stub"):
            ast.parse(text)
