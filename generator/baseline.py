"""What changed since the last release: the lock goes on counting from there until the version is
another one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from generator import __version__, bases, texts
from generator.document import Document
from generator.freshness import settings_hash
from generator.lockfile import Release
from generator.manifest import Manifest, digest
from generator.outputs import Output
from generator.settings import Settings

_TESTS = ("test", "tests", "docs")


def next_release(
    settings: Settings,
    document: Document,
    before: Release | None,
    written: Manifest | None,
    outputs: Sequence[Output],
) -> Release:
    """The release that this run belongs to: that of the lock, with the code files that differ from
    it, or a new one when the version is new."""
    now = Release(
        version=settings.version,
        document=document.content_hash,
        root=_root_hash(settings),
        settings=settings_hash(settings),
        generator=__version__,
    )
    if before is None or before.version != now.version or written is None:
        return now
    return replace(before, changed=_changed(before.changed, written.files, outputs))


def _changed(
    known: Mapping[str, str], written: Mapping[str, str], outputs: Sequence[Output]
) -> dict[str, str]:
    now = {each.path: digest(each.data) for each in outputs if is_code(each.path) and not each.keep}
    then = {path: value for path, value in written.items() if is_code(path) and value}
    changed: dict[str, str] = {}
    for path in sorted({*now, *then, *known}):
        old = known.get(path, then.get(path, ""))
        if old != now.get(path, ""):
            changed[path] = old
    return changed


def is_code(path: str) -> bool:
    """Whether a file is part of the import package."""
    return path.endswith((".py", ".pyi")) and path.split("/")[0] not in _TESTS and "/" in path


def _root_hash(settings: Settings) -> str:
    return digest(settings.spec.read_bytes()) if isinstance(settings.spec, Path) else ""


def keep_texts(settings: Settings, before: Release | None, now: Release) -> None:
    """Remember what later comparisons with this release need, before it is overwritten."""
    if isinstance(settings.spec, Path):
        root = settings.spec.read_bytes()
        if digest(root) == now.root:  # also where the lock came from another machine
            texts.remember(root)
    known = {} if before is None else before.changed
    for path, wanted in now.changed.items():
        if wanted and path not in known:
            data = text_then(settings, path, wanted)
            if data is not None:
                texts.remember(data)


def text_then(settings: Settings, path: str, wanted: str, *, history: bool = True) -> bytes | None:
    """A file of the package as it was at the release; None when nobody remembers it. Without
    ``history`` version control is not asked, which takes a while for each file."""
    found = texts.find(wanted)
    if found is not None:
        return found
    try:
        data = (settings.out / path).read_bytes()
    except OSError:
        data = b""
    if digest(data) == wanted:
        return data
    return bases.find(settings.out, path, wanted) if history else None


def document_then(settings: Settings, release: Release) -> bytes | None:
    """The document's own file as it was at the release; None when nobody remembers it."""
    if not release.root or not isinstance(settings.spec, Path):
        return None
    spec = settings.spec
    return texts.find(release.root) or bases.find(spec.parent, spec.name, release.root)
