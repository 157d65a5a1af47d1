"""The page that says what changed: the committed document against its previous version."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.lifecycle.history import HistoryError
from generator.settings import load_settings
from generator.site.changes import changes_page
from generator.site.pages import Markdown
from tests.cli.project import PETS, write_project

EDITED = PETS.replace("summary: Get a pet", "summary: Get one pet\n      deprecated: true")


def git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=a", "-c", "user.email=a@example.com")
    subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True)


def commit(root: Path, message: str) -> None:
    git(root, "add", "-A")
    git(root, "commit", "-qm", message, "--allow-empty")


def text(root: Path, since: str | None = None) -> str:
    page = changes_page(load_settings(root / "specs/pets/sdk.toml"), since)
    assert page.name == "pets/changes"
    (block,) = (each for each in page.blocks if isinstance(each, Markdown))
    return block.text


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_project(tmp_path)
    git(tmp_path, "init", "-q")
    commit(tmp_path, "one")
    return tmp_path


def test_without_history_that_is_said(tmp_path: Path) -> None:
    write_project(tmp_path)
    assert "no earlier version" in text(tmp_path)


def test_a_document_that_never_changed_has_no_previous_version(root: Path) -> None:
    commit(root, "something else")
    assert "no earlier version" in text(root)


def test_an_edit_is_compared_with_what_is_committed_then_with_the_commit_before(root: Path) -> None:
    (root / "specs/pets/openapi.yaml").write_text(EDITED)
    edited = text(root)
    assert edited.startswith("Compared with `")
    assert "GET /pets/{id}" in edited
    assert "deprecated" in edited
    commit(root, "two")
    commit(root, "something else")
    assert text(root).partition("\n")[2] == edited.partition("\n")[2]


def test_a_revision_may_be_named(root: Path) -> None:
    (root / "specs/pets/openapi.yaml").write_text(EDITED)
    commit(root, "two")
    assert "no difference" in text(root, "HEAD").lower()
    assert "deprecated" in text(root, "HEAD~1")
    with pytest.raises(HistoryError, match="nowhere"):
        text(root, "nowhere")


def test_a_version_that_cannot_be_read_is_said(root: Path) -> None:
    (root / "specs/pets/openapi.yaml").write_text("{")
    commit(root, "broken")
    (root / "specs/pets/openapi.yaml").write_text(PETS)
    commit(root, "mended")
    assert "cannot be read" in text(root)
