"""Whether a request fits the document, by the word of openapi-core: code that is not ours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.validation.request.exceptions import RequestBodyValidationError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from generator.ir import Json

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """One request as it came over the wire; ``target`` is path and query."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    base: str = "http://127.0.0.1"


@dataclass
class _Request:
    """The shape in which openapi-core reads a request."""

    host_url: str
    path: str
    method: str
    content_type: str
    body: bytes | None
    parameters: RequestParameters = field(default_factory=RequestParameters)


class Judge:
    """Validates requests against a 3.x document given as a plain tree."""

    def __init__(self, tree: Mapping[str, Json], base: str = "http://127.0.0.1") -> None:
        self._base = base
        self._judge = OpenAPI.from_dict(_served_at(tree, base))

    def errors(self, received: Received) -> tuple[str, ...]:
        """What is wrong with the request; empty when it is in order."""
        request = _read(received, self._base)
        # openapi-core reads parts as bytes and then finds that bytes are no string
        parts = request.content_type.lower().startswith("multipart/")
        return tuple(
            dict.fromkeys(
                text
                for error in self._judge.iter_request_errors(request)
                if not (parts and isinstance(error, RequestBodyValidationError))
                for text in _messages(error)
            )
        )


def _served_at(tree: Mapping[str, Json], base: str) -> dict[str, Json]:
    """The document with one server: where a request was sent is not what is judged."""
    paths = tree.get("paths")
    found: dict[str, Json] = {**tree, "servers": [{"url": base}]}
    if isinstance(paths, dict):
        found["paths"] = {path: _without_servers(item) for path, item in paths.items()}
    return found


def _without_servers(item: Json) -> Json:
    if not isinstance(item, dict):
        return item
    return {
        key: _without_servers(value) if key in _METHODS else value
        for key, value in item.items()
        if key != "servers"
    }


def _read(received: Received, base: str) -> _Request:
    parts = urlsplit(received.target)
    headers = {key.lower(): value for key, value in received.headers.items()}
    cookies = [
        (name.strip(), unquote(value.strip()))
        for name, _, value in (pair.partition("=") for pair in headers.get("cookie", "").split(";"))
        if name.strip()
    ]
    parameters = RequestParameters(
        query=ImmutableMultiDict(parse_qsl(parts.query, keep_blank_values=True)),
        header=Headers(list(received.headers.items())),
        cookie=ImmutableMultiDict(cookies),
    )
    return _Request(
        host_url=base,
        path=parts.path,
        method=received.method.lower(),
        content_type=headers.get("content-type", ""),
        body=received.body or None,
        parameters=parameters,
    )


def _messages(error: BaseException) -> Iterator[str]:
    """The error and what caused it, each as one line."""
    inner = getattr(error, "schema_errors", None) or getattr(error.__cause__, "schema_errors", None)
    head = " ".join(str(error).split())[:400]
    if not inner:
        cause = error.__cause__
        yield f"{head}: {' '.join(str(cause).split())[:400]}" if cause is not None else head
        return
    for each in inner:
        where = "/".join(str(part) for part in getattr(each, "absolute_path", ()))
        yield f"{head}: {where or 'value'}: {' '.join(str(getattr(each, 'message', each)).split())[:300]}"
