"""``sdkloom update``: the one step that automation runs, in a repository of its own."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.commands.update import _Part, report_of
from generator.lifecycle.differences import Differences
from tests.cli.project import PETS, sdkloom, write_project

BREAKING = PETS.replace("required: [name]", "required: [name, owner]").replace(
    "schema: {type: integer}}]", "schema: {type: string}}]"
)


def commit(root: Path, message: str) -> None:
    git = ["git", "-C", str(root), "-c", "user.name=a", "-c", "user.email=a@example.com"]
    subprocess.run([*git, "add", "-A"], check=True)
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", message], check=True)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with one API, its package fresh and committed."""
    write_project(tmp_path)
    assert sdkloom(["generate"], tmp_path).returncode == 0
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    commit(tmp_path, "first")
    return tmp_path


def outputs(file: Path) -> dict[str, str]:
    return dict(line.split("=", 1) for line in file.read_text().splitlines())


def update(root: Path, *more: str) -> tuple[int, dict[str, str], str, str]:
    report, told = root.parent / "report.md", root.parent / "outputs.txt"
    told.unlink(missing_ok=True)
    ran = sdkloom(["update", "--report", str(report), "--outputs", str(told), *more], root)
    found = outputs(told) if told.exists() else {}
    return ran.returncode, found, report.read_text() if report.exists() else "", ran.stderr


def test_nothing_changed(root: Path) -> None:
    status, found, report, _ = update(root)
    assert status == 0
    assert found == {"changed": "false", "breaking": "false", "report": str(root.parent / "report.md")}  # fmt: skip
    assert "no earlier version" in report
    assert "Package: fresh." in report


def test_an_edit_is_reported_and_generated(root: Path) -> None:
    spec = root / "specs/pets/openapi.yaml"
    spec.write_text(BREAKING)
    status, found, report, _ = update(root, "--check")
    assert status == 1
    assert found["changed"] == found["breaking"] == "true"
    assert "Package: stale" in report
    status, found, report, _ = update(root)
    assert status == 0
    assert found["changed"] == found["breaking"] == "true"
    assert "Breaking" in report
    assert "GET /pets/{id}" in report
    assert sdkloom(["generate", "--check"], root).returncode == 0


def test_a_committed_edit_is_compared_with_the_commit_before(root: Path) -> None:
    (root / "specs/pets/openapi.yaml").write_text(BREAKING)
    commit(root, "edit")
    commit(root, "something else")
    status, found, report, _ = update(root, "--fail-on", "breaking")
    assert status == 1
    assert found["breaking"] == "true"
    assert "Breaking" in report


def test_a_revision_may_be_named(root: Path) -> None:
    (root / "specs/pets/openapi.yaml").write_text(BREAKING)
    commit(root, "edit")
    assert update(root, "--since", "HEAD")[1]["breaking"] == "false"
    assert update(root, "--since", "HEAD~1")[1]["breaking"] == "true"
    status, _, _, said = update(root, "--since", "nowhere")
    assert status == 2
    assert "nowhere" in said


def test_a_document_that_cannot_be_read_is_status_2(root: Path) -> None:
    (root / "specs/pets/openapi.yaml").write_text("{")
    status, found, _, said = update(root)
    assert status == 2
    assert found == {}
    assert "openapi.yaml" in said


def test_a_report_fits_a_pull_request() -> None:
    many = Differences(changes=(), markdown="- a line of the report\n" * 10_000)
    report = report_of([_Part(name="x", since="abc", found=many, state="changed", files={})])
    assert len(report) < 65_536
    assert report.endswith("prints all of it.\n")
