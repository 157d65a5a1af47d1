"""The registry of codes: each is used, documented, and known when it is reported."""

from __future__ import annotations

import re
from pathlib import Path

from generator import codes
from generator.codes import CODES, as_markdown
from generator.diagnostics import Code

ROOT = Path(__file__).parents[2]


def test_the_page_of_codes_is_fresh() -> None:
    """`python -m generator.codes > docs/diagnostics.md` has been run."""
    assert (ROOT / "docs" / "diagnostics.md").read_text("utf-8") == as_markdown()


def test_every_code_is_on_the_page_with_a_sentence() -> None:
    page = as_markdown()
    for name, code in CODES.items():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)
        assert f"| `{name}` |" in page
        assert code.meaning.endswith(".")


def test_every_code_is_given_by_somebody() -> None:
    """A code that nothing reports would be a promise nobody keeps."""
    sources = [
        path.read_text("utf-8")
        for path in sorted((ROOT / "generator").rglob("*.py"))
        if path.name != "codes.py"
    ]
    constants = {name: value for name, value in vars(codes).items() if isinstance(value, Code)}
    assert {value.name for value in constants.values()} == set(CODES)
    unused = [
        name
        for name in constants
        if not any(re.search(rf"\b{name}\b", source) for source in sources)
    ]
    assert unused == []
