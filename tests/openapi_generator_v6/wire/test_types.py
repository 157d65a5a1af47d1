"""The types of a whole client, as type checkers judge them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.openapi_generator_v6.wire.package import Generated


def run(package: Generated, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A module of Python, run where the package and its dependencies are found."""
    folders = [str(Path(sys.executable).parent), os.environ.get("PATH", "")]
    environment = {
        **os.environ,
        "PATH": os.pathsep.join(folders),
        "PYTHONPATH": str(package.folder),
    }
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=package.folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_stubs_and_sources_agree(package: Generated) -> None:
    done = run(package, "mypy.stubtest", package.package)
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout.split()[-2]) > 400, done.stdout  # modules


def test_the_types_of_public_names_are_known(package: Generated) -> None:
    done = run(
        package, "pyright", "--verifytypes", package.package, "--ignoreexternal", "--outputjson"
    )
    found = json.loads(done.stdout)["typeCompleteness"]
    counts = found["exportedSymbolCounts"]
    unknown = [
        one["name"] for one in found["symbols"] if one["isExported"] and not one["isTypeKnown"]
    ]
    assert counts["withKnownType"] > 5000
    assert found["completenessScore"] > 0.99, unknown[:20]
