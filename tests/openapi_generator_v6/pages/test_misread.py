"""Every exact page of a document that the original reads otherwise than it is meant."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from generator.flavours.base import Fidelity
from tests.goldens import assert_golden
from tests.openapi_generator_v6.pages.making import pages_of, settings

CASE = Path(__file__).parent / "cases" / "misread"
EXACT = CASE / "expected" / "exact"
PAGES = (
    "README.md",
    "docs/apis/tags/BodiesApi.md",
    "docs/apis/tags/FormsApi.md",
    "docs/apis/tags/ValuesApi.md",
    "docs/models/Comment.md",
    "docs/models/Dates.md",
    "docs/models/Enums.md",
    "docs/models/Failure.md",
    "docs/models/FooBar.md",
    "docs/models/ItemsAndParts.md",
    "docs/models/ItemsOfObject.md",
    "docs/models/ListOfAllowed.md",
    "docs/models/MapOfAny.md",
    "docs/models/MapOfNothing.md",
    "docs/models/MapOfSomething.md",
    "docs/models/ModelList.md",
    "docs/models/Nullable.md",
    "docs/models/Parts.md",
    "docs/models/Slashes.md",
    "docs/models/TextMap.md",
    "docs/models/Thing.md",
    "docs/models/Typed.md",
    "docs/models/UsesTwins.md",
    "docs/models/Whatever.md",
)


@cache
def pages(fidelity: Fidelity) -> dict[str, str]:
    return pages_of(CASE / "spec.yaml", settings("misread_client", fidelity))


def test_no_page_is_missing_and_the_overwritten_one_is_only_in_the_corrected() -> None:
    assert set(pages("exact")) == set(PAGES)
    assert set(pages("corrected")) == {*PAGES, "docs/models/FooBar_2.md"}


@pytest.mark.golden
@pytest.mark.parametrize("path", PAGES)
def test_the_exact_page(path: str) -> None:
    assert_golden(EXACT / path, pages("exact")[path])


def test_corrected_pages_tell_what_the_document_means() -> None:
    corrected = pages("corrected")
    assert "anyOf" in corrected["docs/models/ItemsAndParts.md"]
    assert "**one** | [**Thing**](Thing.md)" in corrected["docs/models/Typed.md"]
    assert "default value of 100" in corrected["docs/apis/tags/ValuesApi.md"]
    assert "It failed." in corrected["docs/apis/tags/BodiesApi.md"]
    assert "FooBar_2" in corrected["README.md"]
