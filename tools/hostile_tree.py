"""What is wrong with a tree that was generated from a hostile document, as far as reading tells.

Takes a folder and the checks of the document (see ``tools/hostile.py``), gives problems. Nothing in
the folder is run here.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tools.hostile_pages import what_acts

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

CANARY = "SDKLOOM_CANARY"
"""What every payload holds: as text it is harmless, as an expression it is a hole."""

SECRET = "SDKLOOM_SECRET"
"""Starts what stands in files that a document must not reach."""

INJECTED = "sdkloom_injected"
"""The key that payloads against TOML and JSON try to add."""

_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{each}{n}" for each in ("com", "lpt") for n in range(1, 10)))
)
_BAD_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
_FENCE = re.compile(r" *(`{3,}(?=[^`]*$)|~{3,})[ \t]*(\w*)")
_CODE_SPAN = re.compile(r"(?s)(`+)(?!`)(.+?)(?<!`)\1(?!`)")


def problems_of_tree(out: Path, checks: Sequence[str]) -> Iterator[str]:
    """Every problem that reading the files shows."""
    names: dict[str, str] = {}
    kept: set[str] = set()
    files = 0
    for path in sorted(out.rglob("*")):
        name = path.relative_to(out).as_posix()
        yield from _problems_of_name(path, name, names)
        if path.is_symlink() or not path.is_file():
            continue
        files += 1
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            yield f"{name} is not UTF-8"
            continue
        yield from _problems_of_text(name, path.suffix[1:], text, checks)
        kept |= {each for each in checks if each.startswith("any=~") and re.search(each[5:], text)}
    if not files:
        yield "nothing was written"
    for each in checks:
        if each.startswith("any=~") and each not in kept:
            yield f"the text is lost: nothing matches {each[5:]}"


def _problems_of_name(path: Path, name: str, names: dict[str, str]) -> Iterator[str]:
    twin = names.setdefault(name.casefold(), name)
    if twin != name:
        yield f"file names differ in case only: {twin!r}, {name!r}"
    last = path.name
    if path.is_symlink():
        yield f"a link: {name!r}"
    if last.split(".")[0].casefold().strip() in _DEVICES or last[-1] in ". ":
        yield f"a name that Windows does not take: {name!r}"
    if _BAD_IN_NAMES.search(last) or _TURNING.search(last) or len(last.encode()) > 200:
        yield f"an odd file name: {name[:60]!r}"


def _problems_of_text(name: str, kind: str, text: str, checks: Sequence[str]) -> Iterator[str]:
    if SECRET in text or "root:x:0:0" in text:
        yield f"{name} holds what another file says"
    if kind in ("py", "pyi", "md", "toml", "cfg") and _TURNING.search(text):
        yield f"{name} holds characters that turn the direction of text"
    plain = text
    if kind in ("py", "pyi"):
        yield from _problems_of_code(name, text)
    elif kind == "md":
        yield from (f"{name} runs {each}" for each in what_acts(text))
        plain, blocks, is_open = split_fences(text)
        if is_open:
            yield f"{name} has a code block that does not end"
        for language, body in blocks:
            if language in ("python", "py") and is_live(body):
                yield f"{name}: a payload is code in a sample"
    elif kind in ("toml", "json"):
        try:
            data = tomllib.loads(text) if kind == "toml" else json.loads(text)
        except ValueError as error:
            yield f"{name} cannot be read: {error}"
        else:
            if _has_injected(data):
                yield f"{name} has a key that the document put there"
    for check in checks:
        wanted, separator, pattern = check.partition("!~")
        if separator and wanted in ("any", kind):
            found = re.search(pattern, plain, re.M)
            if found:
                yield f"{name} holds {found[0][:40]!r}"


def _problems_of_code(name: str, text: str) -> Iterator[str]:
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        yield f"{name} is no Python: {error}"
        return
    if _is_canary(tree):
        yield f"{name}: a payload is code"


def split_fences(text: str) -> tuple[str, list[tuple[str, str]], bool]:
    """The text outside code, the fenced blocks with their languages, and whether the last is open
    (CommonMark 4.5)."""
    plain: list[str] = []
    blocks: list[tuple[str, str]] = []
    body: list[str] = []
    mark = language = ""
    for line in text.split("\n"):
        if mark:
            ending = line.strip()
            if len(ending) >= len(mark) and not ending.strip(mark[0]):
                blocks.append((language, "\n".join(body)))
                mark, body = "", []
            else:
                body.append(line)
            continue
        opened = _FENCE.match(line)
        if opened is None:
            plain.append(line)
        else:
            mark, language = opened[1], opened[2].lower()
    return _CODE_SPAN.sub("", "\n".join(plain)), blocks, bool(mark)


def is_live(source: str) -> bool:
    """Whether a payload is an expression of some code, not part of its text."""
    try:
        return _is_canary(ast.parse(source))
    except (SyntaxError, ValueError, RecursionError):
        return False


def _is_canary(tree: ast.AST) -> bool:
    return any(isinstance(node, ast.Constant) and node.value == CANARY for node in ast.walk(tree))


def _has_injected(value: object) -> bool:
    if isinstance(value, dict):
        return INJECTED in value or any(map(_has_injected, value.values()))
    return isinstance(value, list) and any(map(_has_injected, value))
