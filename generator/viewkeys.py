"""Which rendered files are still right, so that a one-line change renders only what depends on it.

What a file is made from is its template and its view. Their hash (the key) is remembered with the
hash of the finished file, per output folder, in the user's cache. When both still hold, the file on
the disk is the result, and neither a template engine nor a formatter is asked. The memory is a
cache: losing it, or finding nonsense in it, costs time and nothing else, because a key is only
believed together with the very bytes that it stands for.
"""

from __future__ import annotations

import json
import os
import pickle
import sys
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from generator.flavours.base import FilePlan
from generator.manifest import digest
from generator.resources import cache_root

_FORMAT = 1
_PICKLE = 5  # fixed, so that another Python does not silently change every key


def key_of(plan: FilePlan, salt: str) -> str | None:
    """The hash of everything that one rendered file is made from; None where none can be made.

    ``salt`` stands for the templates, the formatter and their versions. Equal keys mean equal
    files; the reverse need not hold (pickle tells equal values apart that are not one object).
    """
    if plan.template is None:
        return None
    try:
        view = pickle.dumps(plan.view, _PICKLE)
    except (pickle.PicklingError, TypeError, AttributeError, RecursionError):
        return None
    head = f"{_FORMAT} {salt}\0{plan.path}\0{plan.template}\0{plan.language}\0{plan.format}\0"
    return sha256(head.encode("utf-8", "backslashreplace") + view).hexdigest()


def reusable(out: Path, plans: Sequence[FilePlan], keys: Sequence[str | None]) -> dict[int, bytes]:
    """The files on the disk that rendering would make again, by position in the plan."""
    remembered = _read(_place(out))
    found: dict[int, bytes] = {}
    if not remembered:
        return found
    base = os.fspath(out)
    for index, (plan, key) in enumerate(zip(plans, keys, strict=True)):
        known = remembered.get(plan.path)
        if key is None or known is None or known[0] != key:
            continue
        try:
            with open(f"{base}/{plan.path}", "rb") as file:
                data = file.read()
        except (OSError, ValueError):
            continue
        if digest(data) == known[1]:
            found[index] = data
    return found


def remember(
    out: Path, plans: Sequence[FilePlan], keys: Sequence[str | None], data: Sequence[bytes]
) -> None:
    """Keep the keys for the next run; where the cache cannot be written nothing is kept."""
    table = {
        plan.path: (key, digest(text))
        for plan, key, text in zip(plans, keys, data, strict=True)
        if key is not None
    }
    file = _place(out)
    try:
        if _read(file) == table:
            return
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        temporary = file.with_name(f"{file.name}.{os.getpid()}")
        temporary.write_text(json.dumps(table), "ascii")
        temporary.replace(file)
    except OSError:
        return


def _place(out: Path) -> Path:
    name = sha256(os.fsencode(out.resolve())).hexdigest()[:32]
    return cache_root() / "keys" / f"{name}-py{sys.version_info[0]}{sys.version_info[1]}.json"


def _read(file: Path) -> Mapping[str, tuple[str, str]]:
    try:
        table = json.loads(file.read_bytes())
        return {str(path): (str(key), str(value)) for path, (key, value) in table.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}
