"""Whenever a command is killed, every file is the old one or the new, and the next run goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from tests.cli.project import PETS, ROOT
from tests.lifecycle.killing.killer import texts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills forked processes")
REGION = "# sdkloom: begin custom extra\nMINE = 1\n# sdkloom: end custom extra\n"


@pytest.fixture
def template(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose package was generated."""
    folder = tmp_path / "template"
    (folder / "specs/pets").mkdir(parents=True)
    (folder / "specs/pets/openapi.yaml").write_text(PETS)
    (folder / "specs/pets/sdk.toml").write_text(
        'flavour = "models"\npackage = "pets"\nversion = "1.0.0"\nformatter = "none"\n'
    )
    monkeypatch.chdir(folder)
    monkeypatch.setenv("SDKLOOM_CACHE", str(folder / "cache"))
    assert main(["generate", "--quiet"]) == 0
    return folder


def tries(tmp_path: Path, template: Path, *command: str) -> list[dict[str, Any]]:
    """What each killed run left; the last one survived."""
    # the memory of an output is kept by its path, which is another in each copy
    run = tmp_path / "run"
    program = [sys.executable, "-m", "tests.lifecycle.killing.killer", str(run), str(template)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [*program, *command], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    found = [json.loads(line) for line in ran.stdout.splitlines()]
    assert not found[-1]["killed"]
    return found


def of_users(files: dict[str, str]) -> dict[str, str]:
    """Without the temporary files of runs: a dot, a name, the number of a process."""
    return {
        path: text
        for path, text in files.items()
        if not (path.rpartition("/")[2].startswith(".") and path.rpartition(".")[2].isdecimal())
    }


def test_release(tmp_path: Path, template: Path) -> None:
    spec = template / "specs/pets/openapi.yaml"
    spec.write_text(spec.read_text().replace("operationId: getPet", "operationId: fetchPet"))
    subprocess.run([sys.executable, "-m", "generator", "generate", "--quiet"], cwd=template,
                   env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True)  # fmt: skip
    before = texts(template)
    found = tries(tmp_path, template, "release", "pets")
    new = found[-1]["left"]
    assert 'version = "2.0.0"' in new["specs/pets/sdk.toml"]
    assert new["specs/pets/CHANGELOG.md"].count("## 2.0.0") == 1
    assert len(found) > 8
    for number, each in enumerate(found, 1):
        for path, text in of_users(each["left"]).items():
            assert text in (before.get(path), new.get(path)), f"killed at {number}: {path}"
        assert before.keys() <= each["left"].keys()
        assert each["after"] == new, f"the run after the kill at event {number}"


def test_init(tmp_path: Path, template: Path) -> None:
    (template / "other.yaml").write_text(PETS.replace("title: Pets", "title: Others"))
    before = texts(template)
    found = tries(tmp_path, template, "init", "other.yaml", "--flavour", "models")
    new = found[-1]["left"]
    assert "specs/others/sdk.toml" in new
    assert len(found) > 3
    for number, each in enumerate(found, 1):
        left = of_users(each["left"])
        assert left in (before, new), f"killed at {number}"
        assert of_users(each["after"]) == new, f"the run after the kill at event {number}"


def test_edits(tmp_path: Path, template: Path) -> None:
    module = template / "generated/pets/pets/models.py"
    page = template / "generated/pets/README.md"
    module.write_text(module.read_text() + "\n\n" + REGION)
    page.write_text(page.read_text().replace("#", "# Mine:", 1))
    spec = template / "specs/pets/openapi.yaml"
    spec.write_text(
        spec.read_text().replace("A pet.", "An animal.").replace("title: Pets", "title: Beasts")
    )
    before = texts(template)
    found = tries(tmp_path, template, "generate", "--quiet")
    new = found[-1]["after"]
    assert REGION in new["generated/pets/pets/models.py"]
    assert "An animal." in new["generated/pets/pets/models.py"]
    assert len(found) > 30
    for number, each in enumerate(found, 1):
        mine = [text for path, text in each["left"].items() if path.startswith("generated/pets/")]
        assert any(REGION in text for text in mine), f"killed at {number}"
        assert any("Mine:" in text for text in mine), f"killed at {number}"
        for path, text in each["left"].items():
            if path.startswith("generated/pets/") or path.endswith("sdk.lock"):
                assert text in (before.get(path), new.get(path)), f"killed at {number}: {path}"
        assert each["after"] == new, f"the run after the kill at event {number}"
