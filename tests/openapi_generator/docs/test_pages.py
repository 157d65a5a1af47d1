"""Pages of small documents, and the list of defects between the two fidelities."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.flavours.base import Fidelity
from generator.flavours.openapi_generator.quirks import QUIRKS, Quirks
from tests.goldens import assert_golden
from tests.openapi_generator.planning import page, read_api

CASES = Path(__file__).parent / "cases"
PAGES = sorted(
    (case.name, found.relative_to(case / "expected").as_posix())
    for case in CASES.iterdir()
    for found in (case / "expected").rglob("*.md")
)


@pytest.mark.parametrize(("case", "path"), PAGES, ids=[f"{case}-{path}" for case, path in PAGES])
def test_page(case: str, path: str) -> None:
    fidelity: Fidelity = "corrected" if case.endswith("corrected") else "exact"
    text = page(read_api(CASES / case / "spec.yaml"), path, "pk", fidelity)
    assert_golden(CASES / case / "expected" / path, text)


def test_there_are_cases() -> None:
    assert len(PAGES) > 10


def test_every_quirk_says_what_and_where() -> None:
    for name, text in QUIRKS.items():
        assert name == name.lower()
        assert ": " in text
        assert text.endswith(".")
        assert Quirks("exact").keeps(name)
        assert Quirks("corrected").mends(name)


def test_an_unknown_quirk_is_an_error() -> None:
    with pytest.raises(KeyError):
        Quirks("exact").mends("no-such-thing")
