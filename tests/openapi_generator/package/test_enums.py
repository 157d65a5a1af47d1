"""Enumerations of values that are no strings in Python, and fields named like pydantic's methods."""

from __future__ import annotations

import datetime
import json
import shutil
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from tests.openapi_generator.wire.package import Generated

NAME = "enums_client"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("enums")


@pytest.fixture(scope="module")
def package(folder: Path) -> Any:
    spec = folder / "api.yaml"
    shutil.copy(Path(__file__).with_name("enums.yaml"), spec)
    return Generated(spec, NAME, folder).module


@pytest.mark.parametrize(
    ("name", "listed", "unlisted"),
    [
        ("day", "2020-01-02", "2020-01-03"),
        ("days", ["2020-01-01"], ["2020-01-01", "2020-01-03"]),
        ("grid", [["a"], ["b", "a"], []], [["a"], ["c"]]),
        ("by_name", {"x": "2020-01-01"}, {"x": "2020-01-02"}),
        ("instant", "2020-01-01T01:00:00+01:00", "2020-01-01T00:00:01Z"),
        ("id", "7b3e6b1a-7c3c-4d3e-8f1f-3c7c3a4b9a11", "7b3e6b1a-7c3c-4d3e-8f1f-3c7c3a4b9a12"),
        ("blob", "YQ==", "Yg=="),
        ("price", "1.5", "1.51"),
        ("word", "y", "z"),
        ("either", "two", "three"),
        ("either", 1, 2),
        ("settings", {"a": 1}, {"a": 2}),
        ("color", "red", "blue"),
        ("colors", ["red"], ["blue"]),
    ],
)
def test_a_listed_value_is_read_and_another_refused(
    package: Any, name: str, listed: Any, unlisted: Any
) -> None:
    read = package.Typed.from_json(json.dumps({name: listed}))
    assert package.Typed.from_dict(read.to_dict()) == read
    with pytest.raises(ValidationError, match=name):
        package.Typed.from_dict({name: unlisted})


def test_values_made_in_python(package: Any) -> None:
    day, instant = (
        datetime.date(2020, 1, 1),
        datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc),
    )
    typed = package.Typed(day=day, instant=instant, blob=b"a", price=Decimal("1.5"), word="x")
    assert json.loads(typed.to_json()) == {
        "day": "2020-01-01",
        "instant": "2020-01-01T00:00:00+00:00",
        "blob": "YQ==",
        "price": "1.5",
        "word": "x",
    }
    with pytest.raises(ValidationError, match="2020-01-01"):
        package.Typed(day=datetime.date(2021, 1, 1))
    assert not hasattr(package.Typed, "color_validate_enum")  # the class of the enum checks


def test_fields_may_hide_the_methods_of_pydantic(package: Any) -> None:
    made = package.Hidden(
        validate=True, copy="c", dict={"a": 1}, construct="d", json="j", schema="s", register="r"
    )
    assert (made.copy, made.dict, made.var_json, made.parse_obj) == ("c", {"a": 1}, "j", 3)
    data = made.to_dict()
    assert (data["json"], data["schema"], data["register"]) == ("j", "s", "r")
    read = package.Hiding.from_dict({**data, "absent": "x", "more": 5})
    assert (read.absent, read.additional_properties, read.copy) == ("x", {"more": 5}, "c")
    with pytest.raises(ValidationError, match="copy"):
        package.Hiding(validate=True, copy=5)


def test_no_field_makes_pydantic_warn(package: Any, folder: Path) -> None:
    code = f"import {NAME}.models.hidden, {NAME}.models.hiding"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=folder, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_type_checkers_accept_such_fields(package: Any, folder: Path) -> None:
    (folder / "use.py").write_text(
        f"from {NAME} import Hidden\n\nhidden = Hidden(validate=True, copy='c', json='j')\n"
        "text: str = hidden.copy\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "use.py"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_class_of_values_of_every_type(package: Any) -> None:
    assert [member.value for member in package.Mixed] == ["text", "5", "[]", '{"a":1}', "True"]
    assert package.Mixed.from_json('"text"') == "text"


@pytest.mark.parametrize("text", ["0", '"x"', "null", "[]"])
def test_an_enumeration_of_null_alone_has_no_members(package: Any, text: str) -> None:
    with pytest.raises(ValueError, match="Nothing"):
        package.Nothing.from_json(text)
