"""The casing rules of this flavour: wire names in, Python names out.

Every rule is a pure function of one name; clashes are settled by whoever has the other names
(:mod:`generator.flavours.speakeasy.plan_names`). Class names spell well-known initialisms in
capitals (``getById`` → ``GetByID``); attributes are snake case; modules are the lower-cased
original with separators turned to underscores (``v1.jobs.runNow`` → ``v1_jobs_runnow``).
"""

from __future__ import annotations

import keyword
import re
import unicodedata

_SYMBOLS = {
    "+": "PLUS",
    "*": "WILDCARD_",
    "<": "LESS_THAN",
    ">": "GREATER_THAN",
    "=": "EQUAL",
    "!": "NOT",
    "&": "AMPERSAND",
    "|": "PIPE",
    "%": "PERCENT",
    "@": "AT",
    "#": "HASH",
    "$": "DOLLAR",
    "^": "CARET",
    "~": "TILDE",
    "/": "SLASH",
    "-": "MINUS",
    ".": "DOT",
    ",": "COMMA",
    "?": "QUESTION_MARK",
    ":": "COLON",
    ";": "SEMICOLON",
    "_": "UNDERSCORE",
    " ": "SPACE",
}
"""What a name made of symbols alone is called."""

INITIALISMS = frozenset(
    [
        "ACL",
        "API",
        "ASCII",
        "CPU",
        "CSS",
        "DNS",
        "EOF",
        "GUID",
        "HTML",
        "HTTP",
        "HTTPS",
        "ID",
        "IP",
        "JSON",
        "QPS",
        "RAM",
        "RPC",
        "SLA",
        "SMTP",
        "SQL",
        "SSH",
        "TCP",
        "TLS",
        "TTL",
        "UDP",
        "UI",
        "UID",
        "URI",
        "URL",
        "UTF8",
        "UUID",
        "VM",
        "XML",
        "XMPP",
        "XSRF",
        "XSS",
    ]
)
"""Words that class names spell in capitals. Changing it changes the surface of every client."""

FIELD_RESERVED = frozenset(
    {
        *keyword.kwlist,
        *("bytes", "date", "datetime", "filter", "format", "schema", "copy", "json", "dict"),
        *("construct", "validate", "parse_obj", "parse_raw", "parse_file", "from_orm"),
        *("model_config", "model_fields", "model_computed_fields", "model_construct"),
        *("model_copy", "model_dump", "model_dump_json", "model_extra", "model_fields_set"),
        *("model_json_schema", "model_parametrized_name", "model_post_init", "model_rebuild"),
        *("model_validate", "model_validate_json", "model_validate_strings", "update_forward_refs"),
        *("serialize_model", "additional_properties", "pydantic", "int", "float", "bool", "str"),
    }
)
"""Names that a model cannot use for a field: keywords, pydantic's own, types in annotations."""

ARGUMENT_RESERVED = frozenset(
    {
        *keyword.kwlist,
        *("bytes", "date", "datetime", "filter", "format", "str", "int", "float", "bool"),
        *("self", "retries", "server_url", "timeout_ms", "http_headers", "accept_header_override"),
        *("url_variables", "models", "utils", "errors", "types", "operations", "components"),
        *("req", "http_res", "retry_config", "hook_ctx", "shared", "httpx"),
        *("http_res_text", "response_data", "callbacks", "internal", "webhooks", "dict", "set"),
        *("print", "open", "range", "map", "compile", "eval", "exec", "property", "super"),
    }
)
"""Names that a method body or the context of its arguments already uses."""

REDEFINABLE = ("type", "object", "input", "hash", "max", "min", "next", "id", "list", "license")

CLASS_RESERVED = frozenset(
    {
        *("True", "False", "None", "Enum", "Any", "Dict", "List", "Optional", "Union", "Literal"),
        *("Annotated", "TypedDict", "BaseModel", "Nullable", "OptionalNullable", "NotRequired"),
        *("Field",),
    }
)
"""Names that modules of models import; a class of that name ends in ``T``."""

METHOD_RESERVED = frozenset(
    {
        *keyword.kwlist,
        *("sdk_configuration", "do_request", "__init__"),
        # Annotations of the same class body would mean the method.
        *("str", "int", "float", "bool", "bytes"),
    }
)

_WORD = re.compile(
    r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z][a-z0-9]*|[A-Z]+[0-9]*(?![a-z])|[A-Z][0-9]+[a-z0-9]*"
    r"|[0-9]+[a-z0-9]*|[A-Z]+|[^\x00-\x7f]+"
)
_SEPARATOR = re.compile(r"[\W_]+")


def ascii_letters(text: str) -> str:
    """Accents dropped where that leaves letters (``é`` → ``e``); other scripts stay."""
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKD", text)
    return "".join(char for char in plain if not unicodedata.combining(char))


def words(name: str) -> list[str]:
    """The words of a name: split at separators, and where the case changes.

    ``getQRCode`` → get QR Code; ``x-tenant-id`` → x tenant id; ``V2Get`` → V2 Get.
    """
    found: list[str] = []
    for part in _SEPARATOR.split(ascii_letters(name)):
        found.extend(_WORD.findall(part))
    return found


def class_name(name: str) -> str:
    """``getById`` → ``GetByID``, ``SSEEvent`` stays, ``v1.jobs.run`` → ``V1JobsRun``.

    It may be part of a longer name; one that stands alone goes through :func:`usable`.
    """
    parts: list[str] = []
    for word in words(name):
        stem = word.rstrip("0123456789")
        if word.upper() in INITIALISMS:
            parts.append(word.upper())
        elif stem and stem.upper() in INITIALISMS:
            parts.append(stem.upper() + word[len(stem) :])
        else:
            parts.append(word[:1].upper() + word[1:])
    text = "".join(parts)
    if not text:
        text = "".join(_symbol(char).title().replace("_", "") for char in name) or "Empty"
    if not text[0].isidentifier():
        text = spelled_number(text, title=True)
    made = "".join(char for char in text if (char == "_" or char.isalnum()))
    if not made.isidentifier():
        made = "_" + "".join(char for char in made if f"_{char}".isidentifier())
    return made


def usable(name: str) -> str:
    """A whole class name that hides nothing that modules of models import: ``None`` → ``NoneT``."""
    return f"{name}T" if name in CLASS_RESERVED else name


def snake(name: str) -> str:
    """``baseURL`` → ``base_url``; symbols alone are spelled out."""
    text = "_".join(words(name)).lower()
    if not text:
        text = "_".join(_symbol(char).lower() for char in name).strip("_") or "empty"
    elif name[0] in "$." and len(name) > 1:
        text = f"{_symbol(name[0]).lower()}_{text}"
    if not text[0].isidentifier():
        text = spelled_number(text, title=False)
    return text


def field_name(name: str) -> str:
    """The attribute for a wire name; reserved names get an underscore at the end."""
    text = snake(name)
    return text + "_" if text in FIELD_RESERVED else text


def argument_name(name: str) -> str:
    """The keyword argument for a wire name."""
    text = snake(name)
    return text + "_" if text in ARGUMENT_RESERVED else text


def method_name(name: str) -> str:
    """The method for an operationId or ``x-speakeasy-name-override``."""
    text = snake(name)
    return text + "_" if text in METHOD_RESERVED else text


def module_name(name: str) -> str:
    """The module for a schema or an operation: lower case, separators to underscores."""
    text = _SEPARATOR.sub("_", ascii_letters(name)).strip("_").lower()
    if not text:
        text = snake(name)
    if not text[0].isidentifier():
        text = "_" + text
    return text + "_" if text in keyword.kwlist or text == "__init__" else text


def environment_name(name: str) -> str:
    """The part of an environment variable that a scheme or global gives: ``API_KEY_HEADER``."""
    return snake(name).upper()


def member_name(value: object) -> str:
    """The member of an enumeration for a value (``24h`` → ``TWENTY_FOURH``)."""
    if value is None:
        return "LESS_THAN_NIL_GREATER_THAN_"
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int):
        if value < 0:
            return f"MINUS_{abs(value)}"
        return spelled_number(str(value), title=False).upper()
    text = ascii_letters(str(value))
    if not text:
        return "UNKNOWN"
    sign = ""
    if len(text) > 1 and text[0] in "+-" and text[1].isdigit():
        sign = "PLUS_" if text[0] == "+" else "MINUS_"
        return sign + "_".join(words(text)).upper()
    parts = words(text)
    if not parts:
        return "_".join(_symbol(char) for char in text)
    made = "_".join(parts).upper()
    if not made[0].isidentifier():
        made = spelled_number(made, title=False).upper()
    return made if made.isidentifier() else "_" + re.sub(r"\W", "_", made)


def leading_symbol(value: object) -> str:
    """The word for the sign that a text begins with (``-x`` → ``MINUS``); empty for others."""
    if not isinstance(value, str) or not value or value[0].isalnum() or value[0] in "_ ":
        return ""
    return _symbol(value[0]).strip("_")


def _symbol(char: str) -> str:
    if char in _SYMBOLS:
        return _SYMBOLS[char]
    return f"U{ord(char):04X}"


_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["_", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"))


def spelled_number(text: str, *, title: bool) -> str:
    """Leading digits as English words: ``24h`` → ``twenty_fourh`` (``TwentyFourh``)."""
    match = re.match(r"\d+", text)
    if match is None:
        return "_" + text
    digits = match.group()
    if not digits.isascii() or len(digits) > 12:
        return "_" + text
    spelled = _english(int(digits))
    if title:
        return "".join(word.title() for word in spelled) + text[match.end() :]
    return "_".join(spelled) + text[match.end() :]


def _english(number: int) -> list[str]:
    if number < 20:
        return [_ONES[number]]
    if number < 100:
        tens = [_TENS[number // 10]]
        return tens + ([_ONES[number % 10]] if number % 10 else [])
    for size, word in _SCALES:
        if number >= size:
            head = [*_english(number // size), word]
            rest = number % size
            if not rest:
                return head
            return [*head, *(["and"] if rest < 100 else []), *_english(rest)]
    raise AssertionError(number)
