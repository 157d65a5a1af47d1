"""How findings are shown: order, excerpts, escapes, and where the text comes from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import codes
from generator.diagnostics import Diagnostic, Report, Severity
from generator.diagnostics_render import in_order, printable, render_json, render_sarif, render_text
from generator.document import Document, load_document
from generator.ir import Source

TEXT = "openapi: 3.1.0\ninfo: {title: 漢字漢字, version: '1'}\npaths: {}\n"


@pytest.fixture
def document() -> Document:
    return load_document("<stdin>", Report(), data=TEXT.encode())


def finding(pointer: str) -> Diagnostic:
    return Diagnostic("code", Severity.WARNING, "m", Source("<stdin>", pointer))


def test_findings_are_sorted_by_place(document: Document) -> None:
    found = [finding("/paths"), finding("/info/version"), finding("/openapi"), finding("/info")]
    found.append(Diagnostic("z", Severity.ERROR, "placeless"))
    places = [(each.line, each.column) for each in in_order(found, document)]
    assert places == [(None, None), (1, 1), (2, 1), (2, 21), (3, 1)]


def test_the_caret_stands_under_wide_characters(document: Document) -> None:
    lines = render_text([finding("/info/version")], document).split("\n")
    assert lines[1] == "  2 | info: {title: 漢字漢字, version: '1'}"
    # Each of the four wide characters takes two columns of a terminal.
    assert lines[2].index("^") == len("  2 | ") + 20 + 4


def test_a_very_long_line_is_cut_around_the_place() -> None:
    text = (
        '{"openapi": "3.1.0", '
        + '"x-a": 1, '
        + '"x": {'
        + '"k": 1, ' * 1
        + '"z": 2}, "pad": "'
        + "p" * 5000
        + '", "paths": {"/q": 5}}'
    )
    document = load_document("<stdin>", Report(), data=text.encode())
    lines = render_text([finding("/paths/~1q")], document).split("\n")
    assert len(lines[1]) <= 110
    assert lines[1][lines[2].index("^") :].startswith('"/q"')


def test_the_file_is_read_when_there_is_no_document(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("one\ntwo\n")
    place = Source(str(tmp_path / "a.yaml"), "", (2, 2))
    text = render_text([Diagnostic("c", Severity.FATAL, "m", place, "do this")])
    assert text == (f"{tmp_path}/a.yaml:2:2: error: m [c]\n  2 | two\n    |  ^\n  help: do this\n")


def test_related_places_are_shown(document: Document) -> None:
    found = Diagnostic(
        "c", Severity.NOTE, "m", Source("<stdin>", "/paths"), None,
        (("first", Source("<stdin>", "/info")),),
    )  # fmt: skip
    assert "  see: <stdin>:2:1: first\n" in render_text([found], document)
    (entry,) = json.loads(render_json([found], document))
    assert entry["related"][0]["line"] == 2
    log = json.loads(render_sarif([found], document))
    region = log["runs"][0]["results"][0]["relatedLocations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 2, "startColumn": 1}


def test_colour_only_when_asked(document: Document) -> None:
    assert "\x1b[" not in render_text([finding("/paths")], document)
    assert "\x1b[1;33mwarning\x1b[0m" in render_text([finding("/paths")], document, colour=True)


@given(st.text())
def test_nothing_of_a_document_moves_a_terminal(text: str) -> None:
    """Control, direction and separator characters come out as escapes."""
    shown = printable(text)
    assert shown.isprintable()
    rendered = render_text([Diagnostic("c", Severity.NOTE, text, Source(text, text), text)])
    assert all(line.isprintable() for line in rendered.split("\n"))


def test_sarif_names_the_rules_that_were_broken(document: Document) -> None:
    found = [
        Diagnostic("syntax", Severity.FATAL, "m", Source("<stdin>", "/info"), "h"),
        Diagnostic("unheard-of", Severity.NOTE, "m"),
    ]
    log = json.loads(render_sarif(found, document, version="9"))
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["syntax", "unheard-of"]
    assert rules[0]["shortDescription"]["text"] == codes.SYNTAX.meaning
    assert [result["level"] for result in run["results"]] == ["note", "error"]
    assert [result["ruleIndex"] for result in run["results"]] == [1, 0]
    assert run["tool"]["driver"]["version"] == "9"


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("specs/api.yaml", "specs/api.yaml"),
        ("my specs/é#1.yaml", "my%20specs/%C3%A9%231.yaml"),
        ("/tmp/a b.yaml", "file:///tmp/a%20b.yaml"),
        ("https://a.example/api.yaml", "https://a.example/api.yaml"),
        ("a:b.yaml", "a%3Ab.yaml"),
        ("<stdin>", "%3Cstdin%3E"),
    ],
)
def test_sarif_names_files_as_uri_references(file: str, uri: str) -> None:
    log = json.loads(render_sarif([Diagnostic("syntax", Severity.FATAL, "m", Source(file, ""))]))
    (location,) = log["runs"][0]["results"][0]["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == uri
