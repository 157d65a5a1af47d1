"""How the original names things: schema keys, wire names and tags in, Python names out.

The rules are part of the contract of the clients made by it (a schema ``200_response`` is
``Model200Response`` in ``model200_response.py``, a property ``return`` is ``var_return``), so every
step is kept, the surprising ones too. All functions are pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from generator.python.scope import DEVICES

_RESERVED = """
field all_params resource_path path_params query_params header_params form_params local_var_files
body_params auth_settings property schema base64 json date float
and del from not while as elif global or with assert else if pass yield break except import print
class exec in raise continue finally is return def for lambda try self nonlocal none true false
async await
"""
# First what a generated method or a pydantic model uses itself, then the keywords of Python, in
# lower case because names are compared in lower case.
RESERVED: frozenset[str] = frozenset(_RESERVED.split())

_SYMBOLS: Mapping[str, str] = {
    "$": "Dollar", "^": "Caret", "|": "Pipe", "=": "Equal", "*": "Star", "-": "Minus",
    "&": "Ampersand", "%": "Percent", "#": "Hash", "@": "At", "!": "Exclamation", "+": "Plus",
    ":": "Colon", ";": "Semicolon", ">": "Greater_Than", "<": "Less_Than", ".": "Dot",
    "_": "Underscore", "?": "Question_Mark", ",": "Comma", "'": "Quote", '"': "Double_Quote",
    "/": "Slash", "\\": "Back_Slash", "(": "Left_Parenthesis", ")": "Right_Parenthesis",
    "{": "Left_Curly_Bracket", "}": "Right_Curly_Bracket", "[": "Left_Square_Bracket",
    "]": "Right_Square_Bracket", "~": "Tilde", "`": "Backtick",
}  # fmt: skip

_ACRONYM = re.compile(r"([A-Z]+)([A-Z][a-z][a-z]+)")
_HUMP = re.compile(r"([a-z\d])([A-Z])", re.ASCII)
_NOT_WORD = re.compile(r"[^A-Za-z0-9_]")
_TO_UNDERSCORE = str.maketrans(dict.fromkeys("[(.:-| /\\", "_") | {"]": None, ")": None})
_FIRST_WORD = re.compile(r"(\.?)(\w)([^.]*)\Z", re.ASCII)
_HYPHEN = re.compile(r"-(.)")
_WORD_GAPS = re.compile(r"[-_:;#]")
_TRAILING_NUMBER = re.compile(r"\d+\Z", re.ASCII)


def _spelled(text: str) -> str:
    """Code points, for a name of which no ASCII letter or digit is left. (The original would make
    a file without a name of it.)"""
    return "_".join(f"u{ord(char):04x}" for char in text) or "empty"


def sanitize(name: str) -> str:
    """Letters, digits and underscores of ASCII: brackets and separators become underscores,
    everything else disappears. ``$`` alone reads ``value``."""
    if name == "$":
        return "value"
    return _NOT_WORD.sub("", name.replace("[]", "").translate(_TO_UNDERSCORE))


@lru_cache(maxsize=65536)
def underscore(word: str) -> str:
    """``petId`` → ``pet_id``, ``HTTPServer`` → ``http_server``."""
    word = word.replace(".", "/").replace("$", "__")
    word = _HUMP.sub(r"\1_\2", _ACRONYM.sub(r"\1_\2", word))
    return word.replace("-", "_").replace(" ", "_").lower()


@lru_cache(maxsize=65536)
def camelize(word: str) -> str:
    """``phone_number`` → ``PhoneNumber``; letters that follow the first of a word stay as they
    are, an underscore before a capital or a digit just goes."""
    parts = re.sub(r"/(.?)", r".\1", word).split(".")
    word = "".join(part[0].upper() + part[1:] for part in parts if part)
    first = _FIRST_WORD.search(word)
    if first is not None:
        head, letter, tail = first.groups()
        word = word[: first.start()] + head + letter.upper() + tail
    word = _camelize_underscores(word)
    word = _HYPHEN.sub(lambda match: match.group(1).upper(), word)
    return word.replace("_", "")


def _camelize_underscores(word: str) -> str:
    out: list[str] = []
    index = 0
    while index < len(word):
        char = word[index]
        if char != "_" or index + 1 >= len(word):
            out.append(char)
        elif word[index + 1] != word[index + 1].upper():
            index += 1
            out.append(word[index].upper())
        index += 1
    return "".join(out)


def is_reserved(word: str) -> bool:
    """Whether the word, in any case, is one that a name must not be."""
    return word.lower() in RESERVED


def var_name(name: str) -> str:
    """The Python name of a property. Nothing is left of a name without ASCII letters and digits:
    pages show that, code takes :func:`spelled_name`."""
    name = sanitize(name)
    if re.fullmatch(r"[A-Z_]*", name):
        name = name.lower()
    name = underscore(name).lstrip("_")
    if is_reserved(name) or re.match(r"[0-9]", name):
        name = "var_" + name
    return name


def spelled_name(name: str, wire_name: str) -> str:
    """The name that :func:`var_name` made of a wire name, in code points where nothing is left."""
    return name if sanitize(wire_name).strip("_") else _spelled(wire_name)


def param_name(name: str) -> str:
    """The Python name of a parameter."""
    return "param_callback" if name == "callback" else var_name(name)


def next_param_name(name: str) -> str:
    """The name after this one when two parameters of an operation collide: ``id`` → ``id2``,
    ``id2`` → ``id3``."""
    number = _TRAILING_NUMBER.search(name)
    if number is None:
        return name + "2"
    return name[: number.start()] + str(int(number.group()) + 1)


@lru_cache(maxsize=65536)
def model_name(name: str) -> str:
    """The class name of a schema. (Of ``Con`` the original makes files that Windows refuses.)"""
    camelized = camelize(sanitize(name)) or camelize("model_" + _spelled(name))
    is_free = not is_reserved(camelized) and camelized.lower() not in DEVICES
    if not is_free or re.match(r"[0-9]", camelized):
        return "Model" + camelized
    return camelized


def module_name(classname: str) -> str:
    """The module of a class under ``models/``."""
    return underscore(classname)


def model_module(name: str) -> str:
    """The module that a schema's class is written to."""
    return underscore(model_name(name))


def api_name(tag: str) -> str:
    """The class of a tag that :func:`sanitize` has been over."""
    return camelize(f"_{tag}_Api") if tag else "DefaultApi"


def api_module(tag: str) -> str:
    """The module of a tag's class under ``api/``."""
    return underscore(api_name(tag))


def operation_name(operation_id: str | None, path: str, method: str) -> str:
    """The method of an operation; without an ``operationId`` it is named for path and method."""
    name = operation_id if operation_id and operation_id.strip() else _path_name(path, method)
    name = "".join(word[:1].upper() + word[1:] for word in _WORD_GAPS.split(name))
    if name:
        name = name[0].lower() + name[1:]
    if is_reserved(name) or re.match(r"[0-9]", name):
        name = "call_" + name
    method = underscore(sanitize(name)) or _spelled(name)
    if is_reserved(method) or re.match(r"[0-9]", method):  # the original's would not compile
        method = "call_" + method
    return method


def _path_name(path: str, method: str) -> str:
    plain = path.replace("{", "").replace("}", "")
    name = "root" if plain == "/" else ""
    for part in f"{plain}/{method}".split("/"):
        if part:
            name += camelize(part) if name else part[0].lower() + part[1:]
    return sanitize(name)


def enum_member_name(literal: str, *, is_string: bool) -> str:
    """The member of an enumeration for a value, given as the Python literal of it."""
    if not is_string:
        return "NUMBER_" + literal.replace("-", "MINUS_")
    name = literal[1:-1] if literal.startswith("'") and literal.endswith("'") else literal
    if name in ("", " ", "_"):
        return {"": "EMPTY", " ": "SPACE", "_": "UNDERSCORE"}[name]
    if name not in RESERVED and any(char in _SYMBOLS for char in name):
        spelled = "".join(
            char if char == "_" or char not in _SYMBOLS else _SYMBOLS[char] + "_" for char in name
        )
        name = underscore(spelled)
    name = name.upper().replace(" ", "_")
    name = name.removeprefix("_").removesuffix("_")
    return "ENUM_" + name if re.match(r"[0-9]", name) else name
