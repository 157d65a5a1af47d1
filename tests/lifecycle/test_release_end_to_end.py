"""One change of a document, from the diff to a call with the published package.

diff → generate → release (version, changelog) → generate → build → publish to a local index →
install from it → call the operation that is new, against ``sdkloom mock``. Everything runs as a
user runs it, in processes of its own; nothing leaves the machine.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.settings import load_settings
from tests.cli.project import ROOT, sdkloom
from tools.local_index import local_index

OLD = """\
openapi: 3.0.3
info: {title: Rockets, version: '1.0'}
servers: [{url: https://rockets.example}]
paths:
  /rockets/{rocketId}:
    get:
      operationId: getRocket
      tags: [rockets]
      summary: Look at a rocket
      parameters: [{name: rocketId, in: path, required: true, schema: {type: integer}}]
      responses:
        '200':
          description: The rocket
          content: {application/json: {schema: {$ref: '#/components/schemas/Rocket'}}}
components:
  schemas:
    Rocket:
      type: object
      required: [name]
      properties: {name: {type: string, example: Ariane}}
"""
NEW = OLD.replace(
    "components:\n",
    """\
  /rockets/{rocketId}/launch:
    post:
      operationId: launchRocket
      tags: [rockets]
      summary: Launch a rocket
      parameters: [{name: rocketId, in: path, required: true, schema: {type: integer}}]
      responses:
        '200':
          description: It flies
          content: {application/json: {schema: {$ref: '#/components/schemas/Rocket'}}}
components:
""",
    1,
)
CALLS = {
    "openapi_generator": "from rockets import ApiClient, Configuration, RocketsApi\n"
    "print(RocketsApi(ApiClient(Configuration(host=URL))).launch_rocket(7).name)",
    "openapi_generator_v6": "import rockets\nfrom rockets.apis.tags.rockets_api import RocketsApi\n"
    "client = rockets.ApiClient(rockets.Configuration(host=URL))\n"
    "print(RocketsApi(client).launch_rocket(path_params={'rocketId': 7}).body['name'])",
    "speakeasy": "import rockets\nsdk = next(v for v in vars(rockets.sdk).values() if isinstance(v, type) and v.__module__ == 'rockets.sdk')\n"
    "with sdk(server_url=URL) as client: print(client.rockets.launch_rocket(rocket_id=7).name)",
}  # fmt: skip


@contextmanager
def mocked(project: Path) -> Iterator[str]:
    """``sdkloom mock`` on a free port."""
    command = [
        sys.executable,
        "-m",
        "generator",
        "mock",
        "specs/rockets/openapi.yaml",
        "--port",
        "0",
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=project, env=environment, stdout=subprocess.PIPE, text=True
    ) as server:
        try:
            assert server.stdout is not None
            found = re.search(r"http://\S+", server.stdout.readline())
            assert found is not None
            yield found.group().rstrip("/")
        finally:
            server.terminate()


def git(project: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.com"]
    subprocess.run(
        ["git", "-C", str(project), *identity, *arguments], check=True, capture_output=True
    )


def done(project: Path, *arguments: str, status: int = 0) -> str:
    """Run a command of ours; gives what it said."""
    ran = sdkloom(arguments, project, environment={"SDKLOOM_CACHE": str(project / ".cache")})
    assert ran.returncode == status, ran.stdout + ran.stderr
    return ran.stdout + ran.stderr


@pytest.fixture(params=sorted(CALLS))
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A repository with a package of version 1.0.0, as it was published."""
    folder = tmp_path / "specs/rockets"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(OLD)
    (folder / "sdk.toml").write_text(
        f'flavour = "{request.param}"\npackage = "rockets"\nproject = "rockets-sdk"\nversion = "1.0.0"\n'
    )
    done(tmp_path, "generate")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "specs", "generated")
    git(tmp_path, "commit", "-qm", "1.0.0")
    return tmp_path


def test_from_an_edit_to_a_call(project: Path, tmp_path: Path) -> None:
    spec = project / "specs/rockets/openapi.yaml"
    flavour = load_settings(project / "specs/rockets/sdk.toml").flavour
    (project / "before.yaml").write_text(OLD)
    spec.write_text(NEW)

    # what does it mean?
    told = done(project, "diff", "before.yaml", str(spec), "--fail-on", "breaking")
    assert "the operation is new" in told
    # the package, and the version that it asks for
    told = done(project, "generate")
    assert "next version 1.1.0 (minor), written by: sdkloom release rockets" in told
    told = done(project, "release", "rockets")
    assert "rockets: 1.0.0 -> 1.1.0 (minor)" in told
    assert "POST /rockets/{rocketId}/launch" in (project / "specs/rockets/CHANGELOG.md").read_text()
    told = done(project, "generate")
    assert "next version" not in told
    assert "fresh" in done(project, "generate", "--check")
    out = project / "generated/rockets"
    assert "## 1.1.0" in (out / "CHANGELOG.md").read_text()

    # built, published, installed
    dist = tmp_path / "dist"
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(dist), str(out)]
    subprocess.run(build, check=True, capture_output=True)
    archives = sorted(dist.iterdir())
    assert [path.name for path in archives] == ["rockets_sdk-1.1.0-py3-none-any.whl", "rockets_sdk-1.1.0.tar.gz"]  # fmt: skip
    subprocess.run([sys.executable, "-m", "twine", "check", "--strict", *map(str, archives)], check=True, capture_output=True)  # fmt: skip
    site = tmp_path / "site"
    with local_index(tmp_path / "index") as index:
        index.upload(archives)
        index.install(Path(sys.executable), "rockets-sdk==1.1.0", target=site)

    # called
    with mocked(project) as url:
        code = f"URL = {url!r}\nimport rockets\nassert rockets.__file__.startswith({str(site)!r})\n"
        ran = subprocess.run(
            [sys.executable, "-c", code + CALLS[flavour]],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(site)},
            capture_output=True,
            text=True,
            check=False,
        )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == "Ariane\n"
