"""Spec text into words: the sanitizing, camelizing and underscoring that names are made with.

Pure functions of one string. They follow what OpenAPI Generator 6.4.0 does to every name, so that
the same document gives the same names, surprising ones included (``h_ttp_server``).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_SEPARATORS = str.maketrans({"[": "_", "(": "_", ".": "_", "-": "_", "|": "_", " ": "_",
                             "/": "_", "\\": "_", "]": "", ")": ""})  # fmt: skip
_NOT_WORD = re.compile(r"[^a-zA-Z0-9_]")
_CAPITALS_THEN_WORD = re.compile(r"([A-Z]+)([A-Z][a-z][a-z]+)")
_LOWER_THEN_CAPITAL = re.compile(r"([a-z\d])([A-Z])")
_FIRST_LETTER = re.compile(r"[a-zA-Z0-9_]")
_AFTER_UNDERSCORE = re.compile(r"_+([^_])")
_AFTER_HYPHEN = re.compile(r"-+([^-])")
_NAME_BREAK = re.compile(r"[-_:;#]")
_TRAILING_NUMBER = re.compile(r"[0-9]+\Z")

_CJK = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF))


def sanitize(name: str) -> str:
    """Only ASCII letters, digits and underscores: brackets, dots, dashes, spaces and slashes turn
    into underscores (or nothing, for closing ones), everything else goes."""
    if name == "$":
        return "value"
    return _NOT_WORD.sub("", name.replace("[]", "").translate(_SEPARATORS))


@cache
def underscore(word: str) -> str:
    """``petId`` → ``pet_id``, ``HTTPServer`` → ``http_server``, ``hTTPServer`` → ``h_ttp_server``."""
    word = word.replace(".", "/").replace("$", "__")
    word = _CAPITALS_THEN_WORD.sub(r"\1_\2", word)
    word = _LOWER_THEN_CAPITAL.sub(r"\1_\2", word)
    return word.replace("-", "_").replace(" ", "_").lower()


@cache
def camelize(word: str) -> str:
    """``run_workflow`` → ``RunWorkflow``; capitals inside a word stay."""
    word = "".join(_capitalize(part) for part in word.replace("/", ".").split("."))
    word = _FIRST_LETTER.sub(lambda found: found.group().upper(), word, count=1)
    word = _AFTER_UNDERSCORE.sub(lambda found: found.group(1).upper(), word)
    word = _AFTER_HYPHEN.sub(lambda found: found.group(1).upper(), word)
    return word.replace("_", "")


def join_words(name: str) -> str:
    """``get-some_thing`` → ``getSomeThing``: what happens to an operationId before anything else."""
    joined = "".join(_capitalize(part) for part in _NAME_BREAK.split(name))
    return joined[:1].lower() + joined[1:]


def next_name(name: str) -> str:
    """The name tried when ``name`` is taken: ``a`` → ``a2``, ``a2`` → ``a3``, ``v1_0`` → ``v1_1``."""
    found = _TRAILING_NUMBER.search(name)
    if found is None:
        return name + "2"
    return name[: found.start()] + str(int(found.group()) + 1)


def char_names(text: str) -> str:
    """The Unicode names of the characters as part of a constant: ``<=`` → ``LESS_THAN_EQUALS``."""
    units = text.encode("utf-16-be", "surrogatepass")
    names = (_char_name((units[at] << 8) + units[at + 1]) for at in range(0, len(units), 2))
    return "".join(names)


def _char_name(unit: int) -> str:
    """Java's ``Character.getName`` of a UTF-16 unit: unnamed ones get their block and number."""
    if 0xD800 <= unit <= 0xDB7F:
        name = f"HIGH SURROGATES {unit:X}"
    elif 0xDB80 <= unit <= 0xDBFF:
        name = f"HIGH PRIVATE USE SURROGATES {unit:X}"
    elif 0xDC00 <= unit <= 0xDFFF:
        name = f"LOW SURROGATES {unit:X}"
    elif _CJK[0][0] <= unit <= _CJK[0][1]:
        name = f"CJK UNIFIED IDEOGRAPHS {unit:X}"
    elif _CJK[1][0] <= unit <= _CJK[1][1]:
        name = f"CJK UNIFIED IDEOGRAPHS EXTENSION A {unit:X}"
    elif 0xAC00 <= unit <= 0xD7A3:
        name = f"HANGUL SYLLABLES {unit:X}"
    else:
        name = unicodedata.name(chr(unit), f"U {unit:X}")
    return name.replace("-", "_").replace(" ", "_").replace("SIGN", "")


def _capitalize(word: str) -> str:
    return word[:1].upper() + word[1:]
