"""The helper that compares goldens: it can fail, it can accept, and it misses none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import goldens


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    seen = tmp_path / "seen"
    seen.mkdir()
    tests = tmp_path / "project" / "tests"
    (tests / "case" / "expected").mkdir(parents=True)
    monkeypatch.setattr(goldens, "TESTS", tests)
    monkeypatch.setenv(goldens.SEEN, str(seen))
    monkeypatch.delenv(goldens.UPDATE, raising=False)
    return tests / "case" / "expected"


def test_equal_text_passes(folder: Path) -> None:
    (folder / "page.md").write_text("one\ntwo\n")
    goldens.assert_golden(folder / "page.md", "one\ntwo\n")


def test_a_difference_shows_the_diff_and_how_to_accept_it(folder: Path) -> None:
    (folder / "page.md").write_text("one\ntwo\n")
    with pytest.raises(pytest.fail.Exception) as failure:
        goldens.assert_golden(folder / "page.md", "one\n2\n")
    message = str(failure.value)
    assert "-two\n+2\n" in message
    assert "SDKLOOM_UPDATE_GOLDENS=1 python -m pytest 'tests/core/test_goldens.py::" in message


@pytest.mark.parametrize(
    ("old", "new"),
    [("one\n", "one\r\n"), ("one\n", "one"), ("", " "), ("é", "e\u0301")],
    ids=["line ends", "last newline", "blank", "composition"],
)
def test_bytes_are_compared(folder: Path, old: str, new: str) -> None:
    (folder / "page.md").write_bytes(old.encode())
    with pytest.raises(pytest.fail.Exception):
        goldens.assert_golden(folder / "page.md", new)


def test_a_missing_golden_fails_even_for_an_empty_text(folder: Path) -> None:
    with pytest.raises(pytest.fail.Exception, match="is missing"):
        goldens.assert_golden(folder / "page.md", "")


def test_accepting_writes_and_leaves_equal_files_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(goldens.UPDATE, "1")
    goldens.assert_golden(folder / "new" / "page.md", "text\r\n")
    written = folder / "new" / "page.md"
    assert written.read_bytes() == b"text\r\n"
    before = written.stat().st_mtime_ns
    goldens.assert_golden(written, "text\r\n")
    assert written.stat().st_mtime_ns == before


def test_a_golden_elsewhere_is_refused(folder: Path) -> None:
    with pytest.raises(ValueError, match="'golden' or 'expected'"):
        goldens.assert_golden(folder.parent / "page.md", "text")


def test_unread_goldens_are_found(folder: Path, tmp_path: Path) -> None:
    for name in ("read.md", "unread.md"):
        (folder / name).write_text("text")
    (folder.parent / "spec.yaml").write_text("no golden")
    assert goldens.read_golden(folder / "read.md") == "text"
    assert goldens.unread_goldens(tmp_path / "seen") == ["case/expected/unread.md"]
