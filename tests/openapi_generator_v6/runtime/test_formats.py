"""Dates and date-times: the short way reads what dateutil reads, and refuses what it refuses."""

from __future__ import annotations

from datetime import date, timedelta, timezone
from typing import Any

import pytest
from dateutil.parser import isoparse
from hypothesis import given
from hypothesis import strategies as st

from tests.openapi_generator_v6.runtime.conftest import load

WEST = timezone(-timedelta(hours=3, minutes=30))
PARSER: Any = load("_formats").DEFAULT_ISOPARSER
OFFSETS = ("", "Z", "z", "+01:00", "-0530", "+0100", "+01", "Z0", "+ab:cd", "-00:00", "+25:00")
FRACTIONS = ("", ".5", ",25", ".123456", ".1234567", ".", ".x")
DAYS = st.sampled_from(
    ["2020-02-29", "2021-02-29", "2020-13-01", "0000-01-01", "2020-2-29", "abcd-ef-gh"]
)
TIMES = st.sampled_from(["12:30:45", "23:59:60", "24:00:00", "1:30:45", "12-30-45", "ab:cd:ef", "12:30:4x"])  # fmt: skip


def verdict(read: Any, text: str) -> object:
    try:
        return read(text)
    except (ValueError, OverflowError):
        return "refused"


def judged(text: str) -> object:
    return verdict(isoparse, text)


@given(DAYS, st.sampled_from("Tt "), TIMES, st.sampled_from(FRACTIONS), st.sampled_from(OFFSETS))
def test_a_date_time_is_what_dateutil_reads(
    day: str, between: str, time: str, fraction: str, offset: str
) -> None:
    text = f"{day}{between}{time}{fraction}{offset}"
    found = verdict(PARSER.parse_isodatetime, text)
    assert found == judged(text), text


@given(st.datetimes(timezones=st.sampled_from([None, WEST])))
def test_what_python_writes_is_read(value: Any) -> None:
    assert PARSER.parse_isodatetime(value.isoformat()) == value
    assert PARSER.parse_isodate(value.date().isoformat()) == value.date()


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2020-02-29", date(2020, 2, 29)),
        ("20200229", date(2020, 2, 29)),
        ("2020-02-30", None),
        ("2020-02-29T00:00:00", None),
        ("٢٠٢٠-02-29", None),
        ("2020-W09-6", date(2020, 2, 29)),
        ("", None),
    ],
)
def test_a_date_has_no_time(text: str, read: date | None) -> None:
    assert verdict(PARSER.parse_isodate, text) == (read or "refused")


@pytest.mark.parametrize("text", ["", "2020-02-29", "٢٠٢٠-02-29T12:30:45", "2020-02-29T12:30:45T"])
def test_a_date_time_has_one(text: str) -> None:
    assert verdict(PARSER.parse_isodatetime, text) == "refused"
