"""What leads from one thing to the next deeper than Python follows is told, not crashed on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator import codes
from generator.diagnostics import Code, Diagnostic, FatalError, Severity
from generator.ir import Source


@contextmanager
def followed(file: Path | str) -> Iterator[None]:
    """Read or plan a document inside: FatalError where its chains are too long or memory ends."""
    try:
        yield
    except RecursionError:
        message = "its schemas lead from one to the next more levels deep than can be followed"
        hint = "split chains of properties, items or parts that are hundreds of schemas long"
        raise FatalError(_finding(codes.LIMIT_DEPTH, file, message, hint)) from None
    except MemoryError:
        message = "what it describes takes more memory than there is"
        hint = "split the document, or give the process more memory"
        raise FatalError(_finding(codes.LIMIT_NODES, file, message, hint)) from None


def _finding(code: Code, file: Path | str, message: str, hint: str) -> Diagnostic:
    return Diagnostic(code.name, Severity.FATAL, message, Source(str(file), "", (1, 1)), hint)
