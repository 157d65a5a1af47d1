"""Watching: a save generates again, and nothing else does."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.commands import generate, watch

SPEC = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {type: object, properties: {a: {type: string}}}}}\n"  # fmt: skip


def arguments(spec: Path, out: Path) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    watch.configure(parser)
    return parser.parse_args(
        ["--spec", str(spec), "--flavour", "models", "--package", "t", "--out", str(out), "--quiet"]
    )


def turns(*steps: Callable[[], object]) -> Callable[[], bool]:
    """What takes the place of waiting: each turn does something to the files, then ends it all."""

    def run() -> Iterator[bool]:
        for step in steps:
            step()
            yield True
        yield False

    turn = run()
    return lambda: next(turn)


def save(path: Path, text: str) -> Callable[[], object]:
    def step() -> None:
        before = path.stat().st_mtime_ns
        path.write_text(text)
        os.utime(path, ns=(before + 10**9, before + 10**9))

    return step


def test_a_save_generates_again(tmp_path: Path) -> None:
    spec, out = tmp_path / "api.yaml", tmp_path / "out"
    spec.write_text(SPEC)
    seen: list[set[str]] = []

    def look() -> None:
        seen.append({line for path in out.rglob("*.py") for line in path.read_text().splitlines()})

    status = watch.watch(
        arguments(spec, out),
        turns(look, save(spec, SPEC.replace("A:", "Changed:")), look),
    )
    assert status == 0
    assert not any("class Changed" in line for line in seen[0])
    assert any("class Changed" in line for line in seen[1])


def test_without_a_change_nothing_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec, out = tmp_path / "api.yaml", tmp_path / "out"
    spec.write_text(SPEC)
    runs: list[int] = []

    def count(_: argparse.Namespace) -> int:
        runs.append(1)
        return 0

    monkeypatch.setattr(generate, "run", count)
    watch.watch(arguments(spec, out), turns(lambda: None, lambda: None, save(spec, SPEC + "\n")))
    assert len(runs) == 2


def test_a_broken_save_is_told_and_watching_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, out = tmp_path / "api.yaml", tmp_path / "out"
    spec.write_text(SPEC)
    watch.watch(arguments(spec, out), turns(save(spec, "openapi: ["), save(spec, SPEC + "\n#\n")))
    assert "api.yaml:" in capsys.readouterr().err
    assert list(out.rglob("*.py"))


def test_watching_keeps_what_the_next_proposal_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SDKLOOM_CACHE", str(tmp_path / "cache"))
    spec, out = tmp_path / "api.yaml", tmp_path / "out"
    spec.write_text(SPEC)
    chosen = arguments(spec, out)
    steps = [save(spec, SPEC.replace("{a:", "{b:")), save(spec, SPEC.replace("{a:", "{c:"))]
    assert watch.watch(chosen, turns(*steps)) == 0
    spec.write_text(SPEC.replace("{a:", "{d:"))
    chosen.report, chosen.hurried = "json", False
    assert generate.run(chosen) == 0
    (api,) = json.loads(capsys.readouterr().out)["apis"]
    assert api["proposal"]["bump"] == "major"
    assert api["proposal"]["unknown"] == []
