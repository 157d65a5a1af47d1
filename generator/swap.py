"""One folder taking the place of another in a single step."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # renameat2(2), Linux 3.15
_RENAME_SWAP = 2  # renamex_np(2), macOS 10.12


def swap_in(stage: Path, out: Path) -> None:
    """Make ``stage`` the folder ``out``; what was there before ends up at ``stage``.

    Atomic on Linux and macOS. Elsewhere, and on file systems that cannot exchange two names, two
    renames follow each other; :func:`remove_leftovers` undoes a run that stopped between them.
    """
    if not out.exists():
        os.rename(stage, out)
        return
    if _exchange(os.fsencode(stage), os.fsencode(out)):
        return
    old = stage.with_name(stage.name + ".old")
    os.rename(out, old)
    try:
        os.rename(stage, out)
    except OSError:
        os.rename(old, out)
        raise
    os.rename(old, stage)


def _exchange(stage: bytes, out: bytes) -> bool:
    import ctypes

    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if sys.platform.startswith("linux"):
            return bool(libc.renameat2(_AT_FDCWD, stage, _AT_FDCWD, out, _RENAME_EXCHANGE) == 0)
        if sys.platform == "darwin":
            return bool(libc.renamex_np(stage, out, _RENAME_SWAP) == 0)
    except (OSError, AttributeError, TypeError):
        return False
    return False


def remove_leftovers(out: Path) -> None:
    """Clear away what killed runs left beside the output; put an output back that one moved."""
    prefix = f".{out.name}.sdkloom-"
    left = sorted(name for name in os.listdir(out.parent) if name.startswith(prefix))
    for name in left:
        process = name[len(prefix) :].partition("-")[0]
        if not process.isdecimal() or is_running(int(process)):
            continue
        entry = out.with_name(name)
        if name.endswith(".old") and not os.path.lexists(out):
            os.rename(entry, out)
        else:
            shutil.rmtree(entry, ignore_errors=True)


def is_running(process: int) -> bool:
    """Whether a process of that number is there."""
    if process == os.getpid():
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
