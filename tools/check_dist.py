"""Check what is about to be published, by doing with it what a user does.

Usage: python -m tools.check_dist DIST [--tag TAG]. The archives pass ``twine check``; they are
uploaded to an index on loopback, sdkloom is installed from there into a fresh virtual environment
(its dependencies from the configured index), and generates a package in every flavour. Each of those
is built, checked, uploaded and installed the same way, imported, and makes one call to
``sdkloom mock``. With a tag (``v1.2.3``) the version must be that of the tag.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tools.local_index import LocalIndex, local_index

SPEC = """\
openapi: 3.1.0
info: {title: Smoke, version: "1"}
servers: [{url: "http://127.0.0.1:4010"}]
paths:
  /ping/{name}:
    get:
      operationId: ping
      tags: [smoke]
      parameters: [{name: name, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: pong
          content: {application/json: {schema: {$ref: "#/components/schemas/Pong"}}}
components:
  schemas:
    Pong: {type: object, required: [said], properties: {said: {type: string, example: pong}}}
"""
CALLS = {
    "openapi_generator": """\
import smoke
with smoke.ApiClient(smoke.Configuration(host=URL)) as client:
    assert smoke.SmokeApi(client).ping("me").said == "pong"
""",
    "openapi_generator_v6": """\
import smoke
from smoke.apis.tags.smoke_api import SmokeApi
with smoke.ApiClient(smoke.Configuration(host=URL)) as client:
    assert SmokeApi(client).ping(path_params={"name": "me"}).body["said"] == "pong"
""",
    "speakeasy": """\
import asyncio
from smoke import SmokeSpeakeasy
with SmokeSpeakeasy(server_url=URL) as client:
    assert client.smoke.ping(name="me").said == "pong"
async def main():
    async with SmokeSpeakeasy(server_url=URL) as client:
        assert (await client.smoke.ping_async(name="me")).said == "pong"
asyncio.run(main())
""",
    "models": """\
from smoke.models import Pong
assert Pong(said="pong").said == "pong"
""",
}
"""A call in every flavour; ``URL`` is where the mock server listens."""


def main() -> int:
    """0 when the archives are fit to be published."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dist", type=Path)
    parser.add_argument("--tag", help="the tag of the release")
    options = parser.parse_args()
    archives = archives_of(options.dist)
    version = version_of(archives)
    if options.tag and options.tag.removeprefix("v") != version:
        print(f"the tag is {options.tag}, the version {version}")
        return 1
    with tempfile.TemporaryDirectory(prefix="check-dist-") as folder:
        root = Path(folder)
        python = fresh(root / "venv")
        with local_index(root / "index") as index:
            publish(index, archives)
            index.install(python, f"sdkloom=={version}")
            dependencies(python, "sdkloom", extra="mock")
            print(f"sdkloom {version}: installed from the index, its dependencies are whole")
            (root / "openapi.yaml").write_text(SPEC, "utf-8")
            with mock(python, root / "openapi.yaml") as url:
                for flavour, call in CALLS.items():
                    check_package(flavour, call, url, python, index, root)
    print(f"{', '.join(path.name for path in archives)}: fit to be published")
    return 0


def archives_of(dist: Path) -> list[Path]:
    """The wheel and the sdist, and nothing else."""
    found = sorted([*dist.glob("*.whl"), *dist.glob("*.tar.gz")])
    if len(found) != 2:
        raise SystemExit(
            f"{dist} must hold one wheel and one sdist, it holds {len(found)} archives"
        )
    return found


def version_of(archives: Sequence[Path]) -> str:
    """The version that the wheel's name says."""
    names = [path.name.split("-")[1] for path in archives if path.suffix == ".whl"]
    return names[0]


def publish(index: LocalIndex, archives: Sequence[Path]) -> None:
    """Check the metadata, then upload."""
    names = [str(path) for path in archives]
    check = [sys.executable, "-m", "twine", "check", "--strict", *names]
    ran = subprocess.run(check, check=False, stdout=subprocess.PIPE, text=True)
    if ran.returncode:
        raise SystemExit(f"twine refuses:\n{ran.stdout}")
    index.upload(archives)


def fresh(folder: Path) -> Path:
    """A new virtual environment; its Python."""
    venv.create(folder, with_pip=True)
    return folder / "bin" / "python"


def dependencies(python: Path, project: str, extra: str = "") -> None:
    """Install what a distribution asks for, from the configured index; then all must fit."""
    ask = (
        "import importlib.metadata as m, json, sys;print(json.dumps(m.requires(sys.argv[1]) or []))"
    )
    told = subprocess.run([str(python), "-c", ask, project], check=True, capture_output=True, text=True)  # fmt: skip
    wanted = []
    for line in json.loads(told.stdout):
        of_extra = re.search(r"""extra\s*==\s*["']([^"']+)["']""", line)
        if of_extra is None or of_extra[1] == extra:
            wanted.append(
                re.sub(r"""\s*(and\s+)?extra\s*==\s*["'][^"']+["']""", "", line).rstrip("; ")
            )
    pip = [str(python), "-m", "pip", "--disable-pip-version-check"]
    if wanted:
        subprocess.run([*pip, "install", "-q", *wanted], check=True)
    subprocess.run([*pip, "check"], check=True, stdout=subprocess.DEVNULL)


@contextmanager
def mock(python: Path, spec: Path) -> Iterator[str]:
    """``sdkloom mock`` of the installed sdkloom; its address."""
    command = [str(python), "-m", "generator", "mock", str(spec), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=spec.parent) as server:
        try:
            assert server.stdout is not None
            found = re.search(r" at (http://\S+)", server.stdout.readline())
            if found is None:
                raise SystemExit("sdkloom mock did not start")
            yield found[1]
        finally:
            server.terminate()


def check_package(
    flavour: str, call: str, url: str, python: Path, index: LocalIndex, root: Path
) -> None:
    """Generate with the installed sdkloom, build, publish, install, import, call."""
    project = f"smoke-{flavour.replace('_', '-')}"
    command = [str(python.parent / "sdkloom"), "generate", "--spec", "openapi.yaml", "--quiet"]
    command += ["--flavour", flavour, "--package", "smoke", "--project", project, "--out", flavour]
    subprocess.run(command, cwd=root, check=True)
    built = root / "built" / flavour
    build = [sys.executable, "-m", "build", "--outdir", str(built), str(root / flavour)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    publish(index, archives_of(built))
    own = fresh(root / "venvs" / flavour)
    index.install(own, project)
    dependencies(own, project)
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    called = [str(own), "-c", f"URL = {url!r}\n{call}"]
    subprocess.run(called, check=True, cwd=root / "built", env=environment)
    print(f"{flavour}: generated, built, published, installed, called")


if __name__ == "__main__":
    sys.exit(main())
