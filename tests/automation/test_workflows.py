"""The workflows: linted, pinned, with no power that they do not need and no logic of their own."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import yaml

from generator.ir import Json
from tests.cli.project import ROOT

FILES = sorted((ROOT / ".github").rglob("*.yml"))
WORKFLOWS = [path for path in FILES if path.parent.name == "workflows"]


def read(path: Path) -> dict[str, Json]:
    # `on` is a boolean in YAML 1.1
    table: dict[str, Json] = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    return table


def table(value: Json) -> dict[str, Json]:
    assert isinstance(value, dict)
    return value


def steps(path: Path) -> Iterator[Mapping[str, Json]]:
    found = read(path)
    owners = (
        [table(found["runs"])] if "runs" in found else map(table, table(found["jobs"]).values())
    )
    for owner in owners:
        listed = owner["steps"]
        assert isinstance(listed, list)
        yield from map(table, listed)


def test_the_linters_have_nothing_to_say() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tools.lint_workflows", "--no-install"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_there_are_workflows_for_each_stage_of_life() -> None:
    assert {path.stem for path in WORKFLOWS} == {"ci", "publish", "regenerate"}
    assert set(table(read(WORKFLOWS[2])["on"])) == {"schedule", "workflow_dispatch", "push"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_actions_are_pinned_to_a_commit_and_name_its_version(path: Path) -> None:
    lines = [line.strip() for line in path.read_text("utf-8").splitlines() if "uses:" in line]
    for line in lines:
        assert re.fullmatch(r"- uses: [\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line
    assert lines or path.name == "action.yml"


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_every_step_is_a_command_that_a_laptop_has(path: Path) -> None:
    targets = set(re.findall(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text("utf-8")))
    for step in steps(path):
        command = step.get("run")
        if command is None:
            continue
        assert isinstance(command, str)
        words = command.split()
        assert "\n" not in command.strip()
        assert words[0] == "pipx" or (words[0] == "make" and words[1] in targets), command
        assert "${{" not in command, "values come through the environment"


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_may_only_read_unless_a_job_says_more(path: Path) -> None:
    found = read(path)
    assert found["permissions"] == {"contents": "read"}
    more = {
        name: sorted(table(table(job).get("permissions", {})))
        for name, job in table(found["jobs"]).items()
    }
    given = {name: rights for name, rights in more.items() if rights}
    assert (
        given
        == {
            "ci": {},
            "publish": {"upload": ["id-token"]},
            "regenerate": {"regenerate": ["contents", "pull-requests"]},
        }[path.stem]
    )


def test_what_is_uploaded_is_what_was_checked() -> None:
    jobs = table(read(ROOT / ".github/workflows/publish.yml")["jobs"])
    upload = table(jobs["upload"])
    assert upload["needs"] == "build"
    assert upload["environment"] == "pypi"
    listed = upload["steps"]
    assert isinstance(listed, list)
    used = [str(table(step)["uses"]).partition("@")[0] for step in listed]
    assert used == ["actions/download-artifact", "pypa/gh-action-pypi-publish"]
    assert table(table(listed[1])["with"]) == {"attestations": "true"}
