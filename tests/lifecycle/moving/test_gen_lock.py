"""What the lock of an original remembers is taken over by the flavour that knows it, by no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from generator.flavours.base import FLAVOURS, FlavourSettings, MovesIn, load_flavour
from tests.cli.project import PETS

LOCK = """\
lockVersion: 2.0.0
management: {generationVersion: 2.700.1}
examples: {getPet: {speakeasy-default-get-pet: {parameters: {path: {id: 4711}}}}}
"""


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    file = tmp_path / "gen.lock"
    file.write_text(LOCK)
    return file


def told(**options: str) -> FlavourSettings:
    return FlavourSettings(package="pets", project="pets", version="1.0.0",
                           options={"generatorVersion": None, **options}, ledger={"names": {}})  # fmt: skip


def test_samples_and_release(lock: Path) -> None:
    flavour = load_flavour("speakeasy")
    assert isinstance(flavour, MovesIn)
    moved = flavour.moved_in(lock, told())
    assert moved.options["generatorVersion"] == "2.700.1"
    assert moved.ledger.keys() >= {"names", "samples"}
    told_already = flavour.moved_in(lock, told(generatorVersion="2.1.0"))
    assert told_already.options["generatorVersion"] == "2.1.0"


def test_pages_show_the_samples_of_the_lock(
    lock: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pets.yaml").write_text(PETS)
    arguments = ["generate", "--spec", "pets.yaml", "--package", "pets", "--samples", str(lock)]
    assert main([*arguments, "--flavour", "speakeasy", "--quiet", "--formatter", "none"]) == 0
    assert any("4711" in page.read_text() for page in Path("pets/docs").rglob("*.md"))


@pytest.mark.parametrize("name", [name for name in FLAVOURS if name != "speakeasy"])
def test_a_flavour_whose_original_has_no_lock(
    name: str, lock: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    Path("pets.yaml").write_text(PETS)
    arguments = ["generate", "--spec", "pets.yaml", "--package", "pets", "--samples", str(lock)]
    assert main([*arguments, "--flavour", name]) == 2
    assert "Leave out --samples." in capsys.readouterr().err
    assert not Path("pets").exists()
