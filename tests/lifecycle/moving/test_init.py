"""Moving in: what ``init`` writes is what ``generate`` reads."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli import main
from generator.ir import Json
from generator.lifecycle.moving import from_config, from_document, package_name, slug
from generator.lifecycle.toml import dump_toml
from generator.settings import load_settings, read_toml

SPEC = """\
openapi: 3.0.3
info: {title: Pet Store API (v2), version: 2.1.0}
paths: {}
"""


def test_a_document_is_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "api.yaml").write_text(SPEC)
    monkeypatch.chdir(tmp_path)
    assert main(["init", "api.yaml", "--flavour", "openapi_generator"]) == 0
    assert "next: sdkloom generate pet-store-v2" in capsys.readouterr().out
    settings = load_settings(tmp_path / "specs/pet-store-v2/sdk.toml")
    assert isinstance(settings.spec, Path)
    assert settings.spec.resolve() == (tmp_path / "api.yaml").resolve()
    assert (settings.package, settings.version) == ("pet_store_v2", "2.1.0")
    assert settings.flavour == "openapi_generator"


def test_settings_are_never_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "api.yaml").write_text(SPEC)
    monkeypatch.chdir(tmp_path)
    assert main(["init", "api.yaml"]) == 0
    assert main(["init", "api.yaml"]) == 2
    assert "is there already" in capsys.readouterr().err


def test_a_config_of_openapi_generator(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old/config.yaml").write_text(
        "packageName: acme_client\npackageVersion: 3.2.1\nprojectName: acme-sdk\nrecursionLimit: '900'\n"
    )
    (tmp_path / "old/openapi.yaml").write_text(SPEC)
    monkeypatch.chdir(tmp_path)
    assert main(["init", "--from", "old/config.yaml"]) == 0
    settings = load_settings(tmp_path / "specs/config/sdk.toml")
    assert (settings.package, settings.project, settings.version) == ("acme_client", "acme-sdk", "3.2.1")  # fmt: skip
    assert (settings.flavour, settings.fidelity) == ("openapi_generator", "exact")
    assert isinstance(settings.spec, Path)
    assert settings.spec.resolve() == (tmp_path / "old/openapi.yaml").resolve()
    told = capsys.readouterr().err
    assert "recursionLimit" in told or "recursionLimit" in settings.options


def test_openapitools_configures_several_and_says_the_version(tmp_path: Path) -> None:
    config = tmp_path / "openapitools.json"
    config.write_text(
        json.dumps(
            {
                "generator-cli": {
                    "version": "6.4.0",
                    "generators": {
                        "one": {"generatorName": "python", "inputSpec": "a.yaml", "output": "out/a",
                                "additionalProperties": {"packageName": "one_client"}},
                        "web": {"generatorName": "typescript-fetch", "inputSpec": "a.yaml"},
                    },
                }
            }
        )
    )  # fmt: skip
    (found,) = from_config(config)
    assert found.name == "one"
    assert found.settings["flavour"] == "openapi_generator_v6"
    assert (found.settings["package"], found.settings["out"]) == ("one_client", "out/a")


def test_an_unknown_config_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "compose.yaml"
    other.write_text("services: {}\n")
    assert main(["init", "--from", str(other)]) == 2
    assert "no config of a generator that we know" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Pet Store API", "pet-store"), ("API", "api"), ("Ünïcode", "n-code"), ("", "api"), ("9 Lives", "9-lives")],
)  # fmt: skip
def test_names_from_titles(title: str, expected: str) -> None:
    assert slug(title) == expected
    assert package_name(slug(title)).isidentifier()


def test_a_version_that_is_none_is_not_taken_over() -> None:
    assert from_document("T", "latest; rm -rf", "speakeasy").settings["version"] == "0.1.0"
    assert from_document("T", "1.2.3-beta.1", "speakeasy").settings["version"] == "1.2.3-beta.1"


def test_toml_text_is_read_back(tmp_path: Path) -> None:
    table: dict[str, Json] = {
        "a b": 'quote " back \\ slash',
        "list": [1, "two", True],
        "n": "line\nbreak \x7f \U0001f600",
        "options": {"x": 1, "deep": {"y": "z"}},
    }
    file = tmp_path / "t.toml"
    file.write_text(dump_toml(table), "utf-8")
    assert read_toml(file) == table
