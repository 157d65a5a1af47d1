"""Edits survive: every line that either side wrote is in the merge, or in a marked conflict."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.merge import END, MIDDLE, START, Merged, has_conflicts, merge

BASE = "a\nb\nc\nd\ne\n"


def test_changes_of_different_places_come_together() -> None:
    assert merge(BASE, "a\nB\nc\nd\ne\n", "a\nb\nc\nd\ne\nf\n") == Merged("a\nB\nc\nd\ne\nf\n", 0)


def test_an_insertion_survives_a_regeneration() -> None:
    mine = "a\nb\n# mine\nc\nd\ne\n"
    assert merge(BASE, mine, "A\nb\nc\nd\n").text == "A\nb\n# mine\nc\nd\n"


def test_the_same_change_on_both_sides_is_no_conflict() -> None:
    assert merge(BASE, "a\nX\nc\nd\ne\n", "a\nX\nc\nd\nE\n") == Merged("a\nX\nc\nd\nE\n", 0)


def test_a_conflict_shows_both_sides() -> None:
    merged = merge(BASE, "a\nmine\nc\nd\ne\n", "a\ntheirs\nc\nd\ne\n")
    assert merged.conflicts == 1
    assert merged.text == f"a\n{START}\nmine\n{MIDDLE}\ntheirs\n{END}\nc\nd\ne\n"
    assert has_conflicts(merged.text)
    assert not has_conflicts(BASE)


def test_a_conflict_at_an_end_without_newline_is_well_formed() -> None:
    merged = merge("a", "b", "c")
    assert merged.text == f"{START}\nb\n{MIDDLE}\nc\n{END}\n"


LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "x\n", "y\n"]), max_size=8).map("".join)


@given(base=LINES, mine=LINES)
def test_one_side_alone_wins(base: str, mine: str) -> None:
    assert merge(base, mine, base) == Merged(mine, 0)
    assert merge(base, base, mine) == Merged(mine, 0)
    assert merge(base, mine, mine) == Merged(mine, 0)


@given(base=LINES, mine=LINES, theirs=LINES)
def test_no_line_is_lost(base: str, mine: str, theirs: str) -> None:
    merged = merge(base, mine, theirs)
    have = merged.text.splitlines()
    old = base.splitlines()
    for side in (mine.splitlines(), theirs.splitlines()):
        for line in set(side):
            if side.count(line) > old.count(line):
                assert line in have


@given(base=LINES, mine=LINES, theirs=LINES)
def test_the_sides_are_treated_alike(base: str, mine: str, theirs: str) -> None:
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert one.conflicts == other.conflicts
    if not one.conflicts:
        assert one.text == other.text
