"""The last guard of pages: hostile text is shown and does nothing; ordinary pages stay as they are."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.markdown import guarded

ORDINARY = """\
# Pets <b>bold</b> & `code` <!-- a comment -->

[a link](../models/pet.md) <a href="https://example.com">there</a> 1 < 2 | `<script>` is a tag? no:

```python
text = "<script>alert(1)</script> [x](javascript:alert(1))"
```

~~~
```
~~~
"""


def test_an_ordinary_page_stays_as_it_is() -> None:
    page = ORDINARY.replace("`<script>` is a tag? no:", "")
    assert guarded(page) == page


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"),
        ("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)>"),
        ("< SCRIPT >", "&lt; SCRIPT >"),
        ('<a href="javascript:x()">', '&lt;a href="javascript:x()">'),
        ("[x](javascript:alert(1))", "[x](unsafe:alert(1))"),
        ("[x]: JavaScript:alert(1)", "[x]: unsafe:alert(1)"),
        ("a\u202eb\u2066c", "a\\u202eb\\u2066c"),
        ("<b onclick = 'x'>", "&lt;b onclick = 'x'>"),
    ],
)
def test_what_acts_is_shown(text: str, expected: str) -> None:
    assert guarded(text) == expected


def test_code_in_a_fence_keeps_its_text() -> None:
    page = "```python\nx = '<script>'\n```\n<script>\n"
    assert guarded(page) == "```python\nx = '<script>'\n```\n&lt;script>\n"


@pytest.mark.parametrize("page", ["a\n```\nb", "a\n```\nb\n", "~~~~ text\n```\n"])
def test_an_open_fence_is_closed(page: str) -> None:
    closed = guarded(page)
    fence = "~~~~" if "~" in page else "```"
    assert closed.startswith(page.rstrip("\n"))
    assert closed.endswith(f"\n{fence}\n")
    assert guarded(closed) == closed


@given(st.text(alphabet="<>script onerror=()[]:`~\nja\u202e", max_size=80))
def test_guarding_twice_changes_nothing_more(page: str) -> None:
    once = guarded(page)
    assert guarded(once) == once
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", once)
