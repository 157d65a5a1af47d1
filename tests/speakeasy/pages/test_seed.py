"""The seed page: byte for byte, from a document and the templates alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.document import load_document
from generator.flavours.base import FlavourSettings, load_flavour
from generator.normalize import normalize
from generator.render import Renderer
from generator.settings import load_settings
from tests.goldens import TESTS, read_golden

SEED = TESTS / "golden" / "seeds" / "meibelai__blueprints.executions.md"
PAGE = "docs/sdks/executions/README.md"
SPECS = TESTS.parent / "specs" / "meibel"


def _pages(spec: Path) -> dict[str, bytes]:
    options = load_settings(SPECS / "sdk.toml").options
    report = Report()
    api = normalize(load_document(spec, report), report)
    assert report.diagnostics == ()
    package = load_flavour("speakeasy").plan(
        api,
        FlavourSettings(
            package="meibelai",
            project="meibelai",
            version="0.16.1",
            fidelity="exact",
            options=options,
        ),
        report,
    )
    renderer = Renderer()
    return {file.path: renderer.render(file) for file in package.files if file.path.endswith(".md")}


@pytest.mark.golden
@pytest.mark.parametrize(
    "spec",
    [Path(__file__).parent / "executions.yaml", SPECS / "openapi.yaml"],
    ids=["small", "whole"],
)
def test_seed_page(spec: Path) -> None:
    page = _pages(spec)[PAGE].decode("utf-8")
    assert page.splitlines() == read_golden(SEED).splitlines()
    assert page == read_golden(SEED)


def test_every_group_model_and_error_has_a_page() -> None:
    pages = _pages(SPECS / "openapi.yaml")
    groups = [path for path in pages if path.startswith("docs/sdks/")]
    models = [path for path in pages if path.startswith("docs/models/")]
    assert len(groups) == 10
    assert len(models) == 167
    assert "docs/models/httpvalidationerror.md" in models
