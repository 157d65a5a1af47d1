"""Bytes to text: byte order marks, UTF-16 and UTF-32 without one (RFC 4627 section 3), UTF-8."""

from __future__ import annotations

import codecs

from generator import codes
from generator.document.finding import Finding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes) -> tuple[str, tuple[Finding, ...]]:
    """The text of a file, and what had to be replaced on the way."""
    encoding, start = _encoding(data)
    body = data[start:]
    try:
        return body.decode(encoding), ()
    except UnicodeDecodeError as problem:
        offset = len(body[: problem.start].decode(encoding, "replace"))
        found = Finding(
            codes.ENCODING,
            f"this is not valid {encoding.upper()} (byte {problem.start + start})",
            offset,
            "save the file as UTF-8",
        )
        return body.decode(encoding, "replace"), (found,)


def _encoding(data: bytes) -> tuple[str, int]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    head = data[:4]
    if len(head) == 4:
        zeros = tuple(byte == 0 for byte in head)
        if zeros == (True, True, True, False):
            return "utf-32-be", 0
        if zeros == (False, True, True, True):
            return "utf-32-le", 0
        if zeros == (True, False, True, False):
            return "utf-16-be", 0
        if zeros == (False, True, False, True):
            return "utf-16-le", 0
    return "utf-8", 0
