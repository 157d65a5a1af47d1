"""Responses: from what a server sent to instances of the declared schemas."""

from __future__ import annotations

import json
import typing

from ._bases import ListBase
from ._configuration import ConfigurationBase
from ._media import MediaType
from ._parameters import HeaderParameter
from ._primitives import Unset, unset
from ._record import Record
from ._schema import Schema
from ._serializers import JSONDetector
from .exceptions import ApiTypeError, ApiValueError

if typing.TYPE_CHECKING:
    import urllib3

    from .configuration import Configuration


class ApiResponse(Record):
    """An answer: `response` as received, `body` and `headers` as instances of their schemas."""

    response: urllib3.BaseHTTPResponse
    body: typing.Any
    headers: typing.Any

    def __init__(
        self,
        response: urllib3.BaseHTTPResponse,
        body: typing.Any = unset,
        headers: typing.Any = unset,
    ) -> None:
        self.response = response
        self.body = body
        self.headers = headers


class ApiResponseWithoutDeserialization(ApiResponse):
    """An answer as received alone."""

    body: Unset
    headers: Unset


class ResponseHeaders(typing.Mapping[str, Schema]):
    """The declared headers that an answer has, each read and validated when it is asked for."""

    def __init__(
        self,
        parameters: typing.Sequence[HeaderParameter],
        response: urllib3.BaseHTTPResponse,
        configuration: Configuration | None,
    ) -> None:
        self._parameters = {
            one.name: one for one in parameters if response.headers.get(one.name) is not None
        }
        self._response = response
        self._configuration = configuration

    def __getitem__(self, name: str) -> Schema:
        parameter = self._parameters[name]
        text = self._response.headers[name]
        schema = parameter.schema or next(iter((parameter.content or {}).values()))
        *others, last = _readings(text, bool(parameter.explode), parameter.schema is None)
        for candidate in others:
            try:
                return schema.from_openapi_data_oapg(candidate, _configuration=self._configuration)
            except (ApiTypeError, ApiValueError):
                continue
        return schema.from_openapi_data_oapg(last, _configuration=self._configuration)

    def __iter__(self) -> typing.Iterator[str]:
        return iter(self._parameters)

    def __len__(self) -> int:
        return len(self._parameters)

    def __repr__(self) -> str:
        return repr({name: self._response.headers[name] for name in self})


def _scalars(text: str) -> typing.Iterator[typing.Any]:
    """What a text can mean: itself, or a number or boolean."""
    yield text
    if text in ("true", "false"):
        yield text == "true"
    for read in (int, float):
        try:
            yield read(text)
        except ValueError:
            continue


def _readings(text: str, explode: bool, is_json: bool) -> typing.Iterator[typing.Any]:
    """What a header in style `simple` (or with JSON content) can mean, the plain string last among equals."""
    if is_json:
        yield json.loads(text)
        return
    single = list(_scalars(text))
    yield from single
    parts = [part.strip() for part in text.split(",")]
    yield [list(_scalars(part))[-1] for part in parts]
    yield parts
    if explode:
        yield {
            key: list(_scalars(value))[-1]
            for key, _, value in (part.partition("=") for part in parts)
        }
    elif len(parts) % 2 == 0:
        yield {key: list(_scalars(value))[-1] for key, value in zip(parts[::2], parts[1::2])}


class OpenApiResponse(JSONDetector):
    """A declared response: its media types, its headers and the class of answers."""

    def __init__(
        self,
        response_cls: type[ApiResponse] = ApiResponse,
        content: dict[str, MediaType] | None = None,
        headers: typing.Sequence[HeaderParameter] | None = None,
    ) -> None:
        if content is not None and not content:
            raise ValueError("Invalid value for content, the content dict must have >= 1 entry")
        self.response_cls = response_cls
        self.content = content
        self.headers = headers

    def deserialize(
        self, response: urllib3.BaseHTTPResponse, configuration: ConfigurationBase
    ) -> ApiResponse:
        """The answer as an instance of `response_cls`.

        ApiValueError for a media type that is not declared and a body that cannot be read; ApiTypeError and ApiValueError
        from the schema.
        """
        settings = typing.cast("Configuration", configuration)
        headers: Unset | ResponseHeaders = unset
        if self.headers is not None:
            headers = ResponseHeaders(self.headers, response, settings)
        body: Unset | Schema = unset
        if self.content is not None:
            content_type = response.headers.get("content-type") or ""
            media_type = self._declared(content_type, response.status)
            if media_type.schema is not None:
                if issubclass(media_type.schema, ListBase) and self._content_type_is_sequence(
                    content_type
                ):
                    data = _values(response.data)
                else:
                    data = self._read(response, content_type, settings)
                body = media_type.schema.from_openapi_data_oapg(data, _configuration=settings)
        elif _is_streamed(response):
            response.release_conn()
        return self.response_cls(response=response, headers=headers, body=body)

    def _declared(self, content_type: str, status: int) -> MediaType:
        """The media type as declared: with its parameters, without them, or as a range."""
        content = self.content or {}
        bare = content_type.partition(";")[0].strip().lower()
        by_name = {name.partition(";")[0].strip().lower(): media for name, media in content.items()}
        ranges = (bare, bare.partition("/")[0] + "/*", "*/*")
        found = content.get(content_type) or next(
            (by_name[name] for name in ranges if name in by_name), None
        )
        if found is None:
            raise ApiValueError(
                f"Invalid content_type returned. Content_type='{content_type}' was returned "
                f"when only {sorted(content)} are defined for status_code={status}"
            )
        return found

    def _read(
        self, response: urllib3.BaseHTTPResponse, content_type: str, configuration: Configuration
    ) -> typing.Any:
        if self._content_type_is_json(content_type):
            try:
                return json.loads(response.data)
            except ValueError as error:
                raise ApiValueError(f"The body is not JSON: {error}") from error
        kind = content_type.partition(";")[0].strip().lower()
        if kind == "multipart/form-data":
            from ._contents import read_multipart

            return read_multipart(response.data, content_type)
        if kind.startswith("text/") or kind.endswith(("+xml", "/xml")):
            from ._contents import charset_of

            return response.data.decode(charset_of(content_type), "replace")
        if _is_streamed(response):
            from ._contents import download

            return download(response, configuration.temp_folder_path)
        return response.data


def _values(data: bytes) -> list[typing.Any]:
    """The values of a sequence: one a line, or each after a record separator."""
    try:
        parts = data.split(b"\x1e" if b"\x1e" in data else b"\n")
        return [json.loads(part) for part in parts if part.strip()]
    except ValueError as error:
        raise ApiValueError(f"The body is no sequence of JSON values: {error}") from error


def _is_streamed(response: urllib3.BaseHTTPResponse) -> bool:
    """Whether the body is still to be read."""
    return not response.closed
