"""Scopes: every name once, in the order of asking."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.python.scope import Scope, numbered

_WANTED = st.lists(st.sampled_from(["a", "A", "a_", "a_2", "b", "B_", "straße", "STRASSE"]))


def test_the_first_one_gets_its_name() -> None:
    scope = Scope()
    assert [scope.claim(name) for name in ("a", "b", "a", "a")] == ["a", "b", "a_", "a_2"]


def test_reserved_names_are_taken() -> None:
    scope = Scope(["self"])
    assert "self" in scope
    assert scope.claim("self") == "self_"


def test_a_given_name_can_stand_in_the_way() -> None:
    scope = Scope()
    assert [scope.claim(name) for name in ("a_", "a", "a")] == ["a_", "a", "a_2"]


def test_names_that_differ_in_case() -> None:
    assert Scope(["Foo"]).claim("foo") == "foo"
    assert Scope(["Foo"], fold_case=True).claim("foo") == "foo_"


def test_the_policy_is_the_callers() -> None:
    scope = Scope(["x"], clash=lambda name, attempt: f"{name}{attempt}")
    assert [scope.claim("x"), scope.claim("x")] == ["x1", "x2"]


@given(_WANTED, st.booleans())
def test_no_name_twice(wanted: list[str], fold: bool) -> None:
    scope = Scope(fold_case=fold)
    given_out = [scope.claim(name) for name in wanted]
    keys = [name.casefold() if fold else name for name in given_out]
    assert len(set(keys)) == len(keys)
    assert all(name in scope for name in given_out)


@given(_WANTED, _WANTED)
def test_what_comes_later_renames_nothing(first: list[str], later: list[str]) -> None:
    one, two = Scope(), Scope()
    names = [one.claim(name) for name in first]
    assert [two.claim(name) for name in [*first, *later]][: len(first)] == names


def test_many_equal_names_take_linear_time() -> None:
    asked = 0

    def counting(name: str, attempt: int) -> str:
        nonlocal asked
        asked += 1
        return numbered(name, attempt)

    scope = Scope(clash=counting)
    for _ in range(2_000):
        scope.claim("same")
    assert asked < 4_000
