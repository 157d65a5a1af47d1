"""What users install: the wheel of sdkloom generates, and the wheels of its packages import.

Wheels are built and installed without isolation and without dependencies, so nothing is fetched:
the libraries are those of the environment that the tests run in.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.https import make_certificate, serving

ROOT = Path(__file__).resolve().parents[2]
SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: "https://pets.example"}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: one
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
"""
USES = {
    "openapi_generator": "from pets_client import PetsApi, Pet, ApiClient; PetsApi(ApiClient()); Pet(name='Rex')",
    "openapi_generator_v6": "from pets_client.apis.tags.pets_api import PetsApi; from pets_client.model.pet import Pet; PetsApi(); Pet(name='Rex')",
    "speakeasy": "from pets_client import models; models.Pet(name='Rex'); import pets_client.sdk",
    "models": "from pets_client import models; models.Pet(name='Rex')",
}


def run(
    *command: str | Path, cwd: Path, path: Path | None = None, trust: Path | None = None
) -> str:
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INDEX": "1"}
    if trust is not None:
        environment["SSL_CERT_FILE"] = str(trust)
    environment.pop("PYTHONPATH", None)
    if path is not None:
        environment["PYTHONPATH"] = str(path)
    ran = subprocess.run(
        [*map(str, command)], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def wheel_of(project: Path, folder: Path) -> Path:
    pip = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation"]
    run(*pip, "--wheel-dir", folder, project, cwd=folder)
    (wheel,) = folder.glob("*.whl")
    return wheel


def install(wheel: Path, target: Path) -> Path:
    pip = [sys.executable, "-m", "pip", "install", "-q", "--no-deps"]
    run(*pip, "--target", target, wheel, cwd=wheel.parent)
    return target


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """sdkloom, installed from its wheel."""
    folder = tmp_path_factory.mktemp("sdkloom")
    return install(wheel_of(ROOT, folder), folder / "site")


def test_the_wheel_holds_every_template_and_every_module(installed: Path) -> None:
    for folder, inside in (("templates", "generator/_templates"), ("generator", "generator")):
        for file in (ROOT / folder).rglob("*"):
            path = file.relative_to(ROOT / folder)
            if file.is_file() and not any(
                part.startswith((".", "__pycache__")) for part in path.parts
            ):
                assert (installed / inside / path).is_file(), path


def test_the_wheel_alone_generates_from_an_address(installed: Path, tmp_path: Path) -> None:
    certificate = make_certificate(tmp_path)
    with serving({"/openapi.yaml": SPEC}, certificate) as (address, asked):
        arguments = ["generate", "--spec", f"{address}/openapi.yaml", "--flavour", "speakeasy"]
        arguments += ["--package", "pets_client", "--out", "out"]
        run(sys.executable, "-m", "generator", *arguments, cwd=tmp_path, path=installed, trust=certificate)  # fmt: skip
    assert asked == ["/openapi.yaml"]
    assert "class Pet(" in (tmp_path / "out/src/pets_client/models/pet.py").read_text()


@pytest.mark.parametrize("flavour", sorted(USES))
def test_generate_from_the_wheel_build_install_and_use(
    installed: Path, tmp_path: Path, flavour: str
) -> None:
    (tmp_path / "openapi.yaml").write_text(SPEC)
    where = run(sys.executable, "-c", "import generator; print(generator.__file__)", cwd=tmp_path, path=installed)  # fmt: skip
    assert Path(where.strip()).is_relative_to(installed)
    arguments = ["generate", "--spec", "openapi.yaml", "--flavour", flavour]
    arguments += ["--package", "pets_client", "--out", "out", "--formatter", "none"]
    run(sys.executable, "-m", "generator", *arguments, cwd=tmp_path, path=installed)
    dist = tmp_path / "dist"
    dist.mkdir()
    site = install(wheel_of(tmp_path / "out", dist), tmp_path / "site")
    code = f"import pets_client; print(pets_client.__file__); {USES[flavour]}"
    told = run(sys.executable, "-c", code, cwd=tmp_path / "dist", path=site)
    assert Path(told.splitlines()[0]).is_relative_to(site)
    assert list(site.rglob("py.typed"))
