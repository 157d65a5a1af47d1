"""Options of a flavour: checked against what the flavour declares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest

from generator.diagnostics import FatalError, Report
from generator.flavours.base import FlavourSettings, Option, Package
from generator.ir import Api, Json, Source
from generator.options import check_options
from generator.settings import Settings


class Plain:
    """A flavour with one option of each kind."""

    name: ClassVar[str] = "plain"
    options: ClassVar[Mapping[str, Option]] = {
        "async": Option(type="boolean", doc="", default=True),
        "limit": Option(type="integer", doc="", default=3),
        "label": Option(type="string", doc=""),
        "names": Option(type="array", doc="", default=[]),
        "map": Option(type="object", doc="", default={}),
    }

    def plan(self, api: Api, settings: FlavourSettings, report: Report) -> Package:
        return Package(files=())


def settings(**options: Json) -> Settings:
    return Settings(
        name="x",
        spec=Path("x.yaml"),
        flavour="plain",
        package="x",
        out=Path("out"),
        options=options,
    )


def test_every_option_has_its_value_or_default() -> None:
    assert check_options(settings(limit=5, label="x"), Plain()) == {
        "async": True, "limit": 5, "label": "x", "names": [], "map": {},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("asynk", True, "the flavour plain has no option 'asynk'"),
        ("async", 1, "the option 'async' must be of type boolean, not integer"),
        ("limit", True, "the option 'limit' must be of type integer, not boolean"),
        ("limit", 1.5, "the option 'limit' must be of type integer, not number"),
        ("names", {}, "the option 'names' must be of type array, not object"),
        ("map", "x", "the option 'map' must be of type object, not string"),
    ],
)
def test_wrong_options(key: str, value: Json, message: str) -> None:
    with pytest.raises(FatalError) as caught:
        check_options(settings(**{key: value}), Plain())
    (found,) = caught.value.diagnostics
    assert found.message == message


def test_a_typo_is_answered_with_the_option_meant() -> None:
    with pytest.raises(FatalError) as caught:
        check_options(settings(labell="x"), Plain())
    assert caught.value.diagnostics[0].hint == "Did you mean 'label'?"


def test_the_line_is_that_of_the_option(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "sdk.toml"
    file.write_text('limit = 1\n\n[options]\nlabel = "x"\nlimit = "many"\n')
    asked = replace(settings(limit="many"), file=file)
    with pytest.raises(FatalError) as caught:
        check_options(asked, Plain())
    (found,) = caught.value.diagnostics
    assert found.message.startswith("the option 'limit'")
    assert found.source == Source("sdk.toml", "/options/limit", (5, 1))
