"""Project files: what reads them reads them, and they say what the settings say."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.flavours.base import Fidelity
from generator.render import Renderer
from tests.openapi_generator.planning import api_of, plans, read_api

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[3]
HOSTILE = 'A "quoted" \\ title\nwith a line, \u202e and \x07'
FIDELITIES: tuple[Fidelity, ...] = ("exact", "corrected")


def _texts(fidelity: Fidelity) -> dict[str, str]:
    document = {
        "info": {
            "title": HOSTILE,
            "version": "1",
            "description": HOSTILE,
            "license": {"name": 'M"'},
        }
    }
    found = plans(api_of(document), "pk", fidelity)
    renderer = Renderer()
    return {path: renderer.render(plan).decode() for path, plan in found.items()}


@pytest.mark.parametrize("fidelity", FIDELITIES)
def test_every_file_parses(fidelity: Fidelity) -> None:
    texts = _texts(fidelity)
    project = tomllib.loads(texts["pyproject.toml"])
    table = project["tool"]["poetry"] if fidelity == "exact" else project["project"]
    assert table["description"] == 'A "quoted" \\ title with a line, \\u202e and \\x07'
    for path in (".travis.yml", ".gitlab-ci.yml", ".github/workflows/python.yml"):
        assert isinstance(yaml.safe_load(texts[path]), dict)
    for path, text in texts.items():
        if path.endswith(".py"):
            ast.parse(text)
    subprocess.run(["sh", "-n"], input=texts["git_push.sh"].encode(), check=True)


def test_setup_names_package_and_requirements() -> None:
    call = next(
        node
        for node in ast.walk(ast.parse(_texts("exact")["setup.py"]))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "setup"
    )
    values = {each.arg: each.value for each in call.keywords}
    assert ast.literal_eval(values["name"]) == "pk"
    assert [text.split()[0] for text in ast.literal_eval(values["install_requires"])] == [
        "urllib3",
        "python-dateutil",
        "pydantic",
        "typing-extensions",
    ]


def test_the_index_lists_what_is_written() -> None:
    texts = _texts("exact")
    listed = texts[".openapi-generator/FILES"].splitlines()
    assert listed == sorted(listed)
    assert set(listed) == set(texts) - {".openapi-generator/FILES", ".openapi-generator/VERSION"}
    assert texts[".openapi-generator/VERSION"] == "7.13.0\n"


def test_the_tests_of_a_package_pass(tmp_path: Path) -> None:
    api = read_api(ROOT / "specs" / "agent-protocol" / "openapi.yaml")
    renderer = Renderer()
    for path, plan in plans(api, "ap_client").items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(renderer.render(plan))
    done = subprocess.run(
        [sys.executable, "-m", "unittest", "discover", "-s", "test", "-t", "."],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert "Ran " in done.stderr
