"""The benchmarks measure what they say; how long anything takes is no business of a test."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from benchmarks.calls import serving
from benchmarks.growth import Grown, document, table
from benchmarks.measure import CommandError, Cost, run
from benchmarks.original import find_original
from benchmarks.table import Row, render
from generator.diagnostics import Report
from generator.document import load_document
from generator.normalize import normalize

ROOT = Path(__file__).resolve().parents[2]


def test_the_table() -> None:
    rows = [
        Row(
            document="a",
            what="cold",
            ours=1.0,
            unit="s",
            peer=4.0,
            peer_name="original",
            target=0.4,
        ),
        Row(document="a", what="warm", ours=0.5, unit="s", target=0.3),
        Row(
            document="long name",
            what="memory",
            ours=41.26,
            unit="MB",
            peer=151,
            peer_name="original",
        ),
    ]
    assert render(rows) == (
        "document   what    ours     peer              ratio  target\n"
        "---------  ------  -------  ------  --------  -----  ------  ------\n"
        "a          cold    1 s      4 s     original  0.25   0.4     met\n"
        "a          warm    0.5 s    -                 -      0.3     MISSED\n"
        "long name  memory  41.3 MB  151 MB  original  0.27   -\n"
    )


def test_a_command_is_measured(tmp_path: Path) -> None:
    cost = run([sys.executable, "-c", "x = bytearray(60_000_000); print(len(x))"], cwd=tmp_path)
    assert cost.wall > 0
    assert cost.peak > 55
    assert list(tmp_path.iterdir()) == []


def test_a_failing_command_is_no_measurement(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="no such thing"):
        run([sys.executable, "-c", "raise SystemExit('no such thing')"], cwd=tmp_path)


def test_the_server_answers_what_clients_are_measured_with() -> None:
    with serving() as base:
        with urllib.request.urlopen(f"{base}/pets?x=1") as many:
            assert [pet["id"] for pet in json.load(many)] == list(range(100))
        with urllib.request.urlopen(f"{base}/pets/1") as one:
            assert json.load(one)["name"] == "Rex"
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(f"{base}/elsewhere")


def test_without_java_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert find_original() == "java is not installed"


def test_help() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--help"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "--without-original" in ran.stdout


def test_growth_tells_a_straight_line_from_another() -> None:
    def rows(exponent: float) -> list[Grown]:
        return [
            Grown(
                flavour="speakeasy",
                schemas=size,
                operations=0,
                cost=Cost(wall=(size / 1000) ** exponent, cpu=0, peak=0),
                files=1,
                imported=0.1,
            )
            for size in (100, 1000, 8000)
        ]

    text, good = table(rows(1.0))
    assert good
    assert text.splitlines()[-1].endswith("seconds for each: 1.00 (linear)")
    text, good = table(rows(2.0))
    assert not good
    assert text.splitlines()[-1].endswith("seconds for each: 8.00 (NOT LINEAR)")


def test_grown_documents_have_nothing_to_complain_about() -> None:
    report = Report()
    api = normalize(
        load_document("<grown>", report, data=json.dumps(document(120)).encode()), report
    )
    assert report.diagnostics == ()
    assert (len(api.schemas), len(api.operations)) == (120, 48)
