"""The last guard of pages: hostile text is shown and does nothing; ordinary pages stay as they are."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.markdown import guarded
from tools.hostile_pages import what_acts

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
        ("<img src=x\nonerror=x>", "&lt;img src=x\nonerror=x>"),
        ("> <img src=x\n> onerror=x>", "> &lt;img src=x\n> onerror=x>"),
        ('<img title=">" onerror=x>', '&lt;img title=">" onerror=x>'),
        ("<x<details open ontoggle=x>", "&lt;x&lt;details open ontoggle=x>"),
        ("<a href='java&#115;cript:x'>", "&lt;a href='java&#115;cript:x'>"),
        ("[x](java&#115;cript:y)", "[x](unsafe:y)"),
        ("[x](&Tab;javascript\\:y)", "[x](&Tab;unsafe:y)"),
        ("[x](javascript&colon;y)", "[x](unsafe:y)"),
        ("[x]:\njavascript:y", "[x]:\nunsafe:y"),
        ("<textarea>", "&lt;textarea>"),
        ("a <!-- b", "a &lt;!-- b"),
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


@pytest.mark.parametrize(
    "start",
    [
        "text\n    ```\n",
        "- ```\n  code\n  ```\n",
        " ```\ncode\n```\n",
        "<div>\n```\n",
        "<!--\n```\n-->\n",
        "```\ncode\n    ```\ncode\n```\n",
        "```\r```\r",
        "~~~ a | b\n| --- | --- |\n",
    ],
)
def test_what_some_readers_take_for_code_is_guarded(start: str) -> None:
    assert "<script>" not in guarded(f"{start}<script>x</script>\n")


@pytest.mark.parametrize(
    "page",
    [
        "Dict<String, List<String>> and on = 1\n",
        "<b title='a'>x</b> <br/> <a name=\"x\"></a> 1 <2\n",
        "<!-- Start [x] -->\n```python\nx = '<script>'\n```\n<!-- End -->\n",
        "| a | b |\n| --- | --- |\n| `<x>` | <your-key> |\n",
    ],
)
def test_other_markup_stays(page: str) -> None:
    assert guarded(page) == page


PIECES = st.sampled_from(
    [
        "```", "~~~", "````", "``` python", "\n", "\n\n", "\r", "    ", " ", "\t", "> ", "- ", "1. ", "\n> ",
        "<img src=x", "onerror=x", ">", "/>", "<script>", "<div>", "<pre", "<pre>", "</pre>", "<b", "<x ",
        "<a href=", "'java&#115;cript:x'", '"javascript:x"', "[x](", "[x]: ", "[x]", "<", ")", "javascript:x",
        "JaVaScRiPt\\:x", "&#x6a;avascript:x", "&Tab;", "<!--", "-->", "<?", "?>", "<![CDATA[", "]]>", "<!X",
        "`", '"', "'", "=", "title=", "text", "\\", "<textarea>", "onclick", "| a |\n|---|\n", "<svg/onload=x>",
        "<details open ontoggle=x>", "data:x", "<http://a?", "<a@b.c>",
    ]
)  # fmt: skip


@settings(max_examples=1500, deadline=None)
@given(st.lists(PIECES, max_size=14).map("".join))
def test_nothing_acts_on_a_guarded_page(page: str) -> None:
    once = guarded(page)
    assert what_acts(once) == []
    assert guarded(once) == once
