"""Diagnostics as text with the line they speak of, as JSON, and as SARIF 2.1.0.

All three give the findings in the order of their places. Whatever comes from a document is made
harmless for a terminal: control and direction characters are shown as escapes.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from generator.codes import CODES
from generator.diagnostics import Diagnostic, Severity
from generator.document.decode import decode
from generator.document.limits import MAX_BYTES
from generator.document.model import Document, Locator
from generator.ir import Json, Source

_WIDTH = 100
_COLOURS = {Severity.NOTE: "36", Severity.WARNING: "33", Severity.ERROR: "31", Severity.FATAL: "31"}
_SARIF_LEVELS = {
    Severity.NOTE: "note",
    Severity.WARNING: "warning",
    Severity.ERROR: "error",
    Severity.FATAL: "error",
}


@dataclass(frozen=True, slots=True)
class Place:
    """A diagnostic with its position looked up."""

    diagnostic: Diagnostic
    line: int | None
    column: int | None


class _Texts:
    """Finds positions and lines: in the document, or in the file itself when there is none."""

    def __init__(self, document: Document | None) -> None:
        self._document = document
        self._opened: dict[str, Locator | None] = {}

    def position(self, source: Source | None) -> tuple[int, int] | None:
        if source is None:
            return None
        if source.position is not None:
            return source.position
        return self._document.locate(source) if self._document else None

    def line(self, file: str, number: int) -> str | None:
        known = self._document.locator(file) if self._document else None
        if known is None:
            if file not in self._opened:
                self._opened[file] = _open(file)
            known = self._opened[file]
        return None if known is None else known.line(number)


def _open(file: str) -> Locator | None:
    try:
        path = Path(file)
        if not path.is_file() or path.stat().st_size > MAX_BYTES:
            return None
        return Locator(decode(path.read_bytes())[0], None, {})
    except (OSError, ValueError):
        return None


def in_order(diagnostics: Iterable[Diagnostic], document: Document | None) -> tuple[Place, ...]:
    """The findings by file, line and column; those without a place first."""
    return _placed(diagnostics, _Texts(document))


def _placed(diagnostics: Iterable[Diagnostic], texts: _Texts) -> tuple[Place, ...]:
    found: list[Place] = []
    for each in diagnostics:
        at = texts.position(each.source)
        found.append(Place(each, at[0] if at else None, at[1] if at else None))
    return tuple(sorted(found, key=_key))


def _key(place: Place) -> tuple[str, int, int, str, str]:
    found = place.diagnostic
    file = found.source.file if found.source else ""
    return (file, place.line or 0, place.column or 0, found.code, found.message)


def render_text(
    diagnostics: Iterable[Diagnostic], document: Document | None = None, *, colour: bool = False
) -> str:
    """What people read: a headline, the line with a caret, the pointer, the remedy."""
    texts = _Texts(document)
    blocks = [_block(place, texts, colour) for place in _placed(diagnostics, texts)]
    return "".join(f"{block}\n" for block in blocks)


def _block(place: Place, texts: _Texts, colour: bool) -> str:
    found = place.diagnostic
    label = found.severity.label
    if colour:
        label = f"\x1b[1;{_COLOURS[found.severity]}m{label}\x1b[0m"
    lines = [f"{_where(found.source, place)}{label}: {printable(found.message)} [{found.code}]"]
    source = found.source
    if source is not None and place.line is not None and place.column is not None:
        written = texts.line(source.file, place.line)
        if written and written.strip():
            lines += _excerpt(written, place.line, place.column)
    if source is not None and source.pointer:
        lines.append(f"  at: {printable(source.pointer)}")
    if found.hint:
        lines.append(f"  help: {printable(found.hint)}")
    for text, other in found.related:
        at = texts.position(other)
        spot = f"{printable(other.file)}:{at[0]}:{at[1]}" if at else printable(str(other))
        lines.append(f"  see: {spot}: {printable(text)}")
    return "\n".join(lines)


def _where(source: Source | None, place: Place) -> str:
    if source is None:
        return ""
    if place.line is None:
        return f"{printable(source.file)}: "
    return f"{printable(source.file)}:{place.line}:{place.column}: "


def _excerpt(written: str, line: int, column: int) -> list[str]:
    start = 0
    if len(written) > _WIDTH:
        start = max(0, min(column - 1 - _WIDTH // 3, len(written) - _WIDTH))
    shown = written[start : start + _WIDTH].replace("\t", " ")
    before = printable(shown[: max(0, column - 1 - start)])
    width = sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in before)
    number = str(line)
    margin = " " * len(number)
    return [f"  {number} | {printable(shown)}", f"  {margin} | {' ' * width}^"]


def printable(text: str) -> str:
    """Text with control, direction and other unprintable characters shown as escapes."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else _escape(each) for each in text)


def _escape(character: str) -> str:
    code = ord(character)
    if character in "\n\r\t":
        return {"\n": "\\n", "\r": "\\r", "\t": "\\t"}[character]
    return (
        f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
    )


def render_json(diagnostics: Iterable[Diagnostic], document: Document | None = None) -> str:
    """A list of objects, one a finding, for other programs."""
    texts = _Texts(document)
    found: list[Json] = []
    for place in _placed(diagnostics, texts):
        each = place.diagnostic
        entry: dict[str, Json] = {
            "code": each.code,
            "severity": each.severity.name.lower(),
            "message": each.message,
            **_location(each.source, place.line, place.column),
            "hint": each.hint,
        }
        related: list[Json] = []
        for text, source in each.related:
            at = texts.position(source) or (None, None)
            related.append({"message": text, **_location(source, *at)})
        if related:
            entry["related"] = related
        found.append(entry)
    return json.dumps(found, indent=2) + "\n"


def _location(source: Source | None, line: int | None, column: int | None) -> dict[str, Json]:
    return {
        "file": source.file if source else None,
        "line": line,
        "column": column,
        "pointer": source.pointer if source else None,
    }


def render_sarif(
    diagnostics: Iterable[Diagnostic], document: Document | None = None, *, version: str = ""
) -> str:
    """A SARIF 2.1.0 log, as code review tools read it."""
    texts = _Texts(document)
    places = _placed(diagnostics, texts)
    used = sorted({place.diagnostic.code for place in places})
    rules: list[Json] = []
    for name in used:
        rule: dict[str, Json] = {"id": name}
        if name in CODES:
            rule["shortDescription"] = {"text": CODES[name].meaning}
        rules.append(rule)
    results: list[Json] = [_sarif_result(place, texts, used) for place in places]
    driver: dict[str, Json] = {"name": "sdkloom", "rules": rules}
    if version:
        driver["version"] = version
    log: dict[str, Json] = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
        ],
    }
    return json.dumps(log, indent=2) + "\n"


def _sarif_result(place: Place, texts: _Texts, used: list[str]) -> dict[str, Json]:
    found = place.diagnostic
    text = found.message if not found.hint else f"{found.message}\n{found.hint}"
    result: dict[str, Json] = {
        "ruleId": found.code,
        "ruleIndex": used.index(found.code),
        "level": _SARIF_LEVELS[found.severity],
        "message": {"text": text},
    }
    if found.source is not None:
        result["locations"] = [_sarif_location(found.source, place.line, place.column)]
    related: list[Json] = []
    for words, source in found.related:
        at = texts.position(source) or (None, None)
        related.append({**_sarif_location(source, *at), "message": {"text": words}})
    if related:
        result["relatedLocations"] = related
    return result


def _uri(file: str) -> str:
    """A file as SARIF names it, a URI reference (SARIF 2.1.0 section 3.4.3)."""
    if "://" in file:
        return quote(file, safe="/:?#[]@!$&'()*+,;=%")
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def _sarif_location(source: Source, line: int | None, column: int | None) -> dict[str, Json]:
    physical: dict[str, Json] = {"artifactLocation": {"uri": _uri(source.file)}}
    if line is not None:
        physical["region"] = {"startLine": line, "startColumn": column}
    location: dict[str, Json] = {"physicalLocation": physical}
    if source.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": source.pointer, "kind": "value"}]
    return location
