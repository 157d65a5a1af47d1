"""The corpus runner: which files are documents, what is said of them, and going on where it stopped."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tools.corpus_coverage import Judgement, coverage_lines, is_met, judge
from tools.corpus_documents import documents, own_folder

ROOT = Path(__file__).resolve().parents[2]
SOUND = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a: {get: {responses: {'200': {description: ok}}}}\n"
HURT = SOUND.replace("/a:", "/a/{id}:")


def test_documents_are_the_roots(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_text(SOUND)
    (tmp_path / "none.yaml").write_text("words: true\n")
    (tmp_path / "many").mkdir()
    (tmp_path / "many" / "root.yaml").write_text(SOUND + "x-part: {$ref: part.yaml}\n")
    (tmp_path / "many" / "part.yaml").write_text(SOUND)
    assert [path.name for path in documents(tmp_path)] == ["root.yaml", "one.yaml"]


def test_documents_wherever_their_key_stands(tmp_path: Path) -> None:
    (tmp_path / "late.json").write_text('{"x": "' + "y" * 300_000 + '", "openapi": "3.0.3"}')
    (tmp_path / "marked.yaml").write_bytes(b"\xef\xbb\xbf" + SOUND.encode())
    assert [path.name for path in documents(tmp_path)] == ["late.json", "marked.yaml"]


def test_a_circle_of_documents_has_one_root(tmp_path: Path) -> None:
    folder = tmp_path / "vendor-main"
    folder.mkdir()
    (folder / "a.yaml").write_text(SOUND + "x-next: {$ref: main.yaml}\n")
    (folder / "part.yaml").write_text(SOUND + "x-next: {$ref: main.yaml}\n")
    (folder / "main.yaml").write_text(SOUND + "x-next: [{$ref: a.yaml}, {$ref: part.yaml}]\n")
    assert [path.name for path in documents(tmp_path)] == ["main.yaml"]


def test_a_document_may_refer_to_what_is_beside_its_folder(tmp_path: Path) -> None:
    assert own_folder(tmp_path / "a.yaml", tmp_path) == tmp_path
    assert own_folder(tmp_path / "many" / "api" / "a.yaml", tmp_path) == tmp_path / "many"
    assert own_folder(tmp_path / "a.yaml", tmp_path / "a.yaml") == tmp_path


def test_judgements(tmp_path: Path) -> None:
    for name, text in (("sound", SOUND), ("hurt", HURT), ("broken", "openapi: [")):
        (tmp_path / f"{name}.yaml").write_text(text)
    sound, hurt, broken = (
        judge(tmp_path / f"{name}.yaml", tmp_path, name, "", lambda: None)
        for name in ("sound", "hurt", "broken")
    )
    assert (sound.valid, sound.operations, sound.codes) == (True, [1, 0, 0], {})
    assert (hurt.valid, hurt.operations) == (False, [1, 1, 0])
    assert hurt.codes == {"path-parameter-missing": [1, 0]}
    assert (broken.valid, broken.operations) == (False, [0, 0, 0])
    text = "\n".join(coverage_lines([sound, hurt, broken]))
    assert "valid documents: operations 1, 0 approximated, 0 skipped (0.00 %)" in text
    assert "all documents: operations 2, 1 approximated, 0 skipped (50.00 %)" in text
    assert text.endswith("met")
    assert not is_met([Judgement("a", "", valid=True, operations=[100, 1, 1])])


def test_a_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "one.yaml").write_text(SOUND)
    state = tmp_path / "state.jsonl"
    command = [sys.executable, "-m", "tools.corpus", str(tmp_path / "docs"), "--no-types"]
    command += ["--flavour", "speakeasy", "--jobs", "1", "--state", str(state)]
    first = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    lines = state.read_text().splitlines()
    assert [json.loads(line).get("flavour") for line in lines] == [None, "speakeasy"]
    again = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert state.read_text().splitlines() == lines
    assert again.stdout == first.stdout
    assert "1/1 whole" in first.stdout
    assert "1 of 1 documents are valid" in first.stdout
