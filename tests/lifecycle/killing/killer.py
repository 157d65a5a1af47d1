"""A program that runs a command again and again, each time killed one step later.

Arguments: the working copy to make, the project as it is before each try, and the command. A forked
child is killed with SIGKILL at its N-th audit event that may write to a file of the project or of
the cache. One JSON line tells what each left, and what the command made of that when it ran again; the
program ends when a child survives.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import signal
import sys
from pathlib import Path

from generator.cli import main as sdkloom

_EVENTS = ("open", "os.", "shutil.", "tempfile.", "ctypes.dlsym")


def _hook(count: int, project: Path) -> None:
    left = count

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if (
            event.startswith(_EVENTS)
            and not _reads(event, arguments)
            and (event == "ctypes.dlsym" or any(_names(value, project) for value in arguments))
        ):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


def _reads(event: str, arguments: tuple[object, ...]) -> bool:
    """Whether an event only looks: nothing can be lost by dying there instead of later."""
    if event == "open":
        flags = arguments[2] if len(arguments) > 2 and isinstance(arguments[2], int) else 0
        writes = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
        return not flags & writes
    return event in ("os.listdir", "os.scandir", "os.walk", "os.fwalk")


def _names(value: object, project: Path) -> bool:
    """Whether an argument is a path in the project (a relative one counts from there)."""
    if isinstance(value, bytes):
        value = os.fsdecode(value)
    if not isinstance(value, str | Path):
        return False
    return str(value).startswith(str(project)) or not os.path.isabs(value)


def main(project: Path, template: Path, command: list[str]) -> None:
    """Kill at every event."""
    os.environ["SDKLOOM_CACHE"] = str(project / "cache")
    for count in range(1, 10_000):
        shutil.rmtree(project, ignore_errors=True)
        shutil.copytree(template, project, symlinks=True)
        os.chdir(project)
        child = os.fork()
        if child == 0:
            _hush()
            _hook(count, project)
            os._exit(sdkloom(command))
        _, status = os.waitpid(child, 0)
        left = texts(project)
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            again = sdkloom(command)
        killed = os.WIFSIGNALED(status)
        print(json.dumps({"killed": killed, "left": left, "after": texts(project), "again": again}), flush=True)  # fmt: skip
        if not killed:
            return


def _hush() -> None:
    """Send the output of this process nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)


def texts(project: Path) -> dict[str, str]:
    """Every file of the project but the cache's."""
    return {
        path.relative_to(project).as_posix(): path.read_text()
        for path in sorted(project.rglob("*"))
        if path.is_file() and "cache" not in path.relative_to(project).parts[:1]
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
