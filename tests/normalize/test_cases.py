"""Whole documents to the model: each case's dump and findings are goldens."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.diagnostics_render import render_text
from generator.document import load_document
from generator.ir.dump import dump
from generator.normalize import normalize
from tests.goldens import assert_golden

CASES = sorted(Path(__file__).parent.joinpath("cases").iterdir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The model of a document, and everything that was said on the way."""
    monkeypatch.chdir(case)
    report = Report()
    document = load_document("spec.yaml", report)
    api = normalize(document, report)
    text = json.dumps(dump(api), indent=1, ensure_ascii=False) + "\n"
    assert_golden(case / "expected" / "api.json", text)
    assert_golden(case / "expected" / "diagnostics.txt", render_text(report.diagnostics, document))
