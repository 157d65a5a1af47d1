"""The dump: stable, JSON, independent of where the document lies, absent apart from null."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.document import load_document
from generator.ir import Json
from generator.ir.dump import dump, dump_schema
from generator.normalize import normalize

CASES = Path(__file__).parents[1] / "normalize" / "cases"


def dumped(spec: Path) -> Json:
    report = Report()
    return dump(normalize(load_document(spec, report), report))


def test_absent_null_and_empty_stay_apart() -> None:
    schemas = {
        "Absent": {"type": "object"},
        "Null": {"type": "object", "default": None, "example": None, "const": None},
        "Empty": {"type": "object", "properties": {}, "required": [], "allOf": []},
    }
    tree = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "components": {"schemas": schemas},
    }
    report = Report()
    api = normalize(load_document("<t>", report, data=json.dumps(tree).encode()), report)
    absent, null, empty = (dump_schema(schema, "<t>") for schema in api.schemas)
    assert absent == {
        "id": "#/components/schemas/Absent", "component": "Absent", "types": ["object"],
    }  # fmt: skip
    assert isinstance(null, dict)
    assert isinstance(empty, dict)
    assert {key: null[key] for key in ("default", "example", "const")} == {
        "default": None, "example": None, "const": None,
    }  # fmt: skip
    assert empty["object"] == {"properties": [], "required": []}
    assert empty["all_of"] == []


def test_the_place_of_the_document_does_not_show(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = CASES / "multifile"
    absolute = dumped(case / "spec.yaml")
    monkeypatch.chdir(case)
    assert dumped(Path("spec.yaml")) == absolute
    monkeypatch.chdir(tmp_path)
    assert dumped(case / "spec.yaml") == absolute


@pytest.mark.parametrize("seed", ["0", "1", "random"])
def test_the_seed_of_hashes_does_not_show(seed: str) -> None:
    """The same bytes whatever order sets would have."""
    code = (
        "import json, sys\n"
        "from pathlib import Path\n"
        "from generator.diagnostics import Report\n"
        "from generator.document import load_document\n"
        "from generator.ir.dump import dump\n"
        "from generator.normalize import normalize\n"
        "report = Report()\n"
        "api = normalize(load_document(sys.argv[1], report), report)\n"
        "print(json.dumps(dump(api), indent=1, ensure_ascii=False))\n"
    )
    spec = CASES / "exchange" / "spec.yaml"
    made = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, str(spec)],
        env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True, check=True, text=True, encoding="utf-8",
    )  # fmt: skip
    assert made.stdout == json.dumps(dumped(spec), indent=1, ensure_ascii=False) + "\n"
