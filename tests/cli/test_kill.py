"""A killed ``sdkloom generate`` leaves the old package or the new one, and the next run goes on."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main
from tests.cli.project import ROOT, write_project
from tests.emit.trees import tree_of


@pytest.mark.skipif(sys.platform == "win32", reason="kills forked processes")
def test_killed_at_every_event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    template = write_project(tmp_path / "template")
    monkeypatch.chdir(template)
    assert main(["generate", "--quiet"]) == 0
    spec = template / "specs/pets/openapi.yaml"
    spec.write_text(spec.read_text().replace("A pet.", "An animal.").replace("Owner", "Keeper"))
    old = {path: _text(data) for path, data in tree_of(template / "generated/pets").items()}

    program = [sys.executable, "-m", "tests.cli.killer", str(tmp_path / "run"), str(template)]
    ran = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=True)
    tries = [json.loads(line) for line in ran.stdout.splitlines()]
    new = tries[-1]["after"]
    assert new != old
    assert len(tries) > 30
    for number, found in enumerate(tries, 1):
        assert found["left"] in (old, new), f"killed at event {number}"
        assert found["after"] == new, f"the run after the kill at event {number}"
        assert found["beside"] == ["pets"], f"left over from the kill at event {number}"
        assert found["check"] == 0, f"not fresh after the kill at event {number}"
    assert tries[0]["left"] == old
    assert not tries[-1]["killed"]


def _text(data: bytes | str) -> str:
    return data if isinstance(data, str) else data.decode()
