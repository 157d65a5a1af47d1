"""What the README and the guides tell people to type: commands exist, code and settings are right."""

from __future__ import annotations

import argparse
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.cli import build_parser
from generator.flavours.speakeasy.gen_config import OPTIONS
from generator.settings import load_settings
from tests.cli.project import ROOT

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
PACKAGES = (
    ("docs/guides/speakeasy-sdks", ROOT / "generated/meibel/src"),
    ("docs/guides/openapi-generator-v6-clients", ROOT / "generated/formance"),
    ("README", ROOT / "generated/agent-protocol"),
)
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.M | re.S)


def blocks(page: Path, language: str) -> Iterator[str]:
    for found in _FENCE.finditer(page.read_text("utf-8")):
        if found[1] == language:
            yield found[2]


def lines() -> Iterator[tuple[str, str]]:
    """Page and command of every line that begins with a prompt."""
    for page in PAGES:
        for block in blocks(page, "console"):
            for line in block.splitlines():
                if line.startswith("$ "):
                    yield page.name, line[2:].partition("  #")[0].strip()


@pytest.mark.parametrize(("page", "line"), list(lines()))
def test_commands_are_there(page: str, line: str) -> None:
    words = shlex.split(line.removeprefix("uvx "), comments=True)
    if words[0] == "sdkloom":
        parsed = build_parser().parse_args(words[1:])
        assert isinstance(parsed, argparse.Namespace)
    elif words[0] == "make":
        targets = re.findall(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"))
        assert words[1] in targets
    else:
        assert words[0] in ("pip", "python"), line


def test_every_command_of_the_table_exists_and_every_command_is_in_it() -> None:
    rows = re.findall(
        r"(?m)^\| (`[a-z]+`(?: · `[a-z]+`)*) \|", (ROOT / "README.md").read_text("utf-8")
    )
    named = {name for row in rows for name in re.findall(r"`([a-z]+)`", row)}
    (action,) = (
        each for each in build_parser()._actions if isinstance(each, argparse._SubParsersAction)
    )
    assert set(action.choices) <= named


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_lead_to_files(page: Path) -> None:
    for link in re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8")):
        if "://" not in link:
            assert (page.parent / link).exists(), link


@pytest.mark.parametrize(("guide", "source"), PACKAGES, ids=[each[0] for each in PACKAGES])
def test_code_of_guides_is_right_for_strict_checkers(
    guide: str, source: Path, tmp_path: Path
) -> None:
    files = []
    for number, block in enumerate(blocks(ROOT / f"{guide}.md", "python")):
        file = tmp_path / f"block_{number}.py"
        file.write_text(block)
        files.append(file.name)
    assert files
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        "--follow-imports=silent",
    ]
    ran = subprocess.run(
        [*command, "--cache-dir", str(ROOT / ".mypy_cache" / Path(guide).name), *files],
        cwd=tmp_path, env={**os.environ, "MYPYPATH": str(source)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout


def test_the_guide_of_speakeasy_tells_every_option() -> None:
    guide = (ROOT / "docs/guides/speakeasy-sdks.md").read_text("utf-8")
    assert [name for name in OPTIONS if f"`{name}`" not in guide] == []


def test_settings_of_the_readme_are_settings(tmp_path: Path) -> None:
    for number, block in enumerate(blocks(ROOT / "README.md", "toml")):
        file = tmp_path / str(number) / "sdk.toml"
        file.parent.mkdir()
        file.write_text(block)
        assert load_settings(file).package
