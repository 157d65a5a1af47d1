"""Publishing, proved against an index on loopback: uploaded with twine, installed from there, used."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import __version__
from generator.diagnostics import Report
from generator.document import load_document
from generator.mock import MockServer
from generator.mock.judge import Judge
from generator.normalize import normalize
from tests.cli.project import ROOT
from tools import check_dist
from tools.local_index import LocalIndex, local_index


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalIndex]:
    with local_index(tmp_path_factory.mktemp("index")) as running:
        yield running


def build(project: Path, out: Path) -> list[Path]:
    """Wheel and sdist, with the build tools of the environment that the tests run in."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(project)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return check_dist.archives_of(out)


def python(site: Path, *arguments: str, cwd: Path) -> str:
    environment = {**os.environ, "PYTHONPATH": str(site), "PYTHONWARNINGS": "ignore"}
    ran = subprocess.run([sys.executable, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False)  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


@pytest.fixture(scope="module")
def sdkloom(index: LocalIndex, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """sdkloom as the index serves it."""
    root = tmp_path_factory.mktemp("sdkloom")
    archives = build(ROOT, root / "dist")
    assert check_dist.version_of(archives) == __version__
    check_dist.publish(index, archives)
    index.install(Path(sys.executable), f"sdkloom=={__version__}", root / "site")
    return root / "site"


def test_the_archives_hold_what_they_should(sdkloom: Path) -> None:
    wheel, sdist = sorted((sdkloom.parent / "dist").iterdir(), key=lambda path: path.suffix != ".whl")  # fmt: skip
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.partition("/")[0] for name in names}
    assert tops == {"generator", f"sdkloom-{__version__}.dist-info"}
    assert "generator/site/static/site.css" in names
    assert any(name.startswith("generator/_templates/speakeasy/runtime/") for name in names)
    with tarfile.open(sdist) as archive:
        held = archive.getnames()
    assert any(name.endswith("/LICENSE") for name in held)
    assert not any("/specs/" in name or "/generated/" in name for name in held)


@pytest.mark.parametrize("flavour", sorted(check_dist.CALLS))
def test_a_package_is_generated_published_installed_and_called(
    sdkloom: Path, index: LocalIndex, tmp_path: Path, flavour: str
) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(check_dist.SPEC)
    project = f"smoke-{flavour.replace('_', '-')}"
    arguments = ["-m", "generator", "generate", "--spec", "openapi.yaml", "--flavour", flavour]
    arguments += ["--package", "smoke", "--project", project, "--out", "out", "--formatter", "none"]
    python(sdkloom, *arguments, cwd=tmp_path)
    check_dist.publish(index, build(tmp_path / "out", tmp_path / "dist"))
    index.install(Path(sys.executable), project, tmp_path / "site")
    document = load_document(spec, Report())
    tree = document.root.tree
    assert isinstance(tree, dict)
    with MockServer(normalize(document, Report()), Judge(tree)) as server:
        call = f"URL = {server.url!r}\n{check_dist.CALLS[flavour]}\nprint(smoke.__file__)"
        told = python(tmp_path / "site", "-c", f"import smoke\n{call}", cwd=tmp_path / "dist")
        assert Path(told.strip()).is_relative_to(tmp_path / "site")
        assert len(server.calls) == {"models": 0, "speakeasy": 2}.get(flavour, 1)
        assert server.violations == []


def test_an_index_refuses_the_same_version_twice(sdkloom: Path, index: LocalIndex) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        index.upload(check_dist.archives_of(sdkloom.parent / "dist"))


def test_a_tag_of_another_version_is_refused(
    sdkloom: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    dist = sdkloom.parent / "dist"
    monkeypatch.setattr(sys, "argv", ["check_dist", str(dist), "--tag", "v0.0.1"])
    assert check_dist.main() == 1
    assert capsys.readouterr().out == f"the tag is v0.0.1, the version {__version__}\n"


def test_metadata_that_an_index_would_refuse_is_found(index: LocalIndex, tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    dist.mkdir()
    name = "nothing-1.0.dist-info"
    with zipfile.ZipFile(dist / "nothing-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{name}/METADATA", "Metadata-Version: 2.1\nName: nothing\nVersion: 1.0\n")
        wheel.writestr(f"{name}/WHEEL", "Wheel-Version: 1.0\n")
    with pytest.raises(SystemExit, match="twine refuses"):
        check_dist.publish(index, sorted(dist.iterdir()))
