"""What is remembered between runs: names that were published, samples that were shown, and what the
last release was made from.

For a configured API it is ``sdk.lock`` beside its settings, committed with them; otherwise it lies
in the output folder.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from generator.ir.json import Json
from generator.manifest import LOCK, stays_inside
from generator.placing import replace_file
from generator.settings import Settings, bad_settings

_FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """What the package of a version was first generated from, as hashes, and the code files that
    read differently since: path → the hash that the file had then, empty for a new one."""

    version: str
    document: str
    """Over everything that was read of the document."""
    root: str
    """Of the document's own file; empty when it is no local file."""
    settings: str
    generator: str
    changed: Mapping[str, str] = field(default_factory=dict)


def path_of(settings: Settings) -> Path:
    """Where the lock of these settings lies."""
    return settings.lock if settings.lock is not None else settings.out / LOCK


def read(settings: Settings) -> Mapping[str, Json]:
    """The ledger of the last run, empty when there is none."""
    ledger = _table(settings).get("ledger")
    return ledger if isinstance(ledger, dict) else {}


def released(settings: Settings) -> Release | None:
    """What the last release was made from; None when the lock does not say."""
    table = _table(settings).get("release")
    if not isinstance(table, dict):
        return None
    texts = {key: value for key, value in table.items() if isinstance(value, str)}
    changed = table.get("changed", {})
    try:
        return Release(
            version=texts["version"],
            document=texts["document"],
            root=texts["root"],
            settings=texts["settings"],
            generator=texts["generator"],
            changed={
                path: value
                for path, value in (changed.items() if isinstance(changed, dict) else ())
                if stays_inside(path) and isinstance(value, str)
            },
        )
    except KeyError:
        return None


def _table(settings: Settings) -> Mapping[str, Json]:
    path = path_of(settings)
    try:
        table = json.loads(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError) as error:
        raise bad_settings(
            f"the lock cannot be read: {error}",
            path,
            hint="Restore it from version control; deleting it forgets published names.",
        ) from None
    return table if isinstance(table, dict) else {}


def dump(ledger: Mapping[str, Json], settings: Settings, release: Release | None = None) -> bytes:
    """The lock as stable JSON."""
    table: dict[str, object] = {
        "about": "Written by sdkloom; commit it. It keeps published names and samples stable.",
        "format": _FORMAT,
        "flavour": settings.flavour,
        "ledger": ledger,
    }
    if release is not None:
        told = asdict(release)
        table["release"] = {key: value for key, value in told.items() if value != {}}
    return (json.dumps(table, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()


def write(settings: Settings, data: bytes) -> None:
    """Put the lock of a configured API in place; one rename, so it is the old or the new."""
    path = settings.lock
    if path is None or (path.is_file() and path.read_bytes() == data):
        return
    replace_file(path, data)
