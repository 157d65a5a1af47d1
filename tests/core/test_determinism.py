"""Same inputs, same bytes: whatever the hash seed, the folder it runs in, the locale, the clock."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.flavours.base import FLAVOURS
from tests.cli.project import sdkloom
from tests.emit.trees import tree_of

SPEC = Path(__file__).with_name("zoo.yaml")

SURROUNDINGS = (
    {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC", "COLUMNS": "40"},
    {"PYTHONHASHSEED": "4242", "LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Tokyo", "PYTHONUTF8": "0",
     "SOURCE_DATE_EPOCH": "0"},
)  # fmt: skip


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_two_runs_agree(tmp_path: Path, flavour: str) -> None:
    trees = []
    for number, surroundings in enumerate(SURROUNDINGS):
        folder = tmp_path / f"run{number}" / ("deep/er" * number)
        folder.mkdir(parents=True)
        shutil.copy(SPEC, folder / "zoo.yaml")
        environment = {**surroundings, "SDKLOOM_CACHE": str(tmp_path / f"cache{number}")}
        arguments = ["generate", "--spec", "zoo.yaml", "--flavour", flavour, "--package", "zoo"]
        ran = sdkloom([*arguments, "--out", "out"], folder, environment=environment)
        assert ran.returncode == 0, ran.stderr
        trees.append(tree_of(folder / "out"))
    first, second = trees
    assert first.keys() == second.keys()
    different = [path for path in first if first[path] != second[path]]
    assert different == []
    assert len(first) > 4


def test_no_output_names_the_machine(tmp_path: Path) -> None:
    for flavour in FLAVOURS:
        arguments = ["generate", "--spec", str(SPEC), "--flavour", flavour, "--package", "zoo"]
        out = tmp_path / flavour
        ran = sdkloom([*arguments, "--out", str(out), "--formatter", "none"], tmp_path)
        assert ran.returncode == 0, ran.stderr
        for path, data in tree_of(out).items():
            assert isinstance(data, bytes)
            for word in (str(tmp_path), str(SPEC.parent), str(Path.home()) + "/"):
                assert word.encode() not in data, f"{flavour}: {path} names {word}"
