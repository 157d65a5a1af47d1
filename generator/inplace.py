"""Writing into a folder that cannot be exchanged for another: a mount point, as in a container, or
the folder that the command is run in.

All files are first written below ``.sdkloom/pending``, then a list of what is to be done is put beside
them in one rename: from then on the run counts. Moving the files is repeatable, so a run that was killed
is ended by the next one before it looks at anything. Between the two the folder is a mixture; where
folders can be exchanged this module is not used.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.manifest import MANIFEST, OWN_FOLDER, stays_inside
from generator.outputs import EmitError, Output, check_paths
from generator.placing import EDITED, drop_empty, folder_for, free_name, place

_PENDING = f"{OWN_FOLDER}/pending"
_PLAN = "plan.json"


def write_in_place(
    out: Path, files: Sequence[Output], removed: Sequence[str], edited: Sequence[str]
) -> None:
    """Put files into a folder, remove others, and keep what somebody edited aside.

    The last file is moved last. OSError when something cannot be written; before the list is there
    nothing has changed.
    """
    out.mkdir(exist_ok=True)
    pending = folder_for(out, f"{_PENDING}/x")
    try:
        for path in edited:
            target = folder_for(pending, f"edited/{path}") / path.rpartition("/")[2]
            shutil.copy2(out / path, target, follow_symlinks=False)
        new = folder_for(pending, "new/x")
        for output in files:
            place(new, output)
        plan = {
            "files": [output.path for output in files],
            "removed": list(removed),
            "edited": list(edited),
        }
        temporary = pending / f"{_PLAN}.new"
        temporary.write_text(json.dumps(plan), "ascii")
        temporary.replace(pending / _PLAN)
    except OSError:
        shutil.rmtree(pending, ignore_errors=True)
        raise
    finish_in_place(out)


def finish_in_place(out: Path) -> None:
    """Do what the list says and what has not been done; nothing when there is no list.

    The list may have come with a repository, so it moves nothing to where a run could not write.
    """
    pending = out / _PENDING
    if pending.is_symlink() or not pending.is_dir():
        return
    plan = _read(pending / _PLAN)
    if plan is not None:
        for path in plan["edited"]:
            kept = pending / "edited" / path
            if os.path.lexists(kept):
                target = folder_for(out, f"{EDITED}/{path}") / path.rpartition("/")[2]
                if os.path.lexists(target):
                    target.rename(free_name(target))
                os.replace(kept, target)
        for path in plan["files"]:
            new = pending / "new" / path
            if new.is_file() and not new.is_symlink():
                os.replace(new, folder_for(out, path) / path.rpartition("/")[2])
        for path in plan["removed"]:
            if _is_below(out, path):
                (out / path).unlink(missing_ok=True)
        drop_empty(out, plan["removed"])
    shutil.rmtree(pending, ignore_errors=True)


def _is_below(out: Path, path: str) -> bool:
    """Whether no part of the path is a link, so that it does not lead elsewhere."""
    folders = list(_folders(path))
    return all(not (out / folder).is_symlink() for folder in folders) and not (out / path).is_dir()


def _folders(path: str) -> Iterator[str]:
    parts = path.split("/")
    for length in range(1, len(parts)):
        yield "/".join(parts[:length])


def _read(file: Path) -> dict[str, list[str]] | None:
    """The list, checked; None when there is none, or one that no run has written."""
    try:
        table = json.loads(file.read_bytes())
        plan = {key: [str(path) for path in table[key]] for key in ("files", "removed", "edited")}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    try:
        check_paths([Output(path, b"") for path in plan["files"] if path != MANIFEST])
    except EmitError:
        return None
    others = (*plan["removed"], *plan["edited"])
    return (
        plan
        if all(stays_inside(path) and path.split("/")[0] != ".git" for path in others)
        else None
    )
