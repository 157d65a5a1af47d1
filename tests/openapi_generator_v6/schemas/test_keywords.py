"""Schema classes accept what JSON Schema accepts, and refuse the rest with the path to it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from tests.openapi_generator_v6.schemas.conftest import Accepts
from tests.openapi_generator_v6.schemas.table import SCHEMAS, VALUES
from tests.openapi_generator_v6.wire.package import Generated

INTENDED = {
    # A format applies to numbers here too, as OpenAPI says and the judge does not check.
    ("Int32", str(2**31)): False,
    ("Int32", str(2**70)): False,
}
"""Verdicts that differ from the judge's, and what they are."""

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 40),
    st.floats(-10, 20, width=16),
    st.text("abcXé0-", max_size=5),
    st.sampled_from(["red", "2020-01-02", "2020-01-02T03:04:05Z", "x"]),
)
KEYS = st.sampled_from(["a", "b", "c", "z", "n", "kids", "list"])
JSON = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)),
    max_leaves=8,
)


def accepts(package: Generated, models: Any, name: str, value: Any) -> bool:
    """Both ways into a schema class agree, and an instance says what it was made of."""
    schemas = package.module("schemas")
    model = getattr(models, name)
    verdicts = set()
    located: list[bool] = []
    for make in (model.from_openapi_data_oapg, lambda given: model(given)):
        try:
            made = make(value)
        except (schemas.ApiTypeError, schemas.ApiValueError) as error:
            located.append("args[0]" in str(error))
            verdicts.add(False)
        else:
            assert isinstance(made, model)
            plain = package.module("api_client").JSONEncoder().default(made)
            assert plain == value
            assert repr(plain) == repr(value)
            verdicts.add(True)
    assert all(located)
    assert len(verdicts) == 1
    return verdicts.pop()


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_table(package: Generated, models: Any, judge: Accepts, name: str) -> None:
    expected = [
        INTENDED[name, str(value)] if (name, str(value)) in INTENDED else judge(name, value)
        for value in VALUES
    ]
    found = [accepts(package, models, name, value) for value in VALUES]
    wrong = [
        (value, verdict)
        for value, verdict, right in zip(VALUES, found, expected, strict=True)
        if verdict is not right
    ]
    assert wrong == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_any_json(package: Generated, models: Any, judge: Accepts, name: str) -> None:
    @hypothesis_settings(max_examples=60, database=None)
    @given(JSON)
    def check(value: Any) -> None:
        assert accepts(package, models, name, value) is judge(name, value)

    check()
