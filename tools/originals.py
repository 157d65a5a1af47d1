"""The generators whose flavours ours have to equal: installed on first use, run once per document.

Takes a document, a flavour and a package name, gives the folder of what the original makes of it.
Each version lives in a virtual environment of its own below the user's cache folder
(``openapi-generator-cli`` from PyPI, which carries the jar); so do the trees, by the hash of
everything that they depend on. Needs ``java`` and, the first time, the network.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import shutil
import subprocess
import venv
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from generator.diagnostics import FatalError, Report
from generator.document import load_document
from generator.resources import cache_root

VERSIONS: Mapping[str, str] = {
    "openapi_generator": "7.13.0.post0",
    "openapi_generator_v6": "6.4.0",
}
# The templates of 6.x reach into the JDK by reflection, which Java forbids since 17.
_OPENED = tuple(
    f"--add-opens=java.base/java.{name}=ALL-UNNAMED"
    for name in ("util", "lang", "math", "time", "text", "net")
)


class OriginalError(Exception):
    """The original cannot be had, or does not take the document; the message says why."""


def original_tree(spec: Path, flavour: str, package: str, version: str = "1.0.0") -> Path:
    """The folder that the original generator of a flavour writes for a document."""
    release = VERSIONS[flavour]
    properties = {"packageName": package, "packageVersion": version}
    state = json.dumps([release, properties, spec.name, _content(spec)])
    home = cache_root() / "originals"
    tree = home / "trees" / hashlib.sha256(state.encode()).hexdigest()[:24]
    with _only_one(home / "trees.lock"):
        if not (tree / "done").is_file():
            shutil.rmtree(tree, ignore_errors=True)
            (tree / "out").mkdir(parents=True)
            _run(_jar(home, release), spec, tree, properties)
            (tree / "done").write_text(f"{release} {spec.name}\n", "utf-8")
    return tree / "out"


def _content(spec: Path) -> str:
    """The hash of a document and of the files that it refers to."""
    try:
        return load_document(spec, Report()).content_hash
    except FatalError:
        return hashlib.sha256(spec.read_bytes()).hexdigest()


def _run(jar: Path, spec: Path, tree: Path, properties: Mapping[str, str]) -> None:
    java = shutil.which("java")
    if java is None:
        raise OriginalError("java is not installed; the original generators need it")
    command = [java, "-Xmx3g", *_OPENED, "-jar", str(jar), "generate", "-g", "python"]
    command += ["-i", str(spec.resolve()), "-o", str(tree / "out"), "--skip-validate-spec"]
    command += ["--additional-properties", ",".join(f"{k}={v}" for k, v in properties.items())]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)
    log = ran.stdout + ran.stderr
    (tree / "log").write_text(log, "utf-8")
    if ran.returncode:
        tail = " ".join(log.split())[-300:]
        raise OriginalError(f"the original exits with {ran.returncode}: {tail}")


def _jar(home: Path, release: str) -> Path:
    """The jar of a release, installed where it is missing."""
    environment = home / f"openapi-generator-{release}"
    pattern = "lib/python*/site-packages/openapi_generator_cli/openapi-generator.jar"
    found = next(environment.glob(pattern), None)
    if found is None:
        print(f"installing openapi-generator-cli {release} into {environment} …", flush=True)
        venv.create(environment, with_pip=True, clear=True)
        pip = [str(environment / "bin" / "python"), "-m", "pip", "install", "--quiet"]
        pip += ["--disable-pip-version-check", f"openapi-generator-cli=={release}"]
        if subprocess.run(pip, check=False).returncode:
            raise OriginalError(f"openapi-generator-cli {release} cannot be installed")
        found = next(environment.glob(pattern), None)
    if found is None:
        raise OriginalError(f"openapi-generator-cli {release} has no jar where it should be")
    return found


@contextmanager
def _only_one(path: Path) -> Iterator[None]:
    """Hold a lock file: two runs at a time would install or write the same thing twice."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
