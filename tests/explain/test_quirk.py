"""The quirk behind a line of an exact page, found by mending them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.explain.quirk import find_quirks
from generator.flavours.base import HasQuirks, load_flavour
from generator.pipeline import flavour_settings, read_api
from generator.render import Renderer
from tests.explain.acme import FLAVOURS, rendered, settings_for


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_every_line_that_correction_mends_has_a_quirk(flavour: str, tmp_path: Path) -> None:
    exact = settings_for(tmp_path, flavour)
    old, new = rendered(exact), rendered(settings_for(tmp_path, flavour, "corrected"))
    report = Report()
    _, api = read_api(exact, report)
    made = load_flavour(flavour)
    assert isinstance(made, HasQuirks)
    told = flavour_settings(exact, made)
    known = made.quirks()
    assert len(known) > 10
    assert all(text.endswith((".", ")", "`")) or ":" in text for text in known.values())
    pages = [path for path in old if path.endswith(".md") and old[path] != new.get(path)]
    assert pages
    explained: set[str] = set()
    for path in pages:
        gone = set(new[path].splitlines())
        lines = old[path].splitlines()
        mended = [
            n for n, line in enumerate(lines, 1) if re.search(r"\w", line) and line not in gone
        ]
        for number in mended[:2]:
            found = find_quirks(made, api, told, Renderer(), path, number)
            assert found or re.search(r" {3,}|-{3,}", lines[number - 1]), (
                f"{path}:{number}: {lines[number - 1]}"
            )
            assert found.items() <= known.items()
            explained |= found.keys()
    assert explained


def test_corrected_pages_have_none(tmp_path: Path) -> None:
    settings = settings_for(tmp_path, "speakeasy", "corrected")
    _, api = read_api(settings, Report())
    made = load_flavour("speakeasy")
    told = flavour_settings(settings, made)
    assert find_quirks(made, api, told, Renderer(), "docs/models/rocket.md", 5) == {}
