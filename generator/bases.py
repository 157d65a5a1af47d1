"""What an earlier run generated, found again by its hash: the base of a three-way merge.

Version control has it when the output was committed. For one that was not, each run leaves a copy
of what it wrote in the user's cache; losing that costs a merge its base and nothing else.
"""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import zipfile
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from generator.manifest import digest
from generator.outputs import Output
from generator.resources import cache_root

_REVISIONS = 50
"""How far back the history of one file is searched."""


def remember(out: Path, outputs: Sequence[Output]) -> None:
    """Keep a copy of what was generated, in one archive for each output folder."""
    target = _archive(out)
    temporary = target.with_name(f"{target.name}.{os.getpid()}")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        whole = io.BytesIO()  # a file would be asked for its position at each entry
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for output in outputs:
                if not output.keep:
                    archive.writestr(output.path, output.data)
        temporary.write_bytes(whole.getbuffer())
        temporary.replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()


def find(out: Path, path: str, wanted: str) -> bytes | None:
    """The text of a file that has that hash; None when nobody remembers it."""
    try:
        with zipfile.ZipFile(_archive(out)) as archive:
            data = archive.read(path)
            if digest(data) == wanted:
                return data
    except (OSError, KeyError, zipfile.BadZipFile):
        pass
    return _in_history(out, path, wanted)


def _archive(out: Path) -> Path:
    name = sha256(os.fsencode(out.absolute())).hexdigest()[:32]
    return cache_root() / "bases" / f"{name}.zip"


def _in_history(out: Path, path: str, wanted: str) -> bytes | None:
    listed = _git(out, "log", f"-{_REVISIONS}", "--format=%H", "--", path)
    for revision in ["HEAD", *(listed or b"").decode("ascii", "replace").split()]:
        data = _git(out, "show", f"{revision}:./{path}")
        if data is not None and digest(data) == wanted:
            return data
    return None


def _git(folder: Path, *arguments: str) -> bytes | None:
    try:
        ran = subprocess.run(
            ["git", "-C", str(folder), *arguments], capture_output=True, check=False
        )
    except OSError:
        return None
    return ran.stdout if ran.returncode == 0 else None
