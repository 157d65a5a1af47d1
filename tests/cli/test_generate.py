"""``sdkloom generate``: outcomes, exit statuses, and what it prints."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from generator.cli import main
from tests.cli.project import PETS, sdkloom, stamps, write_project
from tests.emit.trees import generated_of, tree_of


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def edit(project: Path, old: str, new: str) -> None:
    spec = project / "specs/pets/openapi.yaml"
    text = spec.read_text()
    assert old in text
    spec.write_text(text.replace(old, new))


def test_first_again_and_changed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate"]) == 0
    out = project / "generated/pets"
    assert "added files" in capsys.readouterr().err
    assert "class Pet(BaseModel)" in (out / "pets_client/models.py").read_text()
    before = stamps(project)
    assert main(["generate", "pets"]) == 0
    assert "fresh" in capsys.readouterr().err
    assert stamps(project) == before, "nothing is touched when nothing changed"
    edit(project, "A pet.", "An animal.")
    assert main(["generate"]) == 0
    assert "1 changed" in capsys.readouterr().err
    now = stamps(out)
    changed = {
        path for path, stamp in stamps(out).items() if stamp != before[f"generated/pets/{path}"]
    }
    assert changed == {"pets_client/models.py", ".sdkloom/manifest.json"}
    assert "An animal." in (out / "pets_client/models.py").read_text()
    assert set(now) == {
        path.removeprefix("generated/pets/") for path in before if "generated" in path
    }


def test_check_writes_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--check"]) == 1
    assert not (project / "generated").exists()
    assert "+class Pet(BaseModel):\n" in capsys.readouterr().out
    assert main(["generate"]) == 0
    capsys.readouterr()
    assert main(["generate", "--check"]) == 0
    edit(project, "A pet.", "An animal.")
    before = tree_of(project)
    assert main(["generate", "--check"]) == 1
    printed = capsys.readouterr()
    assert '-    """A pet."""\n+    """An animal."""\n' in printed.out
    assert "--- a/pets_client/models.py\n+++ b/pets_client/models.py\n" in printed.out
    assert "stale: 1 changed" in printed.err
    assert tree_of(project) == before


@pytest.mark.parametrize("damage", ["edit", "delete", "manifest", "lock", "own folder"])
def test_damage_is_noticed_and_mended(project: Path, damage: str) -> None:
    assert main(["generate"]) == 0
    out = project / "generated/pets"
    good = generated_of(out)
    lock = (project / "specs/pets/sdk.lock").read_bytes()
    if damage == "edit":
        (out / "pets_client/models.py").write_text("edited = True\n")
    elif damage == "delete":
        (out / "README.md").unlink()
    elif damage == "manifest":
        (out / ".sdkloom/manifest.json").unlink()
    elif damage == "lock":
        (project / "specs/pets/sdk.lock").unlink()
    else:
        for path in sorted((out / ".sdkloom").rglob("*"), reverse=True):
            path.unlink()
        (out / ".sdkloom").rmdir()
    assert main(["generate", "--check"]) == (1 if damage in ("edit", "delete") else 0)
    assert main(["generate"]) == 0
    if damage == "edit":  # noticed and told, and kept: a three-way merge has nothing to add to it
        assert (out / "pets_client/models.py").read_text() == "edited = True\n"
    else:
        assert generated_of(out) == good
    assert (project / "specs/pets/sdk.lock").read_bytes() == lock
    assert main(["generate", "--check"]) == 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('package = "pets_client"', 'package = "pets_api"'),
        ('flavour = "models"', 'flavour = "models"\nversion = "2.0.0"'),
        ('flavour = "models"', 'flavour = "models"\nproject = "other-name"'),
    ],
)
def test_other_settings_are_another_output(project: Path, old: str, new: str) -> None:
    assert main(["generate"]) == 0
    file = project / "specs/pets/sdk.toml"
    file.write_text(file.read_text().replace(old, new))
    assert main(["generate", "--check", "--quiet"]) == 1
    assert main(["generate", "--quiet"]) == 0
    assert main(["generate", "--check", "--quiet"]) == 0


def test_a_foreign_folder_is_not_overwritten(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = project / "generated/pets"
    out.mkdir(parents=True)
    (out / "README.md").write_text("mine")
    assert main(["generate"]) == 2
    assert "README.md" in capsys.readouterr().err
    assert tree_of(out) == {"README.md": b"mine"}
    assert main(["generate", "--force"]) == 0
    assert (out / ".sdkloom/edited/README.md").read_text() == "mine"


def test_json_report(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def run(*more: str) -> tuple[int, dict[str, object]]:
        status = main(["generate", "--report", "json", *more])
        printed = capsys.readouterr()
        assert printed.err == ""
        (api,) = json.loads(printed.out)["apis"]
        return status, api

    status, api = run()
    assert (status, api["state"], api["api"], api["flavour"]) == (0, "written", "pets", "models")
    assert api["added"] == sorted(generated_of(project / "generated/pets"))
    assert api["diagnostics"] == []
    status, api = run()
    assert (status, api["state"]) == (0, "fresh")
    edit(project, "A pet.", "An animal.")
    status, api = run("--check")
    assert (status, api["state"], api["changed"]) == (1, "stale", ["pets_client/models.py"])


def test_standard_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PETS.encode())))
    arguments = ["generate", "--spec", "-", "--flavour", "models", "--package", "acme"]
    assert main([*arguments, "--out", str(tmp_path / "out")]) == 0
    assert (tmp_path / "out/acme/models.py").is_file()
    assert not any(tmp_path.glob("sdk.lock"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("openapi: [", "openapi.yaml:1:"),
        ("- 1\n- 2\n", "openapi.yaml:1:1: "),
        ("openapi: 9.9.9\ninfo: {}\n", "openapi.yaml:1:"),
        ("", "openapi.yaml"),
    ],
    ids=["syntax", "a list", "version", "empty"],
)
def test_bad_documents(
    project: Path, capsys: pytest.CaptureFixture[str], text: str, message: str
) -> None:
    assert main(["generate"]) == 0
    before = tree_of(project / "generated")
    capsys.readouterr()
    (project / "specs/pets/openapi.yaml").write_text(text)
    status = main(["generate", "--strict"])
    said = capsys.readouterr().err
    assert status == 2, said
    assert f"specs/pets/{message}" in said
    assert "Traceback" not in said
    assert tree_of(project / "generated") == before


def test_a_missing_document(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "specs/pets/openapi.yaml").unlink()
    assert main(["generate"]) == 2
    assert "openapi.yaml" in capsys.readouterr().err


def test_one_bad_api_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_project(tmp_path, "a", "b", "c")
    (tmp_path / "specs/b/openapi.yaml").write_text("openapi: [")
    monkeypatch.chdir(tmp_path)
    assert main(["generate", "--quiet"]) == 2
    assert sorted(path.name for path in (tmp_path / "generated").iterdir()) == ["a", "c"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nope"], "there is no API 'nope' under specs; there are: pets"),
        (["--specs", "elsewhere"], "there is no elsewhere/*/sdk.toml here"),
        (["--spec", "x.yaml"], "--spec needs --flavour as well"),
        (["--spec", "x.yaml", "--flavour", "models"], "--spec needs --package as well"),
        (["pets", "--spec", "x.yaml"], "name APIs, or a document with --spec, not both"),
        (["--package", "x"], "--package goes with --spec"),
        (["--overlay", "x"], "--overlay goes with --spec"),
        (["--spec", "x.yaml", "--config", "x.ini"], "x.ini"),
    ],
)
def test_usage_errors(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert main(["generate", *arguments]) == 2
    said = capsys.readouterr()
    assert message in said.err
    assert said.out == ""
    assert not (project / "generated").exists()


def test_python_m_generator_is_the_same_command(tmp_path: Path) -> None:
    write_project(tmp_path, "one", "two")
    ran = sdkloom(["generate"], tmp_path)
    assert (ran.returncode, ran.stdout) == (0, "")
    assert [line.split(":")[0] for line in ran.stderr.splitlines()] == ["one", "two"]
    assert sdkloom(["generate", "--check"], tmp_path).returncode == 0


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    import subprocess

    write_project(tmp_path)
    script = f"'{sys.executable}' -m generator generate --check | head -1; echo ${{PIPESTATUS[0]}}"
    ran = subprocess.run(
        ["bash", "-c", script],
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(__file__).resolve().parents[2]), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "Traceback" not in ran.stderr
    assert "BrokenPipe" not in ran.stderr


def test_what_is_skipped_is_recorded(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(project, "#/components/schemas/Owner", "#/components/schemas/Keeper")
    assert main(["generate", "pets"]) == 2
    assert not (project / "generated/pets").exists()
    assert main(["generate", "pets", "--keep-going"]) == 0
    assert "[ref-not-found]" in capsys.readouterr().err
    manifest = json.loads((project / "generated/pets/.sdkloom/manifest.json").read_text())
    assert manifest["skipped"] == [
        "ref-not-found openapi.yaml#/components/schemas/Pet/properties/owner/$ref"
    ]
    edit(project, "#/components/schemas/Keeper", "#/components/schemas/Owner")
    assert main(["generate", "pets"]) == 0
    assert "skipped" not in (project / "generated/pets/.sdkloom/manifest.json").read_text()


def test_into_the_folder_that_one_stands_in(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(PETS)
    chosen = ["--spec", "openapi.yaml", "--flavour", "models", "--package", "pets", "--out", "."]
    assert sdkloom(["generate", *chosen], tmp_path).returncode == 0
    assert (tmp_path / "openapi.yaml").read_text() == PETS
    assert (tmp_path / "pets/models.py").is_file()
    assert "fresh" in sdkloom(["generate", *chosen], tmp_path).stderr


def test_where_the_current_folder_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert main(["generate"]) == 2
    assert "the current folder is no longer there" in capsys.readouterr().err
    monkeypatch.chdir(tmp_path)


def test_an_out_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(PETS)
    chosen = ["--spec", "openapi.yaml", "--flavour", "models", "--package", "pets"]
    ran = sdkloom(["generate", *chosen, "--out", "openapi.yaml"], tmp_path)
    assert (ran.returncode, ran.stderr) == (
        2,
        f"sdkloom: {tmp_path}/openapi.yaml is not a folder\n",
    )
    assert (tmp_path / "openapi.yaml").read_text() == PETS
