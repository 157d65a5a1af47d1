"""Formatting: black of record, ruff as the quick choice, and a cache that only saves time."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import format as formatting
from generator.format import FormatError, format_all, formatter_id
from generator.settings import FORMATTERS, Formatter

UGLY = b"x = {  'a':1,\n'b':2 }\ndef f( a,b ):\n  return a\n"
NEAT = b'x = {"a": 1, "b": 2}\n\n\ndef f(a, b):\n    return a\n'


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SDKLOOM_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.mark.parametrize("formatter", FORMATTERS[:2])
def test_both_formatters_write_the_same(formatter: Formatter) -> None:
    assert format_all([("a.py", UGLY), ("b.py", b"y=1\n")], formatter) == [NEAT, b"y = 1\n"]


def test_none_changes_nothing() -> None:
    assert format_all([("a.py", UGLY)], "none") == [UGLY]


@pytest.mark.parametrize("formatter", FORMATTERS[:2])
def test_a_broken_file_is_named(formatter: Formatter) -> None:
    with pytest.raises(FormatError, match=r"pkg/bad\.py"):
        format_all([("pkg/good.py", b"x = 1\n"), ("pkg/bad.py", b"def f(:\n")], formatter)


def test_the_same_text_is_formatted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    first = format_all([("a.py", UGLY)], "black")

    def never(path: str, text: bytes) -> bytes:
        raise AssertionError("asked again")

    monkeypatch.setattr(formatting, "_black_one", never)
    assert format_all([("another/name.py", UGLY)], "black") == first


def test_stubs_are_kept_apart_from_modules() -> None:
    text = b"class A:\n    ...\n\n\nclass B:\n    ...\n"
    module, stub = format_all([("a.py", text), ("a.pyi", text)], "black")
    assert module != stub
    assert format_all([("a.pyi", text), ("a.py", text)], "black") == [stub, module]


@pytest.mark.parametrize("damage", ["truncate", "replace", "empty"])
def test_a_damaged_cache_is_not_believed(cache: Path, damage: str) -> None:
    format_all([("a.py", UGLY)], "black")
    (file,) = (path for path in cache.rglob("*") if path.is_file())
    data = file.read_bytes()
    if damage == "truncate":
        file.write_bytes(data[:-3])
    elif damage == "replace":
        file.write_bytes(data.replace(b"return a", b"return b"))
    else:
        file.write_bytes(b"")
    assert format_all([("a.py", UGLY)], "black") == [NEAT]


def test_a_pool_of_processes_keeps_the_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formatting, "_POOL_FROM", 0)
    texts = [(f"m{number}.py", b"x={%d }\n" % number * (number % 7 + 1)) for number in range(23)]
    alone = [formatting._black_one(path, text) for path, text in texts]
    assert format_all(texts, "black") == alone


def test_formatter_ids() -> None:
    assert formatter_id("none") == "none"
    assert formatter_id("black") != formatter_id("ruff")
