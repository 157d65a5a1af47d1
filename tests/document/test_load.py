"""Opening documents: encodings, versions, files that references reach, and the fence around them."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from generator.diagnostics import FatalError, Report, Severity
from generator.document import Document, load_document
from generator.document.limits import MAX_BYTES
from generator.ir import Source

SPEC = "openapi: 3.1.0\ninfo: {title: Ünïcode ✓ 😀, version: '1'}\npaths: {}\n"


def load(path: Path, text: str | bytes) -> tuple[Document, Report]:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    report = Report()
    return load_document(path, report), report


def fatal(path: Path, text: str | bytes) -> str:
    """The code of the finding by which a document is refused."""
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    report = Report()
    with pytest.raises(FatalError) as caught:
        load_document(path, report)
    assert report.worst is Severity.FATAL
    assert caught.value.diagnostics[0] in report.diagnostics
    return caught.value.diagnostics[0].code


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"]
)
@pytest.mark.parametrize("kind", ["yaml", "json"])
def test_every_unicode_encoding_is_read(tmp_path: Path, encoding: str, kind: str) -> None:
    tree = {"openapi": "3.1.0", "info": {"title": "Ünïcode ✓ 😀", "version": "1"}, "paths": {}}
    text = SPEC if kind == "yaml" else json.dumps(tree, ensure_ascii=False)
    document, report = load(tmp_path / f"spec.{kind}", text.encode(encoding))
    assert document.root.tree == tree
    assert report.diagnostics == ()


def test_bytes_that_are_no_utf_8_are_replaced_and_said(tmp_path: Path) -> None:
    document, report = load(tmp_path / "spec.yaml", SPEC.encode("latin-1", "ignore"))
    assert isinstance(document.root.tree, dict)
    found = report.diagnostics[0]
    assert (found.code, found.source and found.source.position) == ("encoding", (2, 15))


@pytest.mark.parametrize(
    ("written", "family"),
    [
        ("openapi: 3.0.0", "3.0"),
        ("openapi: 3.0.4", "3.0"),
        ("openapi: 3.1", "3.1"),
        ("openapi: '3.1.1'", "3.1"),
        ("openapi: 3.2.0", "3.2"),
        ("swagger: '2.0'", "2.0"),
        ("swagger: 2.0", "2.0"),
        ("swagger: 2", "2.0"),
    ],
)
def test_versions(tmp_path: Path, written: str, family: str) -> None:
    document, report = load(tmp_path / "spec.yaml", f"{written}\npaths: {{}}\n")
    assert document.dialect.family == family
    assert report.diagnostics == ()


def test_a_later_version_is_read_as_the_newest(tmp_path: Path) -> None:
    document, report = load(tmp_path / "spec.yaml", "openapi: 3.7.0\npaths: {}\n")
    assert document.dialect.family == "3.2"
    assert [each.code for each in report.diagnostics] == ["version-unknown"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "file-empty"),
        ("\n \n# nothing\n", "file-empty"),
        ("just words", "not-openapi"),
        ("- a\n- b\n", "not-openapi"),
        ("asyncapi: 2.6.0\n", "not-openapi"),
        ("<!DOCTYPE html><html>\n<p>a: b: c</p>", "syntax"),
        ("openapi: 4.0.0\n", "version-unsupported"),
        ("openapi: 2.0.0\n", "version-unsupported"),
        ("swagger: '1.2'\n", "version-unsupported"),
        ("openapi: {}\n", "version-unsupported"),
        ("openapi: 3.1.0\npaths: [a]\n", "paths-invalid"),
        ("openapi: 3.1.0\nopenapi: 3.0.0\npaths: {}\n", "duplicate-key"),
        ("{openapi: 3.1.0, x: " + "[" * 500 + "]" * 500 + "}", "limit-depth"),
        ("openapi: 3.1.0\nx: " + "a" * 9_000_000, "limit-string"),
        ("openapi: 3.1.0\n" + " " * MAX_BYTES, "limit-size"),
        (b"\x00\x01\x02\x03binary", "syntax"),
    ],
)
def test_what_is_no_description_is_refused(tmp_path: Path, text: str | bytes, code: str) -> None:
    assert fatal(tmp_path / "spec.yaml", text) == code


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.yaml", tmp_path):
        with pytest.raises(FatalError) as caught:
            load_document(path, Report())
        assert caught.value.diagnostics[0].code == "file-unreadable"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    text = SPEC + "x-a: {$ref: pipe.yaml}\n"
    document, _ = load(tmp_path / "spec.yaml", text)
    assert document.refused["pipe.yaml"].code == "file-unreadable"


def test_several_errors_are_said_in_one_run(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text("openapi: 3.1.0\nx: !a 1\ny: !b 2\nx: 3\n")
    report = Report()
    with pytest.raises(FatalError) as caught:
        load_document(tmp_path / "spec.yaml", report)
    codes = ["yaml-tag", "yaml-tag", "duplicate-key"]
    assert [each.code for each in caught.value.diagnostics] == codes


def test_values_that_python_cannot_carry_are_mended(tmp_path: Path) -> None:
    text = (
        '{"openapi": "3.1.0", "paths": {}, "x-a": [1e999, -1e999, "\\ud800", 1' + "0" * 400 + "]}"
    )
    document, report = load(tmp_path / "spec.json", text)
    assert isinstance(document.root.tree, dict)
    assert json.dumps(document.root.tree["x-a"]).count("1.7976931348623157e+308") == 3
    json.dumps(document.root.tree, ensure_ascii=False).encode()
    places = [(each.code, each.source and each.source.pointer) for each in report.diagnostics]
    assert sorted(places) == [
        ("number-range", "/x-a/0"),
        ("number-range", "/x-a/1"),
        ("number-range", "/x-a/3"),
        ("surrogate", "/x-a/2"),
    ]


def test_standard_input_needs_no_file() -> None:
    document = load_document("<stdin>", Report(), data=SPEC.encode())
    assert document.root.display == "<stdin>"
    assert document.locate(Source("<stdin>", "/info/title")) == (2, 8)


def test_references_reach_other_files_and_come_back(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a b.yaml").write_text(
        "X: {$ref: '../spec.yaml#/info'}\nY: {$ref: c.json}\n"
    )
    (tmp_path / "sub" / "c.json").write_text('{"z": 1}')
    text = SPEC + "x-a: {$ref: 'sub/a%20b.yaml#/X'}\n"
    document, report = load(tmp_path / "spec.yaml", text)
    assert list(document.files) == ["", "sub/a b.yaml", "sub/c.json"]
    assert report.diagnostics == ()
    assert document.read == tuple(
        str(tmp_path / name) for name in ("spec.yaml", "sub/a b.yaml", "sub/c.json")
    )
    display = document.files["sub/c.json"].display
    assert document.locate(Source(display, "/z")) == (1, 2)


def test_the_hash_depends_on_every_file(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("a: 1\n")
    text = SPEC + "x-a: {$ref: other.yaml}\n"
    first, _ = load(tmp_path / "spec.yaml", text)
    again, _ = load(tmp_path / "spec.yaml", text)
    (tmp_path / "other.yaml").write_text("a: 2\n")
    changed, _ = load(tmp_path / "spec.yaml", text)
    assert first.content_hash == again.content_hash != changed.content_hash
    assert len(first.content_hash) == hashlib.sha256().digest_size * 2


@pytest.mark.parametrize(
    ("reference", "code"),
    [
        ("../secret.yaml", "ref-outside"),
        ("sub/../../secret.yaml", "ref-outside"),
        ("%2e%2e/secret.yaml", "ref-outside"),
        ("link.yaml", "ref-outside"),
        ("/etc/passwd", "ref-outside"),
        ("file:///etc/passwd", "ref-outside"),
        ("ftp://127.0.0.1/x", "ref-outside"),
        ("http://127.0.0.1:9/x.yaml", "ref-network"),
        ("https://127.0.0.1:9/x.yaml", "ref-network"),
        ("nothing.yaml", "file-unreadable"),
        ("bad.yaml", "syntax"),
        ("nul%00.yaml", "ref-outside"),
    ],
)
def test_what_lies_outside_is_not_opened(tmp_path: Path, reference: str, code: str) -> None:
    inside = tmp_path / "inside"
    (inside / "sub").mkdir(parents=True)
    (tmp_path / "secret.yaml").write_text("secret: 1\n")
    (inside / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (inside / "bad.yaml").write_text("a: b: c\n")
    document, _ = load(inside / "spec.yaml", SPEC + f"x-a: {{$ref: '{reference}#/a'}}\n")
    assert list(document.files) == [""]
    assert [each.code for each in document.refused.values()] == [code]


def test_the_fence_can_be_widened(tmp_path: Path) -> None:
    (tmp_path / "inside").mkdir()
    (tmp_path / "common.yaml").write_text("a: 1\n")
    (tmp_path / "inside" / "spec.yaml").write_text(SPEC + "x-a: {$ref: ../common.yaml}\n")
    document = load_document(tmp_path / "inside" / "spec.yaml", Report(), folder=tmp_path)
    assert list(document.files) == ["", "../common.yaml"]


def test_an_http_document_is_refused_without_a_connection() -> None:
    for address in ("http://127.0.0.1:9/spec.yaml", "https://127.0.0.1:9/spec.yaml"):
        with pytest.raises(FatalError) as caught:
            load_document(address, Report())
        assert caught.value.diagnostics[0].code == "ref-network"
    with pytest.raises(FatalError) as caught:
        load_document("http://127.0.0.1:9/spec.yaml", Report(), allow_network=True)
    assert "https" in caught.value.diagnostics[0].message


def test_two_loads_do_not_depend_on_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = load(tmp_path / "spec.yaml", SPEC)
    monkeypatch.chdir(tmp_path)
    second = load_document("spec.yaml", Report())
    assert first.root.tree == second.root.tree
    assert first.content_hash == second.content_hash
