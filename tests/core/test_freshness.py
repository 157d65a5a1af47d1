"""The quick answer when nothing changed: what it imports, and what it never misses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import freshness, pipeline
from generator.cli import main
from generator.diagnostics import Report
from generator.document import Document
from generator.freshness import fresh_manifest
from generator.ir import Api
from generator.settings import Settings, load_settings
from tests.cli.project import PETS, sdkloom, write_project

HEAVY = (
    "jinja2", "yaml", "pydantic", "black", "openapi_pydantic", "datamodel_code_generator",
    "generator.document", "generator.normalize", "generator.render", "generator.pipeline",
)  # fmt: skip


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_project(tmp_path)
    spec = tmp_path / "specs/pets/openapi.yaml"
    spec.write_text(PETS.replace("$ref: '#/components/schemas/Owner'", "$ref: 'parts/owner.yaml'"))
    (spec.parent / "parts").mkdir()
    (spec.parent / "parts/owner.yaml").write_text("type: object\nproperties: {a: {type: string}}\n")
    monkeypatch.chdir(tmp_path)
    assert main(["generate", "--quiet"]) == 0
    return tmp_path


def settings(project: Path) -> Settings:
    return load_settings(project / "specs/pets/sdk.toml")


def test_nothing_heavy_is_imported(project: Path) -> None:
    script = (
        "import sys, json\n"
        "from generator.cli import main\n"
        "assert main(['generate']) == 0\n"
        "print(json.dumps(sorted(sys.modules)))\n"
    )
    ran = sdkloom([], project, python=["-c", script])
    assert "fresh" in ran.stderr
    loaded = json.loads(ran.stdout)
    assert [name for name in HEAVY if name in loaded] == []


def test_heavy_modules_are_named_as_they_are(project: Path) -> None:
    """The test above proves nothing when a module is called something else."""
    (project / "generated/pets/README.md").unlink()
    script = (
        "import sys, json\n"
        "from generator.cli import main\n"
        "assert main(['generate']) == 0\n"
        "print(json.dumps(sorted(sys.modules)))\n"
    )
    ran = sdkloom([], project, python=["-c", script], environment={"SDKLOOM_CACHE": "empty"})
    loaded = json.loads(ran.stdout)
    never = {"openapi_pydantic"}  # a dependency that not every run needs
    assert [name for name in HEAVY if name not in loaded and name not in never] == []


def test_a_fresh_output_is_fresh(project: Path) -> None:
    manifest = fresh_manifest(settings(project))
    assert manifest is not None
    assert {key for key in manifest.inputs if key.startswith("file ")} == {
        "file openapi.yaml",
        "file parts/owner.yaml",
    }


@pytest.mark.parametrize(
    "path",
    [
        "specs/pets/openapi.yaml",
        "specs/pets/parts/owner.yaml",
        "specs/pets/sdk.lock",
        "generated/pets/pets_client/models.py",
        "generated/pets/README.md",
    ],
)
@pytest.mark.parametrize("damage", ["append", "delete", "same length"])
def test_every_file_counts(project: Path, path: str, damage: str) -> None:
    file = project / path
    text = file.read_bytes()
    if damage == "delete":
        file.unlink()
    elif damage == "append":
        file.write_bytes(text + b"\n")
    else:
        file.write_bytes(text[:-2] + b"#\n")
    assert fresh_manifest(settings(project)) is None
    file.write_bytes(text)
    assert fresh_manifest(settings(project)) is not None, "content decides, not times"


def test_moving_the_project_changes_nothing(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "project"
    project.rename(elsewhere)
    assert fresh_manifest(settings(elsewhere)) is not None


def test_another_toolchain_is_another_output(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(freshness, "toolchain_hash", lambda: "another")
    assert fresh_manifest(settings(project)) is None


def test_the_toolchain_is_its_code_and_templates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, templates = tmp_path / "code", tmp_path / "templates"
    for folder in (code, templates):
        (folder / "sub").mkdir(parents=True)
        (folder / "sub/file").write_text("text")
    monkeypatch.setattr(freshness, "code_root", lambda: code)
    monkeypatch.setattr(freshness, "templates_root", lambda: templates)

    def now() -> str:
        freshness.toolchain_hash.cache_clear()
        return freshness.toolchain_hash()

    first = now()
    (code / "__pycache__").mkdir()
    (code / "__pycache__/x.pyc").write_text("compiled")
    assert now() == first
    (templates / "sub/file").write_text("other")
    second = now()
    assert second != first
    (templates / "sub/file").rename(templates / "sub/renamed")
    assert now() not in (first, second)
    freshness.toolchain_hash.cache_clear()


def test_a_user_s_templates_count(project: Path) -> None:
    own = project / "specs/pets/own/models/project"
    own.mkdir(parents=True)
    (own / "README.md.j2").write_text("{#- view: ProjectView -#}\nMine: {{ v.package }}\n")
    file = project / "specs/pets/sdk.toml"
    file.write_text('templates = "own"\n' + file.read_text())
    assert main(["generate", "--quiet"]) == 0
    assert (project / "generated/pets/README.md").read_text() == "Mine: pets_client\n"
    assert fresh_manifest(settings(project)) is not None
    (own / "README.md.j2").write_text("{#- view: ProjectView -#}\nOurs: {{ v.package }}\n")
    assert fresh_manifest(settings(project)) is None
    assert main(["generate", "--quiet"]) == 0
    assert (project / "generated/pets/README.md").read_text() == "Ours: pets_client\n"


def test_a_hostile_manifest_makes_nothing_endless_be_read(project: Path) -> None:
    file = project / "generated/pets/.sdkloom/manifest.json"
    table = json.loads(file.read_text())
    table["inputs"]["file /dev/zero"] = "x"
    table["inputs"]["file \0"] = "x"
    file.write_text(json.dumps(table))
    assert fresh_manifest(settings(project)) is None


def test_a_document_saved_while_it_is_read_is_stale(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was read and what lies there now are not the same: the next run looks again."""
    spec = project / "specs/pets/openapi.yaml"
    read_api = pipeline.read_api

    def reading(asked: Settings, report: Report, data: bytes | None = None) -> tuple[Document, Api]:
        result = read_api(asked, report, data)
        spec.write_text(spec.read_text().replace("A pet.", "Saved meanwhile."))
        return result

    spec.write_text(spec.read_text().replace("title: Pets", "title: Animals"))
    monkeypatch.setattr(pipeline, "read_api", reading)
    assert main(["generate", "--quiet"]) == 0
    monkeypatch.undo()
    monkeypatch.chdir(project)
    assert fresh_manifest(settings(project)) is None
    assert main(["generate", "--quiet"]) == 0
    assert "Saved meanwhile." in (project / "generated/pets/pets_client/models.py").read_text()


OTHER = PETS.replace("title: Pets", "title: Others")
OVERLAY = "overlay: 1.0.0\ninfo: {{title: T, version: '1'}}\nactions: [{{target: $.info, update: {{title: {0}}}}}]\n"


def one(spec: str, *arguments: str) -> int:
    chosen = ["--flavour", "models", "--package", "pets", "--out", "out", "--quiet"]
    return main(["generate", "--spec", spec, *chosen, *arguments])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text(PETS)
    (tmp_path / "b.yaml").write_text(OTHER)
    for name in ("x", "y"):
        (tmp_path / f"{name}.overlay.yaml").write_text(OVERLAY.format(name))
    return tmp_path


def test_another_document_of_the_folder_is_another_output(folder: Path) -> None:
    """The files of the last run are as they were, and none of them is asked for."""
    assert one("a.yaml") == 0
    assert one("b.yaml", "--check") == 1
    assert one("b.yaml") == 0
    assert one("b.yaml", "--check") == 0


def test_overlays_count_with_their_order(folder: Path) -> None:
    x, y = ("--overlay", "x.overlay.yaml"), ("--overlay", "y.overlay.yaml")
    assert one("a.yaml", *x, *y) == 0
    assert one("a.yaml", *x, *y, "--check") == 0
    assert one("a.yaml", *y, *x, "--check") == 1
    assert one("a.yaml", *x, "--check") == 1
    assert one("a.yaml", "--check") == 1


def test_an_output_without_what_is_wrong_is_fresh_for_who_keeps_going(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.yaml").write_text(PETS.replace("#/components/schemas/Owner", "#/nowhere"))
    assert one("a.yaml", "--keep-going") == 0
    assert one("a.yaml", "--keep-going") == 0
    capsys.readouterr()
    assert one("a.yaml") == 2
    assert "[ref-not-found]" in capsys.readouterr().err
    assert one("a.yaml", "--check") == 2
