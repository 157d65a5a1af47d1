"""Names that files can have."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.python.files import short_name

_NAMES = st.text(st.sampled_from("aé_𐀀"), max_size=60)


@given(name=_NAMES, longest=st.integers(20, 40))
def test_a_short_name_fits_and_is_the_name_where_that_fits(name: str, longest: int) -> None:
    short = short_name(name, longest)
    assert len(short.encode()) <= longest
    assert (short == name) == (len(name.encode()) <= longest)


@given(names=st.lists(_NAMES, unique=True), longest=st.integers(20, 40))
def test_different_names_stay_different(names: list[str], longest: int) -> None:
    assert len({short_name(name, longest) for name in names}) == len(names)
