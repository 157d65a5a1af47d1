"""A program that writes an output again and again, and is killed at every step of it.

For N = 1, 2, 3, … a child process is forked, in which the N-th file-system event (an audit event
of the interpreter, raised before the event happens) kills the process with SIGKILL. What it left is
reported as one JSON line; the program ends when a child survives.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from generator import emit, swap
from generator.manifest import read_manifest
from generator.outputs import Output
from tests.emit.trees import emit_files, generated_of, manifest_of, outputs_of

OLD = {"a.py": b"a\n", "pkg/b.py": b"b\n", "pkg/deep/c.py": b"c\n", "docs/d.md": b"d\n"}
NEW = {"a.py": b"A\n", "pkg/b.py": b"b\n", "new/e.py": b"e\n", "docs/d.md": b"D\n"}

_EVENTS = ("open", "ctypes.", "os.", "shutil.", "tempfile.")


def kill_at(count: int) -> Callable[[str, tuple[object, ...]], None]:
    """An audit hook that kills this process at the count-th event that can touch a disk."""
    left = count

    def hook(event: str, _arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event.startswith(_EVENTS):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    return hook


def prepare(parent: Path, scenario: str) -> Path:
    """The folder as it is before the run."""
    shutil.rmtree(parent, ignore_errors=True)
    out = parent / "out"
    if scenario == "first":
        parent.mkdir()
        return out
    emit_files(out, OLD)
    (out / "docs/d.md").write_bytes(b"edited\n")
    (out / "mine.txt").write_bytes(b"mine\n")
    (out / "link").symlink_to("mine.txt")
    return out


def run(out: Path) -> None:
    """One run, as the command makes it."""
    emit.recover(out)
    outputs = outputs_of(NEW)
    changes = emit.compare(out, outputs, read_manifest(out))
    if changes:
        emit.write(out, outputs, manifest_of(outputs), changes)


def _no_exchange(_stage: bytes, _out: bytes) -> bool:
    return False


def _no_swap(_out: Path, _files: Sequence[Output], _changes: emit.Changes) -> bool:
    return False


def main(root: Path, scenario: str) -> None:
    """Kill at every event; print what was left each time."""
    if scenario == "renames":
        vars(swap)["_exchange"] = _no_exchange
    if scenario == "in place":
        vars(emit)["_swapped"] = _no_swap
    parent = root / "parent"
    for count in range(1, 10_000):
        out = prepare(parent, scenario)
        child = os.fork()
        if child == 0:
            sys.addaudithook(kill_at(count))
            run(out)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status)
        emit.recover(out)
        left = _shown(out)
        run(out)  # the next run always gets there, and clears away what the killed one left
        print(json.dumps({"killed": killed, "left": left, "after": _shown(out),
                          "beside": sorted(os.listdir(parent))}), flush=True)  # fmt: skip
        if not killed:
            return


def _shown(out: Path) -> dict[str, str] | None:
    if not out.exists():
        return None
    tree = generated_of(out)
    kept = out / ".sdkloom/edited/docs/d.md"
    if kept.is_file():
        tree["(kept aside)"] = kept.read_bytes()
    return {key: data if isinstance(data, str) else data.decode() for key, data in tree.items()}


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
