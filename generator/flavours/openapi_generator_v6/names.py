"""Which name everything gets: models, properties, parameters, operations, paths, tags, constants.

Each function turns one piece of spec text into the name that OpenAPI Generator 6.4.0 gives it.
They may return names that are taken, reserved by us, or empty: :class:`Scope` makes names that are
safe and unique out of them.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable

from generator.flavours.openapi_generator_v6.words import (
    camelize,
    char_names,
    join_words,
    sanitize,
    underscore,
)
from generator.python.files import LONGEST_NAME, short_name
from generator.python.scope import DEVICES

_RESERVED_WORDS = """
all_params and api_client as assert async auth_settings await body_params bool break class continue
def del dict elif else except exec false file_type finally float for form_params from frozendict
global header_params if import in int is lambda list local_var_files none none_type nonlocal not or
pass path_params print property query_params raise resource_path return self str true try tuple
while with yield
"""
RESERVED = frozenset(_RESERVED_WORDS.split())
"""Words that the original escapes whatever their case."""

_IDENTIFIER = re.compile(r"[_a-zA-Z][_a-zA-Z0-9]*\Z")
_WHOLE_NUMBER = re.compile(r"[-+]?[0-9]+\Z")
_FRACTION = re.compile(r"[-+]?[0-9]+\.[0-9]+\Z")
_ALL_CAPITALS = re.compile(r"[A-Z_]*\Z")
_LOWER_THEN_CAPITAL = re.compile(r"([a-z])([A-Z])")
_ESCAPED = str.maketrans({"\\": "\\\\", '"': '\\"', "\t": "\\t", "\n": "\\n", "\r": "\\r"})
_NOT_WORD = re.compile(r"[^a-zA-Z0-9_]")
_NUMBER = re.compile(r"_[0-9]+")


def is_reserved(name: str) -> bool:
    """Whether the original escapes this word."""
    return name.lower() in RESERVED


def is_identifier(name: str) -> bool:
    """Whether the name can be used in Python code as it is."""
    return _IDENTIFIER.match(name) is not None and not keyword.iskeyword(name)


def variable_name(name: str) -> str:
    """snake_case for signatures and samples: ``userID`` → ``user_id``, ``class`` → ``_class``."""
    name = sanitize(name).replace("$", "")
    if _ALL_CAPITALS.match(name):
        name = name.lower()
    name = underscore(name).lstrip("_")
    if is_reserved(name) or name[:1].isdigit():
        name = "_" + name
    return name


def property_name(name: str) -> str:
    """A wire key as a class and keyword: kept when it is a usable name, else snake_case."""
    if _IDENTIFIER.match(name) and not is_reserved(name):
        return name
    return variable_name(name.translate(_ESCAPED)) or name


def parameter_name(name: str) -> str:
    """A parameter on a signature line; ``callback`` is kept for asynchronous calls."""
    return "param_callback" if name == "callback" else variable_name(name)


def model_name(name: str) -> str:
    """A component key as a class: ``snake_case_name`` → ``SnakeCaseName``, ``List`` → ``ModelList``.
    (Of ``Con`` the original makes files that Windows refuses.)"""
    name = _class_name(name)
    return "Model" + name if name.lower() in DEVICES else name


def _class_name(name: str) -> str:
    name = camelize(sanitize(name))
    if is_reserved(name) or name[:1].isdigit():
        name = "Model" + name
    return name


def model_module(name: str) -> str:
    """The module of a model class: ``SnakeCaseName`` → ``snake_case_name``."""
    return underscore(model_name(name))


def schema_class(name: str) -> str:
    """The class of a parameter's schema: ``userID`` → ``UserIDSchema``."""
    return _class_name(name) + "Schema"


def media_type_words(media_type: str) -> str:
    """A media type in a class name: ``application/json-patch+json`` → ``ApplicationJsonPatchjson``."""
    return camelize(sanitize(media_type))


def operation_name(operation_id: str) -> str:
    """The method of an operation: ``HTTPServer`` → ``h_ttp_server``, ``class`` → ``call_class``."""
    name = join_words(operation_id)
    if is_reserved(name) or name[:1].isdigit():
        name = "call_" + name
    return underscore(sanitize(name))


def operation_id(method: str, path: str) -> str:
    """The operationId of an operation that has none: ``GET /a/{b}`` → ``aBGet``."""
    plain = path.replace("{", "").replace("}", "")
    parts = f"{plain}/{method}".split("/")
    name = "root" if plain == "/" else ""
    for part in parts:
        if part:
            name += camelize(part) if name else part[0].lower() + part[1:]
    return sanitize(name)


def operation_class(name: str) -> str:
    """The class of an operation's module, from its method: ``run_workflow`` → ``RunWorkflow``."""
    return camelize(name)


def path_module(path: str) -> str:
    """The module of a path: ``/api/{userID}/_info`` → ``api_user_id__info``; may be empty."""
    name = variable_name(path)
    return "path_" + name if name in DEVICES else name


def path_class(path: str) -> str:
    """The class of a path's API: ``/v1.0/{a}-{b}`` → ``V10AB``; may be empty."""
    return camelize(sanitize(path))


def api_class(tag: str) -> str:
    """The API of a tag: ``my tag`` → ``MyTagApi``, ``123 tag`` → ``Model123TagApi``."""
    return _class_name(tag) + "Api"


def api_module(class_name: str) -> str:
    """The module of an API by tag: ``FooAPIApi`` → ``foo_api_api``."""
    return underscore(class_name)


def constant_name(value: str) -> str:
    """An enum value, tag or path as a constant: ``sepa debit`` → ``SEPA_DEBIT``, ``/`` → ``SOLIDUS``."""
    if value == "":
        return "EMPTY"
    if _WHOLE_NUMBER.match(value) or _FRACTION.match(value):
        return _number_constant(value)
    spaced = re.sub(r"\s+", "_", value, flags=re.ASCII)
    first = spaced[0]
    rest = spaced if _IDENTIFIER.match(first) else spaced[1:]
    rest = _LOWER_THEN_CAPITAL.sub(r"\1_\2", rest.replace(".", "_").replace("/", "_"))
    rest = _NOT_WORD.sub("", rest)
    if rest == "":
        name = char_names(value).removesuffix("_")
    elif rest[0].isdigit():
        name = char_names(first).removesuffix("_") + "_" + rest
    else:
        name = rest
    return name.upper()


def _number_constant(value: str) -> str:
    if value[0] == "+":
        value = "POSITIVE_" + value[1:]
    elif value[0] == "-":
        value = "NEGATIVE_" + value[1:]
    else:
        value = "POSITIVE_" + value
    return value.replace(".", "_PT_")


LONGEST_MODEL = LONGEST_NAME - len("test_.py")
LONGEST_PATH = LONGEST_NAME - len("test_")
LONGEST_PAGE = LONGEST_NAME - len(".md")
"""Bytes of the names of modules, folders and pages; up to there they are the original's."""


def number_of(name: str, base: str) -> str:
    """What numbers a name among those with the same base (``_2``); nothing for any other name."""
    number = name.removeprefix(base)
    return number if number != name and _NUMBER.fullmatch(number) else ""


class Scope:
    """Names of one scope, each given once and usable in Python; ``ignore_case`` for those of files,
    which have at most ``longest`` bytes."""

    def __init__(
        self,
        taken: Iterable[str] = (),
        *,
        ignore_case: bool = False,
        longest: int | None = None,
    ) -> None:
        self._ignore_case = ignore_case
        self._longest = longest
        self._taken = {self._key(name) for name in taken}

    def give(self, wanted: str, fallback: str = "value") -> str:
        """The wanted name, mended when it is no identifier, numbered when it is taken."""
        name = _mend(wanted, fallback)
        number = 1
        candidate = self._cut(name)
        while self._key(candidate) in self._taken:
            number += 1
            candidate = self._cut(f"{name}_{number}")
        self._taken.add(self._key(candidate))
        return candidate

    def _cut(self, name: str) -> str:
        return name if self._longest is None else short_name(name, self._longest)

    def _key(self, name: str) -> str:
        return name.casefold() if self._ignore_case else name


def _mend(wanted: str, fallback: str) -> str:
    """A wanted name as an identifier: characters that cannot be in one become underscores."""
    if is_identifier(wanted):
        return wanted
    name = _NOT_WORD.sub("_", wanted)
    if not name.strip("_") and name != wanted:
        name = fallback
    if not name or name[0].isdigit() or keyword.iskeyword(name):
        name = "_" + name if name else fallback
    return name
