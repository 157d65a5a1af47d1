"""Broken documents to the exact text that people read."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, FatalError, Report
from generator.diagnostics_render import render_json, render_sarif, render_text
from generator.document import Document, load_document
from generator.normalize import normalize
from tests.goldens import assert_golden

CASES = sorted(Path(__file__).parent.joinpath("cases").iterdir())


def findings(case: Path) -> tuple[tuple[Diagnostic, ...], Document | None]:
    """All that is said about a case's document."""
    report = Report()
    spec = next(case.glob("spec.*")).name
    overlays = [Path(path.name) for path in sorted(case.glob("overlay.yaml"))]
    try:
        document = load_document(spec, report, overlays=overlays)
    except FatalError:
        return report.diagnostics, None
    normalize(document, report)
    return report.diagnostics, document


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_text(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Headline, excerpt with caret, pointer, remedy: every word of it."""
    monkeypatch.chdir(case)
    found, document = findings(case)
    assert_golden(case / "expected" / "diagnostics.txt", render_text(found, document))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_finding_has_a_place_and_a_remedy(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(case)
    found, document = findings(case)
    assert found
    for each in found:
        assert each.source is not None
        assert each.source.position or (document and document.locate(each.source))
        assert each.hint, each.message


def test_json_and_sarif(monkeypatch: pytest.MonkeyPatch) -> None:
    case = Path(__file__).parent / "cases" / "operations"
    monkeypatch.chdir(case)
    found, document = findings(case)
    assert_golden(case / "expected" / "diagnostics.json", render_json(found, document))
    assert_golden(case / "expected" / "diagnostics.sarif", render_sarif(found, document))
