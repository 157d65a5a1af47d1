"""How values of parameters become text: the styles of OpenAPI, which follow RFC 6570, and JSON."""

from __future__ import annotations

import enum
import json
import typing
from decimal import Decimal
from urllib.parse import quote

import frozendict

from ._primitives import BoolClass, NoneClass
from .exceptions import ApiValueError

Plain = typing.Any
"""A value of plain Python types, as `json` reads and writes them."""
_RESERVED = ":/?#[]@!$&'()*+,;="


class JSONEncoder(json.JSONEncoder):
    """Writes instances of schemas as JSON."""

    compact_separators: tuple[str, str] = (",", ":")

    def default(self, obj: typing.Any) -> Plain:
        """The value in plain Python types; ApiValueError for bytes, files and whatever JSON has no form for."""
        if isinstance(obj, str):
            return str(obj)
        if isinstance(obj, NoneClass) or obj is None:
            return None
        if isinstance(obj, (bool, BoolClass)):
            return bool(obj)
        if isinstance(obj, int):
            return int(obj)
        if isinstance(obj, float):
            return float(obj)
        if isinstance(obj, Decimal):
            exponent = obj.as_tuple().exponent
            return int(obj) if isinstance(exponent, int) and exponent >= 0 else float(obj)
        if isinstance(obj, (dict, frozendict.frozendict)):
            return {str(key): self.default(value) for key, value in obj.items()}
        if isinstance(obj, (list, tuple)):
            return [self.default(item) for item in obj]
        raise ApiValueError(f"Unable to prepare type {type(obj).__name__} for serialization")


JSON_ENCODER = JSONEncoder()


_SEQUENCES = frozenset(
    f"application/{name}" for name in ("jsonl", "ndjson", "json-seq", "jsonlines")
)


class JSONDetector:
    """Recognizes JSON media types: application/json, application/geo+json, with parameters too."""

    @classmethod
    def _content_type_is_json(cls, content_type: str) -> bool:
        kind = content_type.partition(";")[0].strip().lower()
        return kind.endswith(("/json", "+json"))

    @classmethod
    def _content_type_is_sequence(cls, content_type: str) -> bool:
        """Recognizes sequences of JSON values: JSON Lines, NDJSON, JSON text sequences (RFC 7464)."""
        kind = content_type.partition(";")[0].strip().lower()
        return kind.replace("/x-", "/") in _SEQUENCES


class ParameterInType(enum.Enum):
    """Where a parameter is sent."""

    QUERY = "query"
    HEADER = "header"
    PATH = "path"
    COOKIE = "cookie"


class ParameterStyle(enum.Enum):
    """How a parameter is written (OpenAPI 3.0, section 4.7.12.2)."""

    MATRIX = "matrix"
    LABEL = "label"
    FORM = "form"
    SIMPLE = "simple"
    SPACE_DELIMITED = "spaceDelimited"
    PIPE_DELIMITED = "pipeDelimited"
    DEEP_OBJECT = "deepObject"


class PrefixSeparatorIterator:
    """Gives the prefix first and the separator from then on; shared by the parameters of one query."""

    def __init__(self, prefix: str, separator: str) -> None:
        self.prefix = prefix
        self.separator = separator
        self.first: bool = True
        self.item_separator = separator if separator in (".", "|", "%20") else ","

    def __iter__(self) -> PrefixSeparatorIterator:
        return self

    def __next__(self) -> str:
        first, self.first = self.first, False
        return self.prefix if first else self.separator


def scalar(value: Plain, percent_encode: bool, safe: str = "/") -> str | None:
    """The text of one value; None for what RFC 6570 calls undefined (null, an empty array or object)."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        return quote(str(value), safe=safe) if percent_encode else str(value)
    if value is None or value in ([], {}):
        return None
    raise ApiValueError(f"Unable to generate a ref6570 item representation of {value}")


class ParameterSerializerBase:
    """Expansion of a value with a prefix and separators (RFC 6570, section 3.2)."""

    @classmethod
    def _get_default_explode(cls, style: ParameterStyle) -> bool:
        return False

    @staticmethod
    def _to_dict(name: str, value: str) -> dict[str, str]:
        return {name: value}

    @classmethod
    def _ref6570_expansion(
        cls,
        variable_name: str,
        in_data: Plain,
        explode: bool,
        percent_encode: bool,
        prefix_separator_iterator: PrefixSeparatorIterator,
        item_separator: str | None = None,
        safe: str = "/",
    ) -> str:
        """The text for a value: `?a=1`, `;a=1,2`, `.x.y`. An undefined value gives nothing."""
        prefixes = prefix_separator_iterator
        named = prefixes.separator in ("&", ";")
        name = (
            (quote(variable_name, safe=safe) if percent_encode else variable_name) if named else ""
        )
        equals = "=" if named else ""
        between = item_separator or prefixes.item_separator
        if in_data is None:
            return ""
        if isinstance(in_data, list):
            texts = [
                text
                for text in (scalar(item, percent_encode, safe) for item in in_data)
                if text is not None
            ]
            if not texts:
                return ""
            if explode:
                return next(prefixes) + next(prefixes).join(name + equals + text for text in texts)
            return next(prefixes) + name + equals + between.join(texts)
        if isinstance(in_data, dict):
            pairs = [
                (scalar(key, percent_encode, safe), scalar(item, percent_encode, safe))
                for key, item in in_data.items()
            ]
            defined = [(key or "", text) for key, text in pairs if text is not None]
            if not defined:
                return ""
            if explode:
                return next(prefixes) + next(prefixes).join(
                    f"{key}={text}" for key, text in defined
                )
            return (
                next(prefixes)
                + name
                + equals
                + between.join(part for pair in defined for part in pair)
            )
        text = scalar(in_data, percent_encode, safe) or ""
        if text == "" and prefixes.separator == ";":
            return next(prefixes) + name
        return next(prefixes) + name + equals + text


class StyleFormSerializer(ParameterSerializerBase):
    """Style `form`: `a=1&b=2`."""

    @classmethod
    def _get_default_explode(cls, style: ParameterStyle) -> bool:
        return style is ParameterStyle.FORM

    def _serialize_form(
        self,
        in_data: Plain,
        name: str,
        explode: bool,
        percent_encode: bool,
        prefix_separator_iterator: PrefixSeparatorIterator | None = None,
        safe: str = "/",
    ) -> str:
        prefixes = prefix_separator_iterator or PrefixSeparatorIterator("", "&")
        return self._ref6570_expansion(name, in_data, explode, percent_encode, prefixes, safe=safe)


class StyleSimpleSerializer(ParameterSerializerBase):
    """Style `simple`: `1,2`."""

    def _serialize_simple(
        self, in_data: Plain, name: str, explode: bool, percent_encode: bool, safe: str = "/"
    ) -> str:
        return self._ref6570_expansion(
            name, in_data, explode, percent_encode, PrefixSeparatorIterator("", ","), safe=safe
        )


def deep_object(name: str, value: Plain, prefixes: PrefixSeparatorIterator, safe: str = "/") -> str:
    """Style `deepObject`: `?filter[a]=1&filter[b][c]=2`; arrays repeat their key."""
    if isinstance(value, dict):
        return "".join(
            deep_object(f"{name}[{key}]", item, prefixes, safe) for key, item in value.items()
        )
    if isinstance(value, list):
        return "".join(deep_object(name, item, prefixes, safe) for item in value)
    text = scalar(value, True, safe)
    return "" if text is None else next(prefixes) + quote(name, safe="[]") + "=" + text


def reserved(allow_reserved: bool | None) -> str:
    """The characters that stay as they are in a query."""
    return _RESERVED if allow_reserved else "/"
