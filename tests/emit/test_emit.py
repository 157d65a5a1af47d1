"""Writing an output folder: what changes, what stays, and whose files are never lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import emit
from generator.manifest import MANIFEST, is_intact, read_manifest
from generator.outputs import EmitError, Output
from tests.emit.trees import (
    emit_files,
    emit_outputs,
    generated_of,
    manifest_of,
    outputs_of,
    tree_of,
)

OLD = {"a.py": b"a\n", "pkg/b.py": b"b\n", "pkg/deep/c.py": b"c\n", "docs/d.md": b"d\n"}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "parent" / "out"
    emit_files(folder, OLD)
    return folder


def test_a_first_run_writes_everything(out: Path) -> None:
    assert generated_of(out) == OLD
    manifest = read_manifest(out)
    assert manifest == manifest_of(outputs_of(OLD))
    assert manifest is not None
    assert is_intact(out, manifest)
    assert os.listdir(out.parent) == ["out"]


def test_the_difference_is_told(out: Path) -> None:
    new = {"a.py": b"a\n", "pkg/b.py": b"B\n", "new.py": b"n\n"}
    changes = emit.compare(out, outputs_of(new), read_manifest(out))
    assert changes == emit.Changes(
        added=("new.py",),
        changed=("pkg/b.py",),
        removed=("docs/d.md", "pkg/deep/c.py"),
        unchanged=1,
    )
    assert generated_of(out) == OLD, "comparing writes nothing"


def test_only_the_difference_is_written(out: Path) -> None:
    before = {path: (out / path).stat() for path in OLD}
    emit_files(out, {**OLD, "a.py": b"A\n"})
    for path in OLD:
        now = (out / path).stat()
        same = (now.st_ino, now.st_mtime_ns) == (before[path].st_ino, before[path].st_mtime_ns)
        assert same == (path != "a.py")


def test_the_old_text_is_not_written_into_a_shared_file(out: Path) -> None:
    """The stage shares unchanged files with the old tree; a changed one must be a new file."""
    other = out.parent / "other"
    os.link(out / "a.py", other)
    emit_files(out, {**OLD, "a.py": b"A\n"})
    assert other.read_bytes() == b"a\n"


def test_what_is_no_longer_made_goes_with_its_folder(out: Path) -> None:
    (out / "pkg/deep/__pycache__").mkdir()
    (out / "pkg/deep/__pycache__/c.cpython-311.pyc").write_bytes(b"")
    emit_files(out, {"a.py": b"a\n"})
    assert generated_of(out) == {"a.py": b"a\n"}


def test_foreign_files_stay(out: Path) -> None:
    (out / "notes.txt").write_text("mine")
    (out / "pkg/deep/mine.py").write_text("mine")
    (out / "empty").mkdir()
    emit_files(out, {"a.py": b"A\n"})
    assert generated_of(out) == {
        "a.py": b"A\n", "notes.txt": b"mine", "pkg/deep/mine.py": b"mine", "empty/": b"",
    }  # fmt: skip


def test_an_edited_file_is_kept_aside(out: Path) -> None:
    (out / "pkg/b.py").write_bytes(b"edited\n")
    changes = emit_files(out, {**OLD, "pkg/b.py": b"B\n"})
    assert changes.edited == ("pkg/b.py",)
    assert (out / "pkg/b.py").read_bytes() == b"B\n"
    assert (out / ".sdkloom/edited/pkg/b.py").read_bytes() == b"edited\n"


def test_edits_of_several_runs_are_all_kept(out: Path) -> None:
    for text in (b"first\n", b"second\n", b"third\n"):
        (out / "a.py").write_bytes(text)
        emit_files(out, OLD)
    kept = {path.name: path.read_bytes() for path in (out / ".sdkloom/edited").iterdir()}
    assert kept == {"a.py": b"third\n", "a.py.1": b"first\n", "a.py.2": b"second\n"}


def test_an_edited_file_that_is_no_longer_made_is_kept_aside(out: Path) -> None:
    (out / "docs/d.md").write_bytes(b"edited\n")
    emit_files(out, {"a.py": b"a\n"})
    assert not (out / "docs").exists()
    assert (out / ".sdkloom/edited/docs/d.md").read_bytes() == b"edited\n"


def test_a_foreign_file_of_a_generated_name_is_kept_aside(out: Path) -> None:
    (out / "new.py").write_bytes(b"mine\n")
    changes = emit_files(out, {**OLD, "new.py": b"generated\n"})
    assert changes.edited == ("new.py",)
    assert (out / ".sdkloom/edited/new.py").read_bytes() == b"mine\n"


def test_a_foreign_file_in_the_way_of_a_folder_is_kept_aside(out: Path) -> None:
    (out / "sub").write_bytes(b"mine\n")
    emit_files(out, {**OLD, "sub/x.py": b"x\n"})
    assert (out / "sub/x.py").read_bytes() == b"x\n"
    assert (out / ".sdkloom/edited/sub").read_bytes() == b"mine\n"


def test_a_folder_in_the_way_of_a_file_is_refused(out: Path) -> None:
    (out / "new.py").mkdir()
    before = tree_of(out.parent)
    with pytest.raises(EmitError, match="is a folder"):
        emit_files(out, {**OLD, "new.py": b"x\n"})
    assert tree_of(out.parent) == before


def test_a_file_that_is_the_users_is_written_once(tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = [Output("hooks.py", b"generated\n", keep=True)]
    emit_outputs(out, first)
    (out / "hooks.py").write_bytes(b"mine\n")
    manifest = read_manifest(out)
    assert manifest is not None
    assert is_intact(out, manifest)
    changes = emit_outputs(out, [Output("hooks.py", b"other\n", keep=True)])
    assert not changes
    assert (out / "hooks.py").read_bytes() == b"mine\n"
    emit_outputs(out, [Output("x.py", b"x")])
    assert (out / "hooks.py").read_bytes() == b"mine\n", "it stays when nothing makes it any more"


def test_scripts_are_executable(tmp_path: Path) -> None:
    emit_outputs(tmp_path / "out", [Output("run.sh", b"#!/bin/sh\n", executable=True)])
    assert os.access(tmp_path / "out/run.sh", os.X_OK)


def test_an_unreadable_manifest_is_none(out: Path) -> None:
    for text in (b"", b"[]", b"{}", b'{"files": 3}', b"\xff", b"[" * 100_000):
        (out / MANIFEST).write_bytes(text)
        assert read_manifest(out) is None


def test_a_manifest_names_nothing_outside(out: Path) -> None:
    """The manifest comes with a repository: it must not say what is deleted or copied outside."""
    secret = out.parent / "secret"
    secret.write_text("secret")
    hostile = '{"fingerprint":"","inputs":{},"files":{"../secret":"x","/etc/passwd":"x","a/../../secret":"x","a.py":"x"}}'  # fmt: skip
    (out / MANIFEST).write_text(hostile)
    manifest = read_manifest(out)
    assert manifest is not None
    assert list(manifest.files) == ["a.py"]
    emit_files(out, {"b.py": b"b\n"})
    assert secret.read_text() == "secret"
    assert not any(b"secret" in data for data in tree_of(out).values() if isinstance(data, bytes))


def test_the_diff_is_unified(out: Path) -> None:
    new = outputs_of({"a.py": b"A\n", "pkg/b.py": b"b\n", "new.py": b"no newline"})
    changes = emit.compare(out, new, read_manifest(out))
    text = "".join(emit.unified_diffs(out, new, changes))
    assert "--- a/a.py\n+++ b/a.py\n@@ -1 +1 @@\n-a\n+A\n" in text
    assert "--- a/new.py\n+++ b/new.py\n@@ -0,0 +1 @@\n+no newline\n\\ No newline" in text
    assert "--- a/docs/d.md\n+++ b/docs/d.md\n@@ -1 +0,0 @@\n-d\n" in text
    assert "pkg/b.py" not in text


def test_an_output_that_is_a_link_is_written_where_it_leads(tmp_path: Path) -> None:
    real = tmp_path / "elsewhere" / "real"
    real.mkdir(parents=True)
    (tmp_path / "out").symlink_to(real)
    emit_files(tmp_path / "out", OLD)
    assert (tmp_path / "out").is_symlink()
    assert generated_of(real) == OLD


def test_an_output_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(EmitError, match="not a folder"):
        emit_files(tmp_path / "out", OLD)
    assert (tmp_path / "out").read_text() == "mine"


def test_edits_of_a_file_with_the_longest_name_are_kept(out: Path) -> None:
    name = "x" * 252 + ".py"
    for number in range(3):
        emit_files(out, {name: b"%d\n" % number})
        (out / name).write_bytes(b"mine %d\n" % number)
    emit_files(out, {name: b"last\n"})
    kept = [file.read_bytes() for file in (out / ".sdkloom" / "edited").iterdir()]
    assert sorted(kept) == [b"mine 0\n", b"mine 1\n", b"mine 2\n"]


def test_the_mode_of_the_folder_stays(out: Path) -> None:
    out.chmod(0o750)
    emit_files(out, {"a.py": b"A\n"})
    assert out.stat().st_mode & 0o777 == 0o750


_NAMES = st.sampled_from(["a.py", "b.py", "p/a.py", "p/b.py", "p/q/a.py", "d/x.md"])
_TREES = st.dictionaries(_NAMES, st.sampled_from([b"", b"1\n", b"2\n"]), min_size=1)


@given(runs=st.lists(_TREES, min_size=1, max_size=4))
def test_any_sequence_of_runs_leaves_the_last(
    tmp_path_factory: pytest.TempPathFactory, runs: list[dict[str, bytes]]
) -> None:
    out = tmp_path_factory.mktemp("runs") / "out"
    for files in runs:
        emit_files(out, files)
        assert generated_of(out) == files
        assert not emit.compare(out, outputs_of(files), read_manifest(out))
    assert os.listdir(out.parent) == ["out"]
