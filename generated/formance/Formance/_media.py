"""The media types of bodies, as operations declare them."""

from __future__ import annotations

from ._parameters import HeaderParameter
from ._record import Record
from ._schema import Schema
from ._serializers import ParameterStyle


class Encoding:
    """How one property of a form is sent (OpenAPI 3.0, section 4.7.15)."""

    def __init__(
        self,
        content_type: str | None = None,
        headers: dict[str, HeaderParameter] | None = None,
        style: ParameterStyle | None = None,
        explode: bool | None = False,
        allow_reserved: bool = False,
    ) -> None:
        self.content_type = content_type
        self.headers = headers
        self.style = style
        self.explode = explode
        self.allow_reserved = allow_reserved


class MediaType(Record):
    """The schema of a body in one media type; `encoding` is by property name."""

    def __init__(
        self, schema: type[Schema] | None = None, encoding: dict[str, Encoding] | None = None
    ) -> None:
        self.schema: type[Schema] | None = schema
        self.encoding: dict[str, Encoding] | None = encoding
