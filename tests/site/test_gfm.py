"""Reading of Markdown: no text is too odd for it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.site.gfm import text_of, tree_of

PIECES = st.sampled_from(
    ["> ", ">", "- ", "1. ", "+ ", "\n", "    ", " ", "\t", "<pre>", "<!--", "<?", "<div>", "```", "# ", "| a |\n|---|",
     "x", "[x]: ", "[x](", "`", "*", "\\", "\r", "\x00", "---"]
)  # fmt: skip


@pytest.mark.parametrize("text", ["> - <pre>\n> ", ">- <?\n>", "> - + <!--\n> "])
def test_a_block_of_html_may_end_with_the_text(text: str) -> None:
    assert text_of(tree_of(text)) == ""


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=14).map("".join))
def test_every_text_is_read(text: str) -> None:
    text_of(tree_of(text))
