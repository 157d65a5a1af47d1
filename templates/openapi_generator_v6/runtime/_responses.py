"""Responses: from what a server sent to instances of the declared schemas."""

from __future__ import annotations

import email
import email.message
import json
import os
import re
import tempfile
import typing
from dataclasses import dataclass
from urllib.parse import urlparse

import urllib3

from ._bodies import MediaType
from ._configuration import ConfigurationBase
from ._parameters import HeaderParameter
from ._primitives import Unset, unset
from ._schema import Schema
from ._serializers import JSONDetector
from .exceptions import ApiTypeError, ApiValueError

if typing.TYPE_CHECKING:
    import io

    from .configuration import Configuration

_FILENAME = re.compile(r'filename="?([^";]+)"?', re.IGNORECASE)
_CHUNK = 64 * 1024


@dataclass(init=False)
class ApiResponse:
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
        for candidate in _readings(text, bool(parameter.explode), parameter.schema is None):
            try:
                return schema.from_openapi_data_oapg(candidate, _configuration=self._configuration)
            except (ApiTypeError, ApiValueError) as found:
                error = found
        raise error

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
            return _read_multipart(response.data, content_type)
        if kind.startswith("text/") or kind.endswith(("+xml", "/xml")):
            return response.data.decode(_charset(content_type), "replace")
        if _is_streamed(response):
            return _download(response, configuration.temp_folder_path)
        return response.data


def _is_streamed(response: urllib3.BaseHTTPResponse) -> bool:
    """Whether the body is still to be read."""
    return isinstance(response, urllib3.HTTPResponse) and response.supports_chunked_reads()


def _charset(content_type: str) -> str:
    found = re.search(r"charset=\"?([\w.:-]+)", content_type)
    if found is None:
        return "utf-8"
    try:
        "".encode(found[1])
    except LookupError:
        return "utf-8"
    return found[1]


def _file_name(response: urllib3.BaseHTTPResponse) -> str | None:
    """A name for a download, from the answer; only the last part, whatever path it pretends to be."""
    disposition = _FILENAME.search(response.headers.get("content-disposition") or "")
    candidates = [disposition[1]] if disposition else []
    path = urlparse(response.geturl() or "").path
    if os.path.splitext(path)[1]:
        candidates.append(path)
    for candidate in candidates:
        name = re.sub(r"[^\w. ()+-]", "_", candidate.replace("\\", "/").rpartition("/")[2]).strip(
            " ."
        )
        if name:
            return name[:200]
    return None


def _download(response: urllib3.BaseHTTPResponse, folder: str | None) -> io.BufferedReader:
    """The body in a new file, in a new folder of its own, open for reading."""
    path = os.path.join(tempfile.mkdtemp(dir=folder), _file_name(response) or "download")
    with open(path, "xb") as target:
        while chunk := response.read(_CHUNK):
            target.write(chunk)
    response.release_conn()
    return open(path, "rb")


def _read_multipart(data: bytes, content_type: str) -> dict[str, typing.Any]:
    """The parts by name: text where a part has a charset or is text, bytes otherwise."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1", "replace")
    message = email.message_from_bytes(
        data if data[:13].lower() == b"content-type:" else head + data
    )
    found: dict[str, typing.Any] = {}
    for part in message.walk():
        name = part.get_param("name", header="Content-Disposition")
        payload = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(payload, bytes):
            charset = part.get_content_charset()
            is_text = charset is not None or part.get_content_maintype() == "text"
            found[name] = payload.decode(charset or "utf-8", "replace") if is_text else payload
    return found
