"""Every page of one small API, as the original has it and corrected."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from generator.flavours.base import Fidelity
from tests.goldens import assert_golden
from tests.openapi_generator_v6.pages.making import pages_of, settings

CASE = Path(__file__).parent / "cases" / "library"
PAGES = (
    "README.md",
    "docs/apis/tags/DefaultApi.md",
    "docs/apis/tags/ShelfItemsApi.md",
    "docs/models/Alias.md",
    "docs/models/Author.md",
    "docs/models/Book.md",
    "docs/models/Language.md",
    "docs/models/Maker.md",
    "docs/models/Person.md",
    "docs/models/Place.md",
    "docs/models/Press.md",
)


@cache
def pages(fidelity: Fidelity) -> dict[str, str]:
    return pages_of(CASE / "spec.yaml", settings("library_client", fidelity))


@pytest.mark.parametrize("fidelity", ["exact", "corrected"])
def test_no_page_is_missing_and_none_is_new(fidelity: Fidelity) -> None:
    assert set(pages(fidelity)) == set(PAGES)


@pytest.mark.golden
@pytest.mark.parametrize("path", PAGES)
def test_the_exact_page(path: str) -> None:
    assert_golden(CASE / "expected" / "exact" / path, pages("exact")[path])


@pytest.mark.golden
@pytest.mark.parametrize("path", PAGES)
def test_the_corrected_page(path: str) -> None:
    assert_golden(CASE / "expected" / "corrected" / path, pages("corrected")[path])


@pytest.mark.parametrize("path", PAGES[1:])
def test_correcting_keeps_examples_calls_and_headings(path: str) -> None:
    exact, corrected = _shape(pages("exact")[path]), _shape(pages("corrected")[path])
    assert corrected == exact


def _shape(page: str) -> list[str]:
    """Headings, fences, and the methods called inside, each once."""
    kept: list[str] = []
    fenced = False
    for line in page.splitlines():
        if line.startswith("```"):
            fenced = not fenced
            kept.append(line)
        elif fenced and "api_instance." in line:
            call = line.split("(")[0].strip()
            kept += [call] if kept[-1] != call else []
        elif not fenced and line.startswith("#"):
            kept.append(line)
    return kept
