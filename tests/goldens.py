"""Expected outputs that lie beside the tests: compared, accepted on demand, none left unread.

A golden lies below a folder called ``golden`` or ``expected``. The run ends with a failure when
the whole suite passed and some golden was read by nobody (see ``conftest.py``).
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
UPDATE = "SDKLOOM_UPDATE_GOLDENS"
SEEN = "SDKLOOM_GOLDENS_SEEN"
_FOLDERS = ("golden", "expected")
_LONGEST_DIFF = 200  # lines; a longer one tells nobody more


def updating() -> bool:
    """Whether this run accepts what the code produces."""
    return os.environ.get(UPDATE) == "1"


def assert_golden(path: Path, text: str) -> None:
    """Compare with the golden file; a failure shows the difference and how to accept it."""
    _record(path)
    data = text.encode("utf-8")
    if updating():
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        return
    expected = path.read_bytes().decode("utf-8") if path.is_file() else ""
    if expected == text and path.is_file():
        return
    name = path.resolve().relative_to(TESTS.parent).as_posix()
    pytest.fail(
        f"{name} {'differs' if path.is_file() else 'is missing'}:\n{_diff(expected, text, name)}\n"
        f"To accept: {_accept()}",
        pytrace=False,
    )


def read_golden(path: Path) -> str:
    """The text of a golden that no run may change (a page that came from elsewhere)."""
    _record(path)
    return path.read_bytes().decode("utf-8")


def all_goldens() -> Iterator[Path]:
    """Every golden file below ``tests/``."""
    for path in sorted(TESTS.rglob("*")):
        parts = path.relative_to(TESTS).parts[:-1]
        if path.is_file() and "__pycache__" not in parts and any(n in parts for n in _FOLDERS):
            yield path


def unread_goldens(seen: Path) -> list[str]:
    """The goldens that no process of the run has recorded in the folder ``seen``."""
    read = {line for file in seen.iterdir() for line in file.read_text("utf-8").splitlines()}
    names = (path.relative_to(TESTS).as_posix() for path in all_goldens())
    return [name for name in names if name not in read]


def _record(path: Path) -> None:
    name = path.resolve().relative_to(TESTS)
    if not any(part in _FOLDERS for part in name.parts[:-1]):
        raise ValueError(f"a golden lies below a folder called 'golden' or 'expected': {name}")
    folder = os.environ.get(SEEN)
    if folder:
        with open(Path(folder) / f"{os.getpid()}", "a", encoding="utf-8") as file:
            file.write(name.as_posix() + "\n")


def _diff(expected: str, text: str, name: str) -> str:
    lines = [
        line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
        for line in difflib.unified_diff(
            expected.splitlines(keepends=True), text.splitlines(keepends=True), name, "produced"
        )
    ]
    more = len(lines) - _LONGEST_DIFF
    return "".join(lines[:_LONGEST_DIFF]) + (f"… and {more} more lines\n" if more > 0 else "")


def _accept() -> str:
    test = os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" ")[0]
    return f"{UPDATE}=1 python -m pytest '{test}'    (all of them: make golden)"
