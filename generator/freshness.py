"""Whether an output is up to date, decided by content before anything heavy is imported.

Inputs are the files of the document, the settings, the lock, the toolchain with its templates, and
the formatter; outputs are the files that the manifest lists. All are compared by hash: a file that
was edited, deleted or touched is told apart.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from generator.format import formatter_id
from generator.manifest import IGNORE_FILES, Manifest, digest, is_intact, read_manifest
from generator.resources import code_root, templates_root
from generator.settings import Settings


@lru_cache(maxsize=1)
def toolchain_hash() -> str:
    """The hash of the toolchain's code and templates: another toolchain, another output."""
    state = sha256()
    for root in (code_root(), templates_root()):
        _hash_tree(os.fspath(root), state.update)
    return state.hexdigest()


def _hash_tree(root: str, feed: Callable[[bytes], object]) -> None:
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in ("__pycache__", "_templates"))
        for name in sorted(names):
            if name.endswith((".pyc", ".pyo")):
                continue
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                feed(os.path.relpath(path, root).encode() + b"\0" + file.read() + b"\0")


def settings_hash(settings: Settings) -> str:
    """The hash of what the settings ask for; where things lie does not matter."""
    asked = (
        settings.flavour,
        settings.package,
        settings.project,
        settings.version,
        settings.fidelity,
        repr(sorted(settings.options.items())),
        *(
            [
                repr(
                    sorted(
                        (kind, sorted(names.items())) for kind, names in settings.renamed.items()
                    )
                )
            ]
            if settings.renamed
            else []
        ),
        len(settings.overlays),
    )
    state = sha256(repr(asked).encode())
    if settings.templates is not None:
        _hash_tree(os.fspath(settings.templates), state.update)
    if settings.samples is not None:
        state.update(_file_hash(settings.samples).encode())
    return state.hexdigest()


def input_hashes(settings: Settings, files: Iterable[tuple[str, str]]) -> dict[str, str]:
    """All inputs and their hashes: ``files`` are those of the document, by name and hash."""
    return {
        **{f"file {name}": value for name, value in files},
        "document": _document_hash(settings),
        **_changelog_hash(settings),
        **_ignore_hashes(settings),
        "settings": settings_hash(settings),
        "toolchain": toolchain_hash(),
        "formatter": formatter_id(settings.formatter),
    }


def _document_hash(settings: Settings) -> str:
    """Which files make the document, and what it may refer to: the same files can be read in another
    order, or another one first. Paths count from the document's folder."""
    if not isinstance(settings.spec, Path):
        return digest(settings.spec.encode())
    base = settings.spec.parent
    places = [settings.spec, *settings.overlays, settings.ref_root or base]
    asked = [Path(os.path.relpath(place, base)).as_posix() for place in places]
    return digest(repr((asked, settings.allow_network)).encode())


def changelog_file(settings: Settings) -> Path | None:
    """The changelog of a configured API, which lies beside its settings; None when there is none."""
    if settings.file is None or settings.lock is None:
        return None
    path = settings.file.with_name("CHANGELOG.md")
    return path if path.is_file() else None


def _ignore_hashes(settings: Settings) -> dict[str, str]:
    """The hashes of ignore files in the output: what they name is left alone."""
    found = ((name, settings.out / name) for name in IGNORE_FILES)
    return {f"ignore {name}": _file_hash(path) for name, path in found if path.is_file()}


def _changelog_hash(settings: Settings) -> dict[str, str]:
    path = changelog_file(settings)
    return {} if path is None else {"changelog": _file_hash(path)}


def document_files(
    settings: Settings, read: Sequence[str], content_hash: str
) -> list[tuple[str, str]]:
    """Name (from the document's folder) and hash of each local file that was read.

    ``content_hash`` is over what was read. A file that has changed since (somebody saves while we
    generate) gets no hash, so that the output counts as stale.
    """
    if not isinstance(settings.spec, Path):
        return []
    base = settings.spec.parent
    state = sha256()
    files: list[tuple[str, str]] = []
    local = [path for path in read if "://" not in path]
    for path in local:
        data = _bytes(Path(path))
        state.update(f"{len(data)}\n".encode() + data)
        files.append((Path(os.path.relpath(path, base)).as_posix(), digest(data)))
    if len(local) == len(read) and state.hexdigest() != content_hash:
        return [(name, "changed meanwhile") for name, _ in files]
    return files


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def rendering_hash(settings: Settings) -> str:
    """The hash of what turns a view into a file: toolchain, templates, formatter."""
    state = sha256(f"{toolchain_hash()} {formatter_id(settings.formatter)}".encode())
    if settings.templates is not None:
        _hash_tree(os.fspath(settings.templates), state.update)
    return state.hexdigest()


def lock_hash(settings: Settings, lock: bytes | None = None) -> dict[str, str]:
    """The hash of the lock that lies outside the output (as given, or as it is on the disk)."""
    if settings.lock is None:
        return {}
    return {"lock": _file_hash(settings.lock) if lock is None else digest(lock)}


def fingerprint(inputs: Mapping[str, str]) -> str:
    """One hash over all inputs."""
    return digest("\n".join(f"{key}={inputs[key]}" for key in sorted(inputs)).encode())


def fresh_manifest(settings: Settings, *, keep_going: bool = False) -> Manifest | None:
    """The manifest of the output when everything is as the last run left it, else None.

    An output from which errors kept something out is only fresh for whoever asks to keep going.
    """
    manifest = read_manifest(settings.out)
    if manifest is None or not isinstance(settings.spec, Path):
        return None
    if manifest.skipped and not keep_going:
        return None
    names = [key[5:] for key in manifest.inputs if key.startswith("file ")]
    base = settings.spec.parent
    files = [(name, _file_hash(base / name)) for name in names]
    now = {**input_hashes(settings, files), **lock_hash(settings)}
    if not names or now != dict(manifest.inputs):
        return None
    return manifest if is_intact(settings.out, manifest) else None


def _file_hash(path: Path) -> str:
    try:
        # a manifest names these, and it is not trusted: nothing endless is read
        return digest(path.read_bytes()) if path.is_file() else "missing"
    except (OSError, ValueError):
        return "missing"
