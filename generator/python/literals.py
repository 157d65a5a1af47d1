"""The only way by which text of a document becomes Python source.

Whatever the text holds (quotes, backslashes, line separators of any alphabet, bidirectional
controls, lone surrogates), the result is one literal, one comment block or one docstring and
nothing else. Changing a function here changes what hostile documents can do.
"""

from __future__ import annotations

import keyword
import math
import re
import unicodedata
from collections.abc import Mapping

from generator.ir.json import Json, WrittenFloat

_NAMED_ESCAPES: Mapping[str, str] = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
# Cc controls, Cf format characters (bidi overrides, zero width), Cs surrogates, Zl and Zp line
# separators, Co and Cn: none may stand raw in source (CVE-2021-42574 and str.splitlines()).
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u0600-\u0605\u061c\u06dd\u070f\u08e2\u180e\u200b-\u200f"
    "\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ue000-\uf8ff\ufeff\ufff0-\uffff"
    "\U000e0000-\U0010ffff]"
)
_LINE_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
# In a comment these are orders: to the interpreter (PEP 263) and to tools. A blank takes their power.
_ENCODING = re.compile(r"coding(?=[:=])")
_ORDERS = re.compile(
    r"((?:^|#)\s*(?:type|mypy|pyright|pyre|ruff|isort|fmt|yapf|autopep8|pylint|flake8|pragma|nosec))"
    r"(?=:)",
    re.IGNORECASE,
)
_NOQA = re.compile(r"(no)(qa)", re.IGNORECASE)
_LONGEST_DECIMAL = 14_000  # bits; Python reads no longer decimal literals (sys.int_info)
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


def _escape_char(char: str) -> str:
    named = _NAMED_ESCAPES.get(char)
    if named is not None:
        return named
    point = ord(char)
    if point < 0x100:
        return f"\\x{point:02x}"
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def _escape_unsafe(text: str) -> str:
    escaped = _UNSAFE.sub(lambda match: _escape_char(match.group()), text)
    if escaped.isascii() or escaped.isprintable():
        return escaped
    return "".join(
        char if char in "\n\t" or unicodedata.category(char)[0] not in "CZ" or char == " "
        else _escape_char(char)
        for char in escaped
    )  # fmt: skip


def string(text: str) -> str:
    """A string literal on one line, with the quotes that black would choose."""
    body = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    body = _escape_unsafe(body.replace("\t", "\\t"))
    if '"' in body and body.count('"') > body.count("'"):
        return "'" + body.replace("'", "\\'") + "'"
    return '"' + body.replace('"', '\\"') + '"'


def double_quoted(text: str) -> str:
    """A string literal in double quotes, whatever it holds."""
    body = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    body = _escape_unsafe(body.replace("\t", "\\t"))
    return '"' + body.replace('"', '\\"') + '"'


def single_quoted(text: str) -> str:
    """A string literal in single quotes, as pages and code of some formats show it."""
    body = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    body = _escape_unsafe(body.replace("\t", "\\t"))
    return "'" + body.replace("'", "\\'") + "'"


def number(value: int | float) -> str:
    """A number literal; infinities and NaN (which JSON does not have) become calls of float."""
    if isinstance(value, bool):
        return "True" if value else "False"
    if isinstance(value, int):
        return f"{value:d}" if value.bit_length() < _LONGEST_DECIMAL else f"{value:#x}"
    if math.isnan(value) or math.isinf(value):
        return f'float("{float(value)!r}")'
    return repr(float(value))


def literal(value: Json) -> str:
    """A Python expression for a JSON value: only displays and constants, whatever it holds."""
    if value is None:
        return "None"
    if isinstance(value, bool | int | float):
        return number(value)
    if isinstance(value, str):
        return string(value)
    if isinstance(value, list):
        return "[" + ", ".join(literal(item) for item in value) + "]"
    items = (f"{string(key)}: {literal(item)}" for key, item in value.items())
    return "{" + ", ".join(items) + "}"


def lines(text: str) -> list[str]:
    """The lines of a text, split where any reader of source might see a line end."""
    return _LINE_BREAKS.split(text)


def _harmless(line: str) -> str:
    """A line of a comment that neither the interpreter nor a tool takes for an order."""
    line = _NOQA.sub(r"\1 \2", _ENCODING.sub("coding ", line))
    return _ORDERS.sub(r"\1 ", line)


def comment(text: str, *, indent: str = "") -> str:
    """The text as ``#`` comment lines (without a final newline).

    Unsafe characters are shown as escapes, and a blank is put into what tools would obey
    (``type : ignore``, ``coding : latin-1``).
    """
    return "\n".join(
        f"{indent}# {_harmless(_escape_unsafe(line))}".rstrip() if line.strip() else f"{indent}#"
        for line in lines(text)
    )


def one_line(text: str) -> str:
    """The text on one line, each run of white space a blank, for the tail of a comment."""
    return _harmless(_escape_unsafe(" ".join(" ".join(lines(text)).split())))


def docstring(text: str, *, indent: str = "") -> str:
    r"""A docstring literal: three double quotes, backslashes and quotes escaped, the lines after
    the first indented. An empty text gives an empty docstring."""
    body = [_escape_unsafe(line.replace("\\", "\\\\").rstrip()) for line in lines(text.strip())]
    joined = "\n".join((indent + line if line and at else line) for at, line in enumerate(body))
    last = '\\"' if joined.endswith('"') else ""  # it would be part of the closing quotes
    joined = joined.removesuffix('"').replace('"""', '\\"\\"\\"') + last
    if "\n" in joined:
        return f'"""{joined}\n{indent}"""'
    return f'"""{joined}"""'


def is_identifier(name: str) -> bool:
    """Whether the name can be bound: an ASCII identifier and no keyword (soft ones are names)."""
    return bool(_IDENTIFIER.match(name)) and not keyword.iskeyword(name) and name != "__debug__"


def identifier(name: str) -> str:
    """The name itself, checked: the guard at the end of every naming scheme.

    Raises ValueError when the name is no plain ASCII identifier, which is a bug of the scheme.
    """
    if not is_identifier(name):
        raise ValueError(f"not an identifier: {name!r}")
    return name


def written(value: int | float) -> str:
    """A number as the document spells it (``1.10``), for pages that repeat the document."""
    return value.text if isinstance(value, WrittenFloat) else number(value)
