"""A small corpus: every document in every flavour is generated, imports whole and is strictly typed.

One document a version of OpenAPI, one in several files, one of shapes that clients stumble over.
``make corpus`` does the same for any folder; here all packages of a flavour are checked in one run
of mypy, which reads the libraries once.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.corpus import FLAVOURS, IMPORT_ALL, ROOT
from tools.corpus_documents import documents

DOCUMENTS = list(documents(Path(__file__).with_name("documents")))


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_whole_and_strict(flavour: str, tmp_path: Path) -> None:
    packages = {f"from_{spec.stem}": spec for spec in DOCUMENTS}
    assert len(packages) == 7
    together = tmp_path / "together"
    together.mkdir()
    for package, spec in packages.items():
        out = tmp_path / package
        command = [sys.executable, "-m", "generator", "generate", "--spec", str(spec), "--quiet"]
        command += ["--flavour", flavour, "--package", package, "--out", str(out)]
        ran = subprocess.run(
            [*command, "--formatter", "none"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert ran.returncode == 0, ran.stderr
        source = out / "src" if (out / "src").is_dir() else out
        shutil.move(source / package, together / package)
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        imported = subprocess.run(
            [sys.executable, "-c", IMPORT_ALL, str(together), package],
            capture_output=True, text=True, check=True, env=environment,
        )  # fmt: skip
        count, bad = json.loads(imported.stdout.splitlines()[-1])
        assert (bad, count > 10) == ([], True)
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary"]
    command += ["--python-version=3.10", f"--cache-dir={tmp_path / 'cache'}"]
    command += [word for package in packages for word in ("-p", package)]
    checked = subprocess.run(command, cwd=together, capture_output=True, text=True, check=False)
    assert checked.stdout + checked.stderr == ""
