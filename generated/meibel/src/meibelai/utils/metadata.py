"""Where a field of a request or of security travels, stated as metadata inside ``Annotated``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional, TypeVar, Union

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo


T = TypeVar("T")


@dataclass
class SecurityMetadata:
    """A field of a security model: a scheme's value, or one option of several."""

    option: bool = False
    scheme: bool = False
    scheme_type: Optional[str] = None
    sub_type: Optional[str] = None
    field_name: Optional[str] = None

    def get_field_name(self, default: str) -> str:
        """Name of the header, query parameter or cookie, or the default where the document names none."""
        return self.field_name if self.field_name else default


@dataclass
class ParamMetadata:
    """How a parameter is written (OpenAPI, "Parameter Object"): ``serialization`` is ``json`` for ``content``."""

    serialization: Optional[str] = None
    style: str = "simple"
    explode: bool = False


@dataclass
class PathParamMetadata(ParamMetadata):
    """A parameter in the path: simple, label or matrix."""


@dataclass
class QueryParamMetadata(ParamMetadata):
    """A parameter in the query: form, spaceDelimited, pipeDelimited or deepObject."""

    style: str = "form"
    explode: bool = True


@dataclass
class ReservedQueryParamMetadata(QueryParamMetadata):
    """A parameter in the query whose reserved characters stay as they are (OpenAPI, ``allowReserved``)."""


@dataclass
class HeaderMetadata(ParamMetadata):
    """A parameter in a header: always simple."""


@dataclass
class CookieMetadata(HeaderMetadata):
    """A parameter in the ``Cookie`` header: always form. Given as ``FieldMetadata(header=CookieMetadata())``."""

    style: str = "form"
    explode: bool = True


@dataclass
class RequestMetadata:
    """The field that is the body, and the media type it is sent as."""

    media_type: str = "application/octet-stream"


@dataclass
class MultipartFormMetadata:
    """A part of a multipart body: a file, a file's content, JSON, or a plain field."""

    file: bool = False
    content: bool = False
    json: bool = False


@dataclass
class FormMetadata:
    """A field of a URL-encoded body."""

    json: bool = False
    style: str = "form"
    explode: bool = True


_M = TypeVar("_M")


def _given(value: Union[_M, bool, None], default: type[_M]) -> Optional[_M]:
    """``True`` (or ``False``) stands for the defaults of the location."""
    return default() if isinstance(value, bool) else value


class FieldMetadata:
    """All locations of one field. At most one of path, query, header, request, form and multipart is usual."""

    security: Optional[SecurityMetadata] = None
    path: Optional[PathParamMetadata] = None
    query: Optional[QueryParamMetadata] = None
    header: Optional[HeaderMetadata] = None
    request: Optional[RequestMetadata] = None
    form: Optional[FormMetadata] = None
    multipart: Optional[MultipartFormMetadata] = None

    def __init__(
        self,
        security: Optional[SecurityMetadata] = None,
        path: Optional[Union[PathParamMetadata, bool]] = None,
        query: Optional[Union[QueryParamMetadata, bool]] = None,
        header: Optional[Union[HeaderMetadata, bool]] = None,
        request: Optional[Union[RequestMetadata, bool]] = None,
        form: Optional[Union[FormMetadata, bool]] = None,
        multipart: Optional[Union[MultipartFormMetadata, bool]] = None,
    ) -> None:
        self.security = security
        self.path = _given(path, PathParamMetadata)
        self.query = _given(query, QueryParamMetadata)
        self.header = _given(header, HeaderMetadata)
        self.request = _given(request, RequestMetadata)
        self.form = _given(form, FormMetadata)
        self.multipart = _given(multipart, MultipartFormMetadata)


def find_field_metadata(field_info: FieldInfo, metadata_type: type[T]) -> Optional[T]:
    """Metadata of one location in a field's ``FieldMetadata``, or None."""
    holder = find_metadata(field_info, FieldMetadata)
    if holder is not None:
        for value in vars(holder).values():
            if isinstance(value, metadata_type):
                return value
    return None


def find_metadata(field_info: FieldInfo, metadata_type: type[T]) -> Optional[T]:
    """The first metadata of a type in a field's ``Annotated``, or None."""
    return next((item for item in field_info.metadata if isinstance(item, metadata_type)), None)
