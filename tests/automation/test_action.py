"""The composite action, its steps run as a runner does, in the repository of a user."""

from __future__ import annotations

import os
import re
import subprocess
import sysconfig
from pathlib import Path

import pytest

from tests.automation.actions import FOLDER, Runner
from tests.cli.project import PETS, ROOT, sdkloom, write_project

BREAKING = PETS.replace("name: {type: string, desc", "name: {type: integer, desc")
GIT = ("git", "-c", "user.name=a", "-c", "user.email=a@example.com")
GH = """\
#!/usr/bin/env bash
printf '%s\\n' "$*" >>"$RUNNER_TEMP/gh.txt"
cp "${@: -1}" "$RUNNER_TEMP/comment.md"
"""


def git(root: Path, *arguments: str) -> None:
    subprocess.run([*GIT, *arguments], cwd=root, check=True, capture_output=True)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """RUNNER_TEMP after the step that installs, which finds its libraries beside these tests."""
    temp = tmp_path_factory.mktemp("runner")
    environment = {
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "PIP_NO_INDEX": "1",
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # how pip spells --no-build-isolation in the environment
    }
    ran = subprocess.run(
        ["bash", str(FOLDER / "install.sh")],
        env={**os.environ, **environment, "RUNNER_TEMP": str(temp), "PYTHON": "python3", "REQUIREMENT": ""},
        cwd=temp, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert re.search(r"sdkloom \d", ran.stdout)
    assert list((temp / "sdkloom").rglob("generator/_templates"))
    return temp


@pytest.fixture
def runner(installed: Path, tmp_path: Path) -> Runner:
    """A checkout with one API whose package is fresh, and a fake ``gh``."""
    work, temp = tmp_path / "work", tmp_path / "temp"
    work.mkdir()
    temp.mkdir()
    (temp / "sdkloom").symlink_to(installed / "sdkloom")
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "gh").write_text(GH)
    (tools / "gh").chmod(0o755)
    write_project(work)
    assert sdkloom(["generate"], work).returncode == 0
    git(work, "init", "-q", "-b", "main")
    git(work, "add", "-A")
    git(work, "commit", "-qm", "first")
    environment = {
        "PATH": f"{tools}:{os.environ['PATH']}",
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "GITHUB_BASE_REF": "",
    }
    return Runner(work=work, temp=temp, environment=environment, done=("install",))


def test_nothing_to_do(runner: Runner) -> None:
    assert runner.run() == 0
    assert runner.outputs == {
        "changed": "false",
        "breaking": "false",
        "report": str(runner.temp / "sdkloom-report.md"),
    }
    assert runner.ran == ["update.sh"]


def test_a_changed_document_is_generated(runner: Runner) -> None:
    (runner.work / "specs/pets/openapi.yaml").write_text(BREAKING)
    assert runner.run() == 0
    assert runner.outputs["changed"] == runner.outputs["breaking"] == "true"
    report = Path(runner.outputs["report"]).read_text()
    assert "Breaking" in report
    assert (runner.temp / "summary.md").read_text() == report
    assert sdkloom(["generate", "--check"], runner.work).returncode == 0


def test_a_check_fails_writes_nothing_and_comments(runner: Runner) -> None:
    (runner.work / "specs/pets/openapi.yaml").write_text(BREAKING)
    runner.inputs = {"check": "true", "comment": "true", "apis": "pets"}
    runner.context = {"github.event_name": "pull_request", "github.event.pull_request.number": "7"}
    assert runner.run() == 1
    assert runner.ran == ["update.sh", "comment.sh"]
    assert "pr comment 7 --edit-last --create-if-none" in (runner.temp / "gh.txt").read_text()
    assert "Package: stale" in (runner.temp / "comment.md").read_text()
    assert sdkloom(["generate", "--check"], runner.work).returncode == 1


def test_a_pull_request_is_compared_with_its_base(runner: Runner) -> None:
    git(runner.work, "update-ref", "refs/remotes/origin/main", "HEAD")
    (runner.work / "specs/pets/openapi.yaml").write_text(BREAKING)
    git(runner.work, "commit", "-qam", "breaking")
    (runner.work / "specs/pets/openapi.yaml").write_text(BREAKING + "# a remark\n")
    git(runner.work, "commit", "-qam", "remark")
    assert runner.run() == 0
    assert runner.outputs["breaking"] == "false"
    runner.environment = {**runner.environment, "GITHUB_BASE_REF": "main"}
    runner.inputs = {"fail-on": "breaking"}
    assert runner.run() == 1
    assert runner.outputs["breaking"] == "true"


def test_inputs_are_data(runner: Runner) -> None:
    marker = runner.temp / "owned"
    runner.inputs = {
        "apis": f"$(touch {marker}) `touch {marker}`; touch {marker}",
        "since": "--help",
    }
    assert runner.run() != 0
    assert not marker.exists()


def test_the_guide_names_every_input_and_output() -> None:
    guide = (ROOT / "docs/guides/ci.md").read_text("utf-8")
    action = (FOLDER / "action.yml").read_text("utf-8").partition("\nruns:")[0]
    names = re.findall(r"(?m)^  ([a-z-]+):$", action)
    assert len(names) > 10
    assert [name for name in names if f"`{name}`" not in guide] == []
