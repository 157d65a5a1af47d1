"""However early or late a writing process is killed, the output is the old tree or the new one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.emit.killer import NEW, OLD

ROOT = Path(__file__).resolve().parents[2]
FOREIGN = {"mine.txt": "mine\n", "link": "mine.txt"}


def _text(files: dict[str, bytes]) -> dict[str, str]:
    return {path: data.decode() for path, data in files.items()}


BEFORE = {**_text(OLD), "docs/d.md": "edited\n", **FOREIGN}
AFTER = {**_text(NEW), **FOREIGN, "(kept aside)": "edited\n"}


@pytest.mark.skipif(sys.platform == "win32", reason="kills forked processes")
@pytest.mark.parametrize(
    ("scenario", "before", "after"),
    [
        ("first", None, _text(NEW)),
        ("again", BEFORE, AFTER),
        ("renames", BEFORE, AFTER),
        ("in place", BEFORE, AFTER),
    ],
    ids=["no output yet", "one exchange", "two renames", "in place"],
)
def test_killed_at_every_event(
    tmp_path: Path, scenario: str, before: dict[str, str] | None, after: dict[str, str]
) -> None:
    if scenario == "again" and not sys.platform.startswith(("linux", "darwin")):
        pytest.skip("this system cannot exchange two names")
    program = [sys.executable, "-m", "tests.emit.killer", str(tmp_path), scenario]
    ran = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=True)
    tries = [json.loads(line) for line in ran.stdout.splitlines()]
    assert not tries[-1]["killed"]
    assert len(tries) > 15, "the hook saw too few events to prove anything"
    for number, found in enumerate(tries, 1):
        assert found["left"] in (before, after), f"killed at event {number}"
        assert found["after"] == after, f"the run after the kill at event {number}"
        assert found["beside"] == ["out"], f"left over from the kill at event {number}"
    states = [found["left"] == after for found in tries]
    assert states == sorted(states), "once it is the new tree, it stays the new tree"
    assert states[-1]
    assert not states[0]
