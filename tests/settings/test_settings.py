"""Settings files: what they may say, and errors that name the line."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import FatalError
from generator.diagnostics_render import render_text
from generator.settings import Settings, load_settings

GOOD = """\
spec = "api.yaml"
flavour = "speakeasy"
package = "acme.client"
version = "2.0.0"
out = "../out"
fidelity = "exact"
formatter = "ruff"
overlays = ["one.yaml", "two.yaml"]

[options]
python-version = "3.10"
"""


def write(folder: Path, text: str | bytes) -> Path:
    file = folder / "acme" / "sdk.toml"
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def error(file: Path) -> tuple[str, str]:
    with pytest.raises(FatalError) as caught:
        load_settings(file)
    (found,) = caught.value.diagnostics
    return found.message, found.hint or ""


def shown(file: Path) -> str:
    """The headline that a person reads."""
    with pytest.raises(FatalError) as caught:
        load_settings(file)
    return render_text(caught.value.diagnostics).partition("\n")[0]


def test_everything_that_a_file_may_say(tmp_path: Path) -> None:
    settings = load_settings(write(tmp_path, GOOD))
    base = tmp_path / "acme"
    assert settings == Settings(
        name="acme",
        spec=base / "api.yaml",
        flavour="speakeasy",
        package="acme.client",
        project="acme-client",
        version="2.0.0",
        out=tmp_path / "out",
        fidelity="exact",
        formatter="ruff",
        overlays=(base / "one.yaml", base / "two.yaml"),
        options={"python-version": "3.10"},
        file=base / "sdk.toml",
        lock=base / "sdk.lock",
    )


def test_what_a_file_need_not_say(tmp_path: Path) -> None:
    settings = load_settings(write(tmp_path, 'flavour = "models"\npackage = "acme_x"\n'))
    assert settings.spec == tmp_path / "acme/openapi.yaml"
    assert settings.out == (tmp_path / "acme/../../generated/acme").resolve()
    assert (settings.project, settings.version) == ("acme-x", "1.0.0")
    assert (settings.fidelity, settings.formatter) == ("corrected", "black")


def test_relative_paths_start_at_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write(tmp_path, GOOD)
    absolute = load_settings(file)
    monkeypatch.chdir(tmp_path)
    relative = load_settings(Path("acme/sdk.toml"))
    assert relative.out == absolute.out
    assert Path(relative.spec).resolve() == Path(absolute.spec)


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ('flavor = "x"', "unknown key 'flavor'", "Did you mean 'flavour'?"),
        ('zzz = "x"', "unknown key 'zzz'", "Known keys: spec, flavour"),
        ("version = 3", "'version' must be a string", ""),
        ('options = "x"', "'options' must be a table", ""),
        ('overlays = "one.yaml"', "'overlays' must be a list", ""),
        ("overlays = [3]", "'overlays' must be a list of strings", ""),
        ('allow_network = "yes"', "'allow_network' must be a boolean", ""),
        ('fidelity = "precise"', "'fidelity' must be one of exact, corrected", ""),
        ('formatter = "yapf"', "'formatter' must be one of black, ruff, none", ""),
        ('version = "1.0 beta"', "'1.0 beta' is no version", ""),
        ('project = "a b"', "'a b' cannot be the name of a distribution", ""),
    ],
)
def test_an_error_names_file_and_line(
    tmp_path: Path, line: str, message: str, hint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = f'# a comment\nflavour = "speakeasy"\npackage = "acme"\n\n{line}\n'
    file = write(tmp_path, text)
    assert shown(file).startswith(f"acme/sdk.toml:5:1: error: {message}")
    assert error(file)[1].startswith(hint)


@pytest.mark.parametrize(
    "package",
    ["", "1a", "a b", "a-b", "class", "a.class", "a..b", "../x", "a/b", "é", "a\n", "a.", "None"],
)
def test_packages_that_cannot_be(tmp_path: Path, package: str) -> None:
    import json

    said, _ = error(write(tmp_path, f'flavour = "models"\npackage = {json.dumps(package)}\n'))
    assert "cannot be the name of a Python package" in said


def test_an_unknown_flavour_lists_those_there_are(tmp_path: Path) -> None:
    said, hint = error(write(tmp_path, 'package = "a"\nflavour = "rust"\n'))
    assert said == "there is no flavour 'rust'"
    assert hint.startswith("Choose one of openapi_generator, ")


@pytest.mark.parametrize("key", ["flavour", "package"])
def test_a_missing_key(tmp_path: Path, key: str) -> None:
    text = "\n".join(line for line in GOOD.splitlines() if not line.startswith(key))
    said, hint = error(write(tmp_path, text))
    assert f"the key '{key}' is missing" in said
    assert hint == f'Add {key} = "…".'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("flavour = ", "not valid TOML"),
        (b"\xff\xfe", "not UTF-8"),
        ("a = 1\na = 2\n", "not valid TOML"),
    ],
)
def test_files_that_are_no_toml(tmp_path: Path, text: str | bytes, message: str) -> None:
    said, _ = error(write(tmp_path, text))
    assert message in said


def test_a_missing_file(tmp_path: Path) -> None:
    assert shown(tmp_path / "sdk.toml").endswith(
        "/sdk.toml: error: there is no such file [settings]"
    )


def test_a_folder_for_a_file(tmp_path: Path) -> None:
    (tmp_path / "sdk.toml").mkdir()
    assert "sdk.toml: error: it cannot be read: " in shown(tmp_path / "sdk.toml")


def test_the_line_is_that_of_the_key_in_its_own_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = '[options]\nversion = "x"\n'
    file = write(tmp_path, 'flavour = "models"\npackage = "a"\nversion = "a b"\n' + text)
    assert shown(file).startswith("acme/sdk.toml:3:1: ")
