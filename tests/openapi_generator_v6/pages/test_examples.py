"""The examples of corrected pages: they run against a server that judges them, and type-check."""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Report
from generator.document import load_document
from tests.openapi_generator.wire.judge import Judge, Reply
from tests.openapi_generator_v6.pages.making import pages_of, settings
from tests.openapi_generator_v6.wire.package import Generated

ROOT = Path(__file__).resolve().parents[3]
LIBRARY = Path(__file__).parent / "cases" / "library" / "spec.yaml"
FORMANCE = ROOT / "specs" / "formance" / "openapi.yaml"
pytestmark = pytest.mark.filterwarnings("ignore:.* parameter is deprecated:DeprecationWarning")
_FENCE = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_CALL = re.compile(r"api_instance\.(\w+)\(")


@cache
def blocks(spec: Path, package: str) -> dict[str, str]:
    """The examples by page and number."""
    pages = pages_of(spec, settings(package, "corrected"))
    return {
        f"{path} {number}": code
        for path, page in pages.items()
        for number, code in enumerate(_FENCE.findall(page))
    }


def names(spec: Path, package: str) -> list[str]:
    return list(blocks(spec, package))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("examples_v6")


@pytest.fixture(scope="module")
def library(folder: Path) -> Generated:
    return Generated(LIBRARY, "library_examples", folder)


@pytest.fixture(scope="module")
def formance(folder: Path) -> Generated:
    return Generated(FORMANCE, "formance_examples", folder)


def document(spec: Path) -> dict[str, Any]:
    tree = load_document(spec, Report()).root.tree
    assert isinstance(tree, dict)
    return dict(tree)


@pytest.fixture(scope="module")
def library_judge() -> Iterator[Judge]:
    found = Judge(document(LIBRARY))
    yield found
    found.close()


@pytest.fixture(scope="module")
def formance_judge() -> Iterator[Judge]:
    found = Judge(document(FORMANCE))
    yield found
    found.close()


def run(code: str, judge: Judge) -> list[str]:
    """Run an example against the judge; what it sent wrong, and what it raised."""
    judge.reply = Reply(503, None, b"")
    before = len(judge.verdicts)
    code = re.sub(r'host = "[^"]*"', f'host = "{judge.url}"', code)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "example", "exec"), {})
    sent = judge.verdicts[before:]
    assert len(sent) == len(_CALL.findall(code)), printed.getvalue()
    return [
        f"{verdict.method} {verdict.target}: {error} {error.__cause__}"
        for verdict in sent
        for error in verdict.result.errors
        if "Security" not in repr(error)
    ]


@pytest.mark.parametrize("name", names(FORMANCE, "formance_examples"))
def test_every_formance_example_runs(name: str, formance: Generated, formance_judge: Judge) -> None:
    code = blocks(FORMANCE, formance.package)[name]
    if _CALL.search(code) is None:
        exec(compile(code, "example", "exec"), {})
    else:
        assert run(code, formance_judge) == []


@pytest.mark.parametrize("name", names(LIBRARY, "library_examples"))
def test_every_library_example_runs(name: str, library: Generated, library_judge: Judge) -> None:
    code = blocks(LIBRARY, library.package)[name]
    if _CALL.search(code) is None:
        exec(compile(code, "example", "exec"), {})
    else:
        assert run(code, library_judge) == []


def test_every_library_example_type_checks(library: Generated, folder: Path) -> None:
    examples = folder / "checked"
    examples.mkdir()
    for number, code in enumerate(blocks(LIBRARY, library.package).values()):
        (examples / f"example_{number}.py").write_text(code, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", str(examples)],
        cwd=folder,
        env={"MYPYPATH": str(folder), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
