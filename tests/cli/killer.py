"""A program that runs ``sdkloom generate`` again and again, each time killed one step later.

A forked child is killed with SIGKILL at its N-th audit event that names the output, its stage or
the lock. One JSON line tells what each left; the program ends when a child survives.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from pathlib import Path

from generator.cli import main as sdkloom
from tests.emit.trees import tree_of


def _hook(count: int) -> None:
    left = count

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event.startswith(("open", "os.", "shutil.", "ctypes.dlsym")) and (
            event == "ctypes.dlsym" or any(_names_output(value) for value in arguments)
        ):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


def _names_output(value: object) -> bool:
    if isinstance(value, bytes):
        value = os.fsdecode(value)
    return isinstance(value, str | Path) and ("generated" in str(value) or "sdk.lock" in str(value))


def main(project: Path, template: Path) -> None:
    """``template`` is the project before the run; each try starts from a copy of it."""
    for count in range(1, 10_000):
        shutil.rmtree(project, ignore_errors=True)
        shutil.copytree(template, project, symlinks=True)
        os.chdir(project)
        child = os.fork()
        if child == 0:
            _hook(count)
            os._exit(sdkloom(["generate", "--quiet"]))
        _, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status)
        left = _shown(project)
        sdkloom(["generate", "--quiet"])
        print(json.dumps({"killed": killed, "left": left, "after": _shown(project),
                          "beside": sorted(os.listdir("generated")),
                          "check": sdkloom(["generate", "--check", "--quiet"])}), flush=True)  # fmt: skip
        if not killed:
            return


def _shown(project: Path) -> dict[str, str]:
    tree = tree_of(project / "generated/pets")
    return {path: data if isinstance(data, str) else data.decode() for path, data in tree.items()}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
