"""Formatting of rendered sources: black of record, ruff for huge APIs, or nothing.

Takes a list of (path, text) and gives the formatted texts in the same order. What black made of a
text is remembered by content hash, so the same text is formatted once in a lifetime. Only a run
that formats something imports what formats (a run that finds nothing changed asks for an id here).
"""

from __future__ import annotations

import hashlib
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from generator.files import read_whole, write_new
from generator.resources import cache_root

LINE_LENGTH = 100
_SEAL = hashlib.sha256().digest_size
_POOL_FROM = 60_000  # characters below which starting a second process costs more than it saves

Texts = Sequence[tuple[str, bytes]]


class FormatError(Exception):
    """A rendered file is no valid Python: a defect of a template, never of the document."""


def format_all(texts: Texts, formatter: Literal["black", "ruff", "none"]) -> list[bytes]:
    """The formatted texts, in order. FormatError names the file that cannot be formatted."""
    if formatter == "none" or not texts:
        return [text for _, text in texts]
    return _ruff(texts) if formatter == "ruff" else _black(texts)


def formatter_id(formatter: str) -> str:
    """What identifies the formatter's behaviour: its name and version."""
    if formatter == "none":
        return "none"
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"{formatter} {version(formatter)} {LINE_LENGTH}"
    except PackageNotFoundError:
        return formatter


def _black_one(path: str, text: bytes) -> bytes:
    from black import Mode, format_str
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    mode = Mode(
        line_length=LINE_LENGTH,
        is_pyi=path.endswith(".pyi"),
        target_versions={TargetVersion.PY39},
    )
    try:
        return format_str(text.decode("utf-8"), mode=mode).encode("utf-8")
    except InvalidInput as error:
        raise FormatError(f"{path}: {error}") from None


def _black_batch(batch: list[tuple[str, bytes]]) -> list[bytes]:
    return [_black_one(path, text) for path, text in batch]


def _black(texts: Texts) -> list[bytes]:
    cache = _Cache(cache_root() / "formatted", formatter_id("black"))
    done = [cache.get(path, text) for path, text in texts]
    todo = [index for index, text in enumerate(done) if text is None]
    if todo:
        # the longest first, dealt out in turn, so that the processes end together
        todo.sort(key=lambda index: (-len(texts[index][1]), index))
        workers = min(os.cpu_count() or 1, 8, len(todo))
        if workers == 1 or sum(len(texts[index][1]) for index in todo) < _POOL_FROM:
            results = _black_batch([texts[index] for index in todo])
            order = todo
        else:
            from concurrent.futures import ProcessPoolExecutor

            importlib.import_module("black")  # once, here, so that forked workers have it
            deals = [todo[start :: workers * 4] for start in range(workers * 4)]
            order = [index for deal in deals for index in deal]
            with ProcessPoolExecutor(workers) as pool:
                batches = pool.map(_black_batch, [[texts[i] for i in deal] for deal in deals])
                results = [text for batch in batches for text in batch]
        for index, text in zip(order, results, strict=True):
            done[index] = text
            cache.put(*texts[index], text)
    return [text for text in done if text is not None]


def _ruff(texts: Texts) -> list[bytes]:
    import subprocess
    import tempfile

    with tempfile.TemporaryDirectory(prefix="sdkloom-") as folder:
        root = Path(folder)
        names = []
        for index, (path, text) in enumerate(texts):
            name = root / f"{index:06d}{Path(path).suffix}"
            write_new(name, text)
            names.append(name)
        command = [_ruff_binary(), "format", "--isolated", "--no-cache"]
        command += ["--line-length", str(LINE_LENGTH), "--target-version", "py39", str(root)]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        if ran.returncode:
            message = ran.stderr.strip()
            for index, (path, _) in enumerate(texts):
                message = message.replace(str(names[index]), path).replace(names[index].name, path)
            raise FormatError(message)
        return [read_whole(name) for name in names]


def _ruff_binary() -> str:
    """The program beside this interpreter, or else on the path."""
    import shutil

    beside = Path(sys.executable).with_name("ruff")
    found = str(beside) if beside.is_file() else shutil.which("ruff")
    if found is None:
        raise FormatError(
            "ruff is not installed: pip install 'sdkloom[ruff]', or choose another formatter"
        )
    return found


class _Cache:
    """Formatted texts by the hash of what they were made from; losing it only costs time."""

    def __init__(self, folder: Path, salt: str) -> None:
        self._folder, self._salt = folder, salt.encode()

    def _file(self, path: str, text: bytes) -> Path:
        kind = b"pyi" if path.endswith(".pyi") else b"py"
        digest = hashlib.sha256(b"\0".join((self._salt, kind, text))).hexdigest()
        return self._folder / digest[:2] / digest[2:]

    def get(self, path: str, text: bytes) -> bytes | None:
        """The formatted text; None when it is unknown, or not as it was written."""
        try:
            data = self._file(path, text).read_bytes()
        except OSError:
            return None
        seal, formatted = data[:_SEAL], data[_SEAL:]
        return formatted if hashlib.sha256(formatted).digest() == seal else None

    def put(self, path: str, text: bytes, formatted: bytes) -> None:
        """Remember a formatted text; where that is impossible nothing is remembered."""
        file = self._file(path, text)
        try:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            temporary = file.with_name(f"{file.name}.{os.getpid()}")
            temporary.write_bytes(hashlib.sha256(formatted).digest() + formatted)
            temporary.replace(file)
        except OSError:
            return
