"""Parameters: where they go, in which style, and their text for a value."""

from __future__ import annotations

import json
import typing
from urllib.parse import quote

from urllib3._collections import HTTPHeaderDict

from ._record import Record
from ._schema import AnyInput, Schema
from ._serializers import (
    JSON_ENCODER,
    JSONDetector,
    JSONEncoder,
    ParameterInType,
    ParameterStyle,
    Plain,
    PrefixSeparatorIterator,
    StyleFormSerializer,
    StyleSimpleSerializer,
    deep_object,
    reserved,
)

Content = dict[str, type[Schema]]

_STYLES: dict[ParameterInType, tuple[ParameterStyle, ...]] = {
    ParameterInType.QUERY: (
        ParameterStyle.FORM,
        ParameterStyle.SPACE_DELIMITED,
        ParameterStyle.PIPE_DELIMITED,
        ParameterStyle.DEEP_OBJECT,
    ),
    ParameterInType.PATH: (ParameterStyle.SIMPLE, ParameterStyle.LABEL, ParameterStyle.MATRIX),
    ParameterInType.HEADER: (ParameterStyle.SIMPLE,),
    ParameterInType.COOKIE: (ParameterStyle.FORM,),
}
"""The styles of each place; the first is the default."""
_DELIMITERS = {ParameterStyle.SPACE_DELIMITED: "%20", ParameterStyle.PIPE_DELIMITED: "|"}


class ParameterBase(Record, JSONDetector):
    """One parameter; exactly one of `schema` and `content` is set.

    ValueError for a style that its place does not have.
    """

    name: str
    in_type: ParameterInType
    required: bool
    style: ParameterStyle | None
    explode: bool | None
    allow_reserved: bool | None
    schema: type[Schema] | None
    content: Content | None

    _json_encoder: typing.ClassVar[JSONEncoder] = JSON_ENCODER

    def __init__(
        self,
        name: str,
        in_type: ParameterInType,
        required: bool = False,
        style: ParameterStyle | None = None,
        explode: bool | None = False,
        allow_reserved: bool | None = None,
        schema: type[Schema] | None = None,
        content: Content | None = None,
    ) -> None:
        if (schema is None) == (content is None):
            raise ValueError("Exactly one of schema and content must be given")
        if style is not None and style not in _STYLES[in_type]:
            raise ValueError(f"Invalid style and in_type combination: {style} in {in_type}")
        if content is not None and len(content) != 1:
            raise ValueError("Invalid content length, content length must equal 1")
        self.name = name
        self.in_type = in_type
        self.required = required
        self.style = style or (_STYLES[in_type][0] if content is None else None)
        self.explode = explode
        self.allow_reserved = allow_reserved
        self.schema = schema
        self.content = content

    def _plain(self, in_data: AnyInput) -> Plain:
        """The value, validated, in plain types."""
        schema = self.schema or next(iter((self.content or {}).values()))
        value = in_data if isinstance(in_data, schema) else schema(in_data)
        return self._json_encoder.default(value)

    def _serialize_json(self, in_data: Plain, eliminate_whitespace: bool = False) -> str:
        return json.dumps(in_data, separators=(",", ":") if eliminate_whitespace else None)

    def _text_of_content(self, in_data: AnyInput, eliminate_whitespace: bool = False) -> str:
        """The value in the media type of `content`: JSON, or a string in a textual type."""
        content_type = next(iter(self.content or {}))
        value = self._plain(in_data)
        if self._content_type_is_json(content_type):
            return self._serialize_json(value, eliminate_whitespace)
        if isinstance(value, str):
            return value
        raise NotImplementedError(f"Serialization of {content_type} has not yet been implemented")


class PathParameter(ParameterBase, StyleSimpleSerializer):
    """A part of the path. Everything that is not unreserved is percent-encoded, `/` too."""

    def __init__(
        self,
        name: str,
        required: bool = False,
        style: ParameterStyle | None = None,
        explode: bool = False,
        allow_reserved: bool | None = None,
        schema: type[Schema] | None = None,
        content: Content | None = None,
    ) -> None:
        super().__init__(
            name, ParameterInType.PATH, required, style, explode, allow_reserved, schema, content
        )

    def serialize(self, in_data: AnyInput) -> dict[str, str]:
        """The text by the parameter's name."""
        if self.schema is None:
            return self._to_dict(self.name, quote(self._text_of_content(in_data), safe=""))
        if self.style is ParameterStyle.SIMPLE:
            text = self._serialize_simple(
                self._plain(in_data), self.name, bool(self.explode), True, safe=""
            )
        else:
            mark = "." if self.style is ParameterStyle.LABEL else ";"
            text = self._ref6570_expansion(
                self.name,
                self._plain(in_data),
                bool(self.explode),
                True,
                PrefixSeparatorIterator(mark, mark),
                safe="",
            )
        return self._to_dict(self.name, text)


class QueryParameter(ParameterBase, StyleFormSerializer):
    """A part of the query."""

    def __init__(
        self,
        name: str,
        required: bool = False,
        style: ParameterStyle | None = None,
        explode: bool | None = None,
        allow_reserved: bool | None = None,
        schema: type[Schema] | None = None,
        content: Content | None = None,
    ) -> None:
        used = style or ParameterStyle.FORM
        exploded = self._get_default_explode(used) if explode is None else explode
        super().__init__(
            name, ParameterInType.QUERY, required, used, exploded, allow_reserved, schema, content
        )

    def get_prefix_separator_iterator(self) -> PrefixSeparatorIterator:
        """What a query starts and goes on with."""
        return PrefixSeparatorIterator("?", "&")

    def serialize(
        self,
        in_data: AnyInput,
        prefix_separator_iterator: PrefixSeparatorIterator | None = None,
    ) -> dict[str, str]:
        """The text, with its `?` or `&`, by the parameter's name; parameters of one query share the iterator."""
        prefixes = prefix_separator_iterator or self.get_prefix_separator_iterator()
        safe = reserved(self.allow_reserved)
        if self.schema is None:
            text = quote(self._text_of_content(in_data, eliminate_whitespace=True), safe=safe)
            return self._to_dict(self.name, next(prefixes) + quote(self.name) + "=" + text)
        value = self._plain(in_data)
        if self.style is ParameterStyle.DEEP_OBJECT:
            text = deep_object(self.name, value, prefixes, safe)
        else:
            between = _DELIMITERS.get(self.style) if self.style else None
            text = self._ref6570_expansion(
                self.name, value, bool(self.explode), True, prefixes, between, safe
            )
        return self._to_dict(self.name, text)


class CookieParameter(ParameterBase, StyleFormSerializer):
    """A cookie."""

    def __init__(
        self,
        name: str,
        required: bool = False,
        style: ParameterStyle | None = None,
        explode: bool | None = None,
        allow_reserved: bool | None = None,
        schema: type[Schema] | None = None,
        content: Content | None = None,
    ) -> None:
        exploded = (style in (None, ParameterStyle.FORM)) if explode is None else explode
        super().__init__(
            name, ParameterInType.COOKIE, required, style, exploded, allow_reserved, schema, content
        )

    def serialize(self, in_data: AnyInput) -> dict[str, str]:
        """The cookie's text (`name=value`, for a content its JSON) by the parameter's name."""
        if self.schema is None:
            return self._to_dict(self.name, self._text_of_content(in_data))
        text = self._serialize_form(
            self._plain(in_data), self.name, bool(self.explode), percent_encode=False
        )
        return self._to_dict(self.name, text)

    def pair(self, in_data: AnyInput) -> str:
        """What goes into the Cookie header; characters that a cookie may not hold are percent-encoded."""
        if self.schema is None:
            return f"{self.name}={quote(self._text_of_content(in_data, eliminate_whitespace=True))}"
        prefixes = PrefixSeparatorIterator("", "&")
        text = self._serialize_form(
            self._plain(in_data), self.name, bool(self.explode), True, prefixes
        )
        return text.replace("&", "; ")


class HeaderParameter(ParameterBase, StyleSimpleSerializer):
    """A header, of a request or of a response."""

    def __init__(
        self,
        name: str,
        required: bool = False,
        style: ParameterStyle | None = None,
        explode: bool = False,
        allow_reserved: bool | None = None,
        schema: type[Schema] | None = None,
        content: Content | None = None,
    ) -> None:
        super().__init__(
            name, ParameterInType.HEADER, required, style, explode, allow_reserved, schema, content
        )

    def serialize(self, in_data: AnyInput) -> HTTPHeaderDict:
        """The header."""
        if self.schema is None:
            text = self._text_of_content(in_data)
        else:
            text = self._serialize_simple(
                self._plain(in_data), self.name, bool(self.explode), False
            )
        return HTTPHeaderDict({self.name: text})
