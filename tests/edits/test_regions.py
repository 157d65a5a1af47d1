"""Custom regions: put back where they stood, or given back; never dropped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.regions import divide, put_back

OLD = """\
class A:
    def one(self) -> int:
        return 1

    def two(self) -> int:
        return 2


class B:
    pass
"""


def region(name: str, *lines: str, indent: str = "") -> str:
    inner = [f"# sdkloom: begin custom {name}", *lines, f"# sdkloom: end custom {name}"]
    return "".join(f"{indent}{line}\n" for line in inner)


def after(text: str, line: str, added: str) -> str:
    assert text.count(line) == 1
    return text.replace(line, line + added)


IN_BODY = after(OLD, "    def two(self) -> int:\n", region("log", "print('two')", indent=" " * 8))
BETWEEN = after(OLD, "        return 1\n", "\n" + region("extra", "extra = 1", indent="    "))
AT_END = OLD + "\n\n" + region("more", "MORE = 1")
AT_START = region("license", "# ours") + OLD


@pytest.mark.parametrize("edited", [IN_BODY, BETWEEN, AT_END, AT_START])
def test_the_same_text_gives_the_same_file(edited: str) -> None:
    divided = divide(edited)
    assert len(divided.regions) == 1
    placed = put_back(divided, divided.rest, python=True)
    assert placed.text == edited
    assert not placed.homeless


@pytest.mark.parametrize("edited", [IN_BODY, BETWEEN, AT_END, AT_START])
def test_what_changes_elsewhere_does_not_matter(edited: str) -> None:
    new = OLD.replace(
        "class B:", "class Fresh:\n    def three(self) -> int:\n        return 3\n\n\nclass B:"
    )
    placed = put_back(divide(edited), new, python=True)
    assert not placed.homeless
    assert divide(placed.text).rest.split() == new.split()
    compile(placed.text, "new", "exec")


def test_a_region_in_a_body_follows_its_body() -> None:
    new = OLD.replace("    def one(self) -> int:\n        return 1\n\n", "")
    assert (
        "def two(self) -> int:\n        # sdkloom: begin custom log"
        in put_back(divide(IN_BODY), new).text
    )


def test_a_region_of_a_body_that_is_gone_has_no_place() -> None:
    new = OLD.replace("\n    def two(self) -> int:\n        return 2\n", "")
    placed = put_back(divide(IN_BODY), new, python=True)
    assert placed.homeless == ("log",)
    assert placed.text == new


@pytest.mark.parametrize("gone", ["    def one(self) -> int:\n        return 1\n\n", "    def two(self) -> int:\n        return 2\n\n\n"])  # fmt: skip
def test_a_region_between_two_methods_stays_with_the_one_that_is_left(gone: str) -> None:
    assert gone in OLD
    placed = put_back(divide(BETWEEN), OLD.replace(gone, ""), python=True)
    assert not placed.homeless
    compile(placed.text, "new", "exec")
    assert "    # sdkloom: begin custom extra\n    extra = 1\n" in placed.text


def test_pages() -> None:
    marked = (
        "<!-- sdkloom: begin custom note -->\nMind the gap.\n<!-- sdkloom: end custom note -->\n"
    )
    page = "# A\n\n## get\n\nText.\n\n## put\n\nMore.\n"
    edited = page.replace("## get\n", f"## get\n{marked}")
    placed = put_back(divide(edited), page.replace("Text.", "Other text."))
    assert placed.text == edited.replace("Text.", "Other text.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("# sdkloom: begin custom a\nx = 1\n", "line 1: the custom region 'a' stands here without"),
        ("x = 1\n# sdkloom: end custom a\n", "line 2: the custom region 'a' stands here without"),
        (region("a") + region("a"), "line 3: the custom region 'a' stands here twice"),
        ("# sdkloom: begin custom a\n" + region("b"), "line 1: the custom region 'a'"),
    ],
)
def test_markers_that_are_not_obeyed_stay_as_they_are(text: str, told: str) -> None:
    divided = divide(text)
    assert divided.problems[0].startswith(told)
    assert put_back(divided, divided.rest).text == text


LINES = st.lists(st.sampled_from(["a\n", "b\n", "  c\n", "\n", "d\n", "e\n", "  f\n"]), max_size=12)


@given(LINES, LINES, st.lists(st.integers(0, 12), max_size=3, unique=True), st.booleans())
def test_no_region_is_ever_lost(
    old: list[str], new: list[str], places: list[int], python: bool
) -> None:
    lines = list(old)
    made = {f"r{number}": region(f"r{number}", f"mine_{number}") for number in range(len(places))}
    for name, at in zip(made, sorted(places, reverse=True), strict=True):
        lines.insert(at, made[name])
    divided = divide("".join(lines))
    assert divided.rest == "".join(old)
    assert put_back(divided, divided.rest).text == "".join(lines)
    placed = put_back(divided, "".join(new), python=python)
    for name, text in made.items():
        assert (text in placed.text) is (name not in placed.homeless)
    assert divide(placed.text).rest == "".join(new)
