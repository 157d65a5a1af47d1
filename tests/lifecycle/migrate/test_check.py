"""``migrate check``: empty for the shipped APIs, and every breakage of another package is seen."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pytest

from generator.cli import main
from generator.lifecycle.migration import REASONS
from tests.cli.project import ROOT
from tests.lifecycle.migrate.original import write_original

SHIPPED = {
    "agent-protocol": ("ap_client", 700, set()),
    "formance": ("Formance", 6000, {"object-base", "hidden-by-method", "inherited-from-outside"}),
    "meibel": ("meibelai", 2400, {"marker-is-no-model"}),
}

OLD = """\
class Client:
    url: str = "x"
    def get(self, name: str, limit: int = 10) -> str: ...
    def gone(self) -> None: ...
class Base(dict):
    key: int
"""
NEW = """\
class Client:
    url: str = "x"
    def get(self, limit: int = 10) -> str: ...
    def more(self) -> None: ...
class Base(dict): ...
"""


def package(folder: Path, text: str, init: str = "from acme.client import Client\n") -> Path:
    (folder / "acme").mkdir(parents=True)
    (folder / "acme/__init__.py").write_text(f"raise SystemExit('run')\n{init}")
    (folder / "acme/client.py").write_text(text)
    return folder / "acme"


@pytest.mark.parametrize("api", SHIPPED)
def test_nothing_is_noticed(api: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name, most, reasons = SHIPPED[api]
    original = write_original(api, tmp_path, name)
    specs = str(ROOT / "specs")
    arguments = ["migrate", "check", str(original), api, "--specs", specs, "--format", "json"]
    assert main(arguments) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["breaking"] == []
    assert found["names"] > most
    assert {each["reason"] for each in found["intended"]} == found["reasons"].keys() <= reasons
    assert reasons <= REASONS.keys()


def test_what_breaks_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = package(tmp_path / "old", OLD), package(tmp_path / "new", NEW, init="")
    arguments = ["migrate", "check", str(old), "--package", str(new)]
    page = tmp_path / "page.md"
    assert main([*arguments, "--output", str(page)]) == 1
    assert "may notice 4 things" in capsys.readouterr().out
    text = page.read_text()
    for name in ("`Client`", "`client.Client.gone`", "parameter was removed: name"):
        assert name in text.split("## Different")[0]
    assert "**hidden-by-method**" in text
    assert "- `client.Base.key`" in text.split("## Different")[1]
    assert "- `client.Client.more`" in text.split("## New")[1]
    assert main([*arguments, "--format", "text"]) == 1
    assert "breaking  client.Client.gone: public object was removed" in capsys.readouterr().out
    assert main(["migrate", "check", str(old), "--package", str(old)]) == 0
    assert "notices nothing" in capsys.readouterr().out


def installed(site: Path) -> Path:
    """An environment in which a distribution ``acme-sdk`` installed the package ``acme``."""
    package(site, OLD)
    info = site / "acme_sdk-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-sdk\nVersion: 1.0\n")
    (info / "RECORD").write_text("acme/__init__.py,,\nacme/client.py,,\n")
    return site


@pytest.mark.parametrize("name", ["acme", "acme-sdk"])
def test_the_active_environment_is_searched(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    installed(tmp_path / "venv/lib/python3.12/site-packages")
    new = package(tmp_path / "new", OLD)
    monkeypatch.setenv("VIRTUAL_ENV", str(tmp_path / "venv"))
    monkeypatch.chdir(tmp_path / "new")
    if name == "acme":  # a folder of that name in the working directory would come first
        monkeypatch.chdir(tmp_path)
    assert main(["migrate", "check", name, "--package", str(new)]) == 0
    assert "notices nothing" in capsys.readouterr().out


def test_a_wheel(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = package(tmp_path / "old", OLD)
    wheel = tmp_path / "acme_sdk-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for file in sorted(old.iterdir()):
            archive.write(file, f"acme/{file.name}")
        archive.writestr("../escaped.py", "x = 1\n")
    arguments = ["migrate", "check", str(wheel), "--package"]
    assert main([*arguments, str(old)]) == 0
    assert main([*arguments, str(package(tmp_path / "new", NEW))]) == 1
    assert "client.Client.gone" in capsys.readouterr().out
    assert not list(tmp_path.rglob("escaped.py"))


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["no-such-package", "--package", "new"], "there is no package 'no-such-package'"),
        (["new", "api", "--package", "new"], "not both"),
        (["new", "pets"], "holds no package yet: sdkloom generate pets"),
        (["broken.whl", "--package", "new"], "is no wheel"),
        (["empty", "--package", "new"], "holds no Python package"),
    ],
)
def test_refusals(
    arguments: list[str], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    package(tmp_path / "new", NEW)
    Path("empty").mkdir()
    Path("broken.whl").write_bytes(b"no archive")
    Path("specs/pets").mkdir(parents=True)
    Path("specs/pets/sdk.toml").write_text('flavour = "models"\npackage = "pets"\n')
    assert main(["migrate", "check", *arguments]) == 2
    assert told in capsys.readouterr().err


def test_the_guide_tells_every_reason() -> None:
    guide = (ROOT / "docs/guides/moving.md").read_text("utf-8")
    told = re.findall(r"(?m)^\| `([a-z-]+)` \|", guide)
    assert set(told) == set(REASONS)
