"""Bring the file of a document up to date with the address that it comes from."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from generator.diagnostics import Diagnostic, FatalError, Report, Severity
from generator.document import load_document
from generator.document.fetch import Refusal, fetch
from generator.document.limits import MAX_BYTES
from generator.ir import Source
from generator.settings import Settings


def fetch_source(settings: Settings, *, write: bool = True) -> bool:
    """Fetch the document of ``settings.source``; whether it differs from the file.

    The file is replaced in one step, and only by something that can be read as a description.
    FatalError when it cannot be fetched (https only, bounded in size and time) or read.
    """
    spec = settings.spec
    if not isinstance(spec, Path) or not settings.source:
        raise ValueError("only a document with a file and a source is fetched")
    try:
        data = fetch(settings.source, True, MAX_BYTES)
    except Refusal as refusal:
        found = refusal.finding
        source = Source(settings.source, "")
        raise FatalError(
            Diagnostic(found.code.name, Severity.FATAL, found.message, source, found.hint)
        ) from None
    # Bytes that are no description replace nothing: an error page is the usual case.
    load_document(settings.source, Report(), data=data)
    if spec.is_file() and spec.read_bytes() == data:
        return False
    if write:
        replace_file(spec, data)
    return True


def replace_file(path: Path, data: bytes) -> None:
    """Write a file in one step: whoever reads it sees the old bytes or the new ones."""
    path = path.resolve()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(name, path.stat().st_mode & 0o777 if path.exists() else 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
