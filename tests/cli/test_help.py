"""Help texts: every command has one, and what they promise exists."""

from __future__ import annotations

import argparse
import re

import pytest

from generator import __version__
from generator.cli import build_parser, main


def commands() -> dict[str, argparse.ArgumentParser]:
    for action in build_parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    raise AssertionError("there are no commands")


@pytest.mark.parametrize("arguments", [[], *([name] for name in commands())], ids="-".join)
def test_help_reads_well(
    arguments: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    with pytest.raises(SystemExit) as stop:
        main([*arguments, "--help"])
    assert stop.value.code == 0
    text = capsys.readouterr().out
    assert text.startswith("usage: sdkloom")
    assert "None" not in text
    assert all(len(line) <= 100 for line in text.splitlines())


@pytest.mark.parametrize("command", commands())
def test_every_argument_is_explained(command: str) -> None:
    parser = commands()[command]
    assert parser.description
    for action in parser._actions:
        assert action.help, f"{command} {action.dest}"
        assert not action.help.endswith("."), f"{command} {action.dest}: no full stop"


def test_the_help_lists_the_commands_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    text = capsys.readouterr().out
    for name in commands():
        assert re.search(rf"^    {name} ", text, re.MULTILINE), name
    for name in re.findall(r"^  sdkloom (\w+)", text, re.MULTILINE):
        assert name in commands()


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"sdkloom {__version__}\n"


@pytest.mark.parametrize("arguments", [[], ["nope"], ["generate", "--nope"]])
def test_usage_errors_exit_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
