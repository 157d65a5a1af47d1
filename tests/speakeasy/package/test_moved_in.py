"""What an SDK brings along when it moves in is remembered: the next run needs no file of the original."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main

DOCUMENT = """
openapi: 3.1.0
info: {title: Acme, version: "1"}
servers: [{url: "http://acme.test"}]
paths:
  /things/{id}:
    get:
      operationId: getThing
      tags: [things.inner]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: Done, content: {application/json: {schema: {type: object, properties: {kind: {enum: [a, b]}}}}}}}
"""
GEN_YAML = """
configVersion: 2.0.0
generation: {sdkClassName: Acme, fixes: {nameResolutionFeb2025: true}}
python: {version: 1.2.3, packageName: acme, enumFormat: union, defaultErrorName: Oops}
"""
GEN_LOCK = """
management: {generationVersion: 2.800.0, published: false, installationURL: "https://git.test/acme.git"}
examples: {getThing: {speakeasy-default-get-thing: {parameters: {path: {id: from-the-lock}}, responses: {}}}}
"""


def _generate(folder: Path, *more: str) -> dict[str, bytes]:
    out = folder / "out"
    command = ["generate", "--spec", str(folder / "acme.yaml"), "--flavour", "speakeasy"]
    command += ["--out", str(out), "--fidelity", "exact", "--formatter", "none", "--quiet", *more]
    assert main(command) == 0
    return {
        str(file.relative_to(out)): file.read_bytes()
        for file in sorted(out.rglob("*"))
        if file.is_file() and file.name != "manifest.json"
    }


def test_a_second_run_without_the_files_of_the_original_gives_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "acme.yaml").write_text(DOCUMENT)
    (tmp_path / "gen.yaml").write_text(GEN_YAML)
    (tmp_path / "gen.lock").write_text(GEN_LOCK)
    config = str(tmp_path / "gen.yaml")
    first = _generate(tmp_path, "--config", config, "--samples", str(tmp_path / "gen.lock"))
    page = first["docs/sdks/inner/README.md"].decode()
    assert '="from-the-lock"' in page
    assert "(*" not in page  # this release left the accessor out
    assert "pip install git+https://git.test/acme.git" in first["README.md"].decode()
    assert "errors.Oops" in page

    assert _generate(tmp_path, "--config", config) == first
    bare = _generate(tmp_path, "--package", "acme", "--package-version", "1.2.3")
    assert bare == first
