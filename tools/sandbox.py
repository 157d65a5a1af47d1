"""Run Python code under watch: what it opens, starts, connects to and evaluates.

Usage: sandbox.py LOG READ… -- WRITE… -- OWN -- COMMAND…

COMMAND is ``-m MODULE ARGS…``, or ``import FOLDER``, which imports every module below a folder.
Everything that happens outside what is allowed is written to LOG as a line, and is refused: reading
files outside the READ folders, writing outside the WRITE folders, the network, other processes, and
``exec``, ``eval`` and ``compile`` by code that lies below OWN. An audit hook (PEP 578) sees it all,
and nothing in the process can take the hook away again.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

_NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.gethostby", "socket.sendto", "urllib.")
_PROCESSES = (
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.fork",
    "pty.",
)
_PLACES = ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate",
           "os.chmod", "os.chown", "os.utime", "shutil.rmtree", "shutil.move")  # fmt: skip
_EVALUATIONS = ("exec", "compile")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def watch(log: str, read: Sequence[str], write: Sequence[str], own: str) -> None:
    """Install the hook for the rest of the process's life."""
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    readable = tuple(map(os.path.realpath, (*read, *write)))
    writable = tuple(map(os.path.realpath, write))
    below_own = os.path.realpath(own) + os.sep
    quiet = False

    def refuse(what: str) -> None:
        os.write(descriptor, (" ".join(what.split())[:300] + "\n").encode("utf-8", "replace"))
        raise PermissionError(what)

    def check(path: object, allowed: tuple[str, ...], what: str) -> None:
        if not isinstance(path, (str, bytes)):
            return  # a descriptor: it was looked at when it was opened
        place = os.path.realpath(os.fsdecode(path))
        below = place.startswith(tuple(each + os.sep for each in allowed))
        if not below and place not in (os.devnull, *allowed):
            refuse(f"{what} {place}")

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal quiet
        if quiet:
            return
        quiet = True  # what the checks themselves do is no business of theirs
        try:
            if event == "open":
                flags = arguments[2]
                writes = isinstance(flags, int) and bool(flags & _WRITING)
                if writes:
                    check(arguments[0], writable, "write")
                else:
                    check(arguments[0], readable, "read")
            elif event.startswith(_NETWORK):
                refuse(f"network {event} {arguments!r}")
            elif event.startswith(_PROCESSES):
                refuse(f"process {event} {arguments!r}")
            elif event.startswith(_PLACES):
                for path in arguments[:2]:
                    check(path, writable, event)
            elif event in _EVALUATIONS:
                caller = sys._getframe(1).f_code.co_filename
                if os.path.realpath(caller).startswith(below_own):
                    refuse(f"{event} by {caller}")
        finally:
            quiet = False

    sys.addaudithook(hook)


def import_all(folder: str) -> int:
    """Import every module below a folder; 1, after telling which, when one cannot be."""
    import importlib
    import warnings

    warnings.simplefilter("ignore")
    sys.dont_write_bytecode = True
    sys.path.insert(0, folder)
    bad = 0
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(
            each for each in folders if os.path.isfile(f"{place}/{each}/__init__.py")
        )
        for name in sorted(names):
            if place == folder or not name.endswith(".py"):
                continue
            module = os.path.relpath(os.path.join(place, name), folder)[:-3].replace(os.sep, ".")
            try:
                found = importlib.import_module(module.removesuffix(".__init__"))
                for public in getattr(found, "__all__", ()):
                    getattr(found, public)
            except ModuleNotFoundError as error:
                top = (error.name or "").partition(".")[0]
                if os.path.exists(os.path.join(folder, top)):
                    print(f"{module}: {error}"[:300])
                    bad = 1
            except BaseException as error:
                print(f"{module}: {type(error).__name__}: {error}"[:300])
                bad = 1
    return bad


def _groups(arguments: Sequence[str]) -> list[list[str]]:
    """The arguments, split at the first three ``--``."""
    found: list[list[str]] = [[]]
    for each in arguments:
        if each == "--" and len(found) < 4:
            found.append([])
        else:
            found[-1].append(each)
    return found


def main(arguments: Sequence[str]) -> int:
    """Watch, then run the command."""
    import runpy

    (log, *read), write, (own,), command = _groups(arguments)
    watch(log, read, write, own)
    if command[0] == "import":
        return import_all(command[1])
    sys.argv = command[1:]
    try:
        runpy.run_module(command[1], run_name="__main__", alter_sys=True)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
