"""What is remembered between runs: names that were published, samples that were shown.

For a configured API it is ``sdk.lock`` beside its settings, committed with them; otherwise it lies
in the output folder.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from generator.ir.json import Json
from generator.manifest import LOCK
from generator.settings import Settings, bad_settings

_FORMAT = 1


def path_of(settings: Settings) -> Path:
    """Where the lock of these settings lies."""
    return settings.lock if settings.lock is not None else settings.out / LOCK


def read(settings: Settings) -> Mapping[str, Json]:
    """The ledger of the last run, empty when there is none."""
    path = path_of(settings)
    try:
        table = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise bad_settings(
            f"{path}: the lock cannot be read: {error}",
            None,
            hint="Restore it from version control; deleting it forgets published names.",
        ) from None
    ledger = table.get("ledger") if isinstance(table, dict) else None
    return ledger if isinstance(ledger, dict) else {}


def dump(ledger: Mapping[str, Json], settings: Settings) -> bytes:
    """The lock as stable JSON."""
    table = {
        "about": "Written by sdkloom; commit it. It keeps published names and samples stable.",
        "format": _FORMAT,
        "flavour": settings.flavour,
        "ledger": ledger,
    }
    return (json.dumps(table, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()


def write(settings: Settings, data: bytes) -> None:
    """Put the lock of a configured API in place; one rename, so it is the old or the new."""
    path = settings.lock
    if path is None or (path.is_file() and path.read_bytes() == data):
        return
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_bytes(data)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
