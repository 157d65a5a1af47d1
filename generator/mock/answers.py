"""Which operation a request is for, and what the document says is answered."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from generator.ir import Api, Json, MediaType, Operation, Response
from generator.mock.samples import sample

WANTED = "Prefer"
"""A request may name the answer it wants: ``Prefer: code=404`` (RFC 7240)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One HTTP answer."""

    status: int
    media_type: str | None = None
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    operation: Operation | None = None


@dataclass(frozen=True, slots=True)
class _Route:
    pattern: re.Pattern[str]
    literal: int
    operation: Operation


class Answerer:
    """Answers from the examples of a document, or from values made from its schemas."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._routes = [
            _Route(_pattern(prefix + operation.path), _literal(operation.path), operation)
            for operation in api.operations
            for prefix in _prefixes(api, operation)
        ]
        self._routes.sort(key=lambda route: -route.literal)

    def find(self, method: str, path: str) -> Operation | None:
        """The operation; of several templates that fit, the one with the most literal text."""
        for route in self._routes:
            if route.operation.method == method.lower() and route.pattern.fullmatch(path):
                return route.operation
        return None

    def answer(self, method: str, path: str, headers: Mapping[str, str]) -> Answer:
        """The answer to a request that is in order."""
        operation = self.find(method, path)
        if operation is None:
            return problem(404, f"the document has no operation {method} {path}")
        wanted = {key.lower(): value for key, value in headers.items()}
        code = re.search(r"code=(\d{3})", wanted.get("prefer", ""))
        response = choose(operation, int(code.group(1)) if code else None)
        if response is None:
            return Answer(status=204, operation=operation)
        status = response.status.code if response.status.kind != "default" else None
        if status is None:
            status = int(code.group(1)) if code else 200
        media = _accepted(response, wanted.get("accept", "*/*"))
        extra = {
            header.name: _plain(sample(self._api, header.schema))
            for header in response.headers
            if header.schema is not None
            and header.name.lower() not in ("content-type", "content-length")
        }
        if media is None or status in (204, 304) or method.upper() == "HEAD":
            return Answer(status=status, headers=extra, operation=operation)
        return Answer(
            status=status,
            media_type=concrete(media.media_type),
            body=self._body(media),
            headers=extra,
            operation=operation,
        )

    def _body(self, media: MediaType) -> bytes:
        value: Json = next(
            (each.value for each in media.examples if isinstance(each.value, str | dict | list)),
            None,
        )
        if value is None:
            value = sample(self._api, media.schema or media.item_schema)
        kind = media.media_type.split(";")[0].strip().lower()
        if kind == "text/event-stream":
            events = value if isinstance(value, list) else [value, value]
            return "".join(_event(each) for each in events).encode()
        if kind in ("application/jsonl", "application/x-ndjson", "application/json-seq"):
            rows = value if isinstance(value, list) else [value, value]
            return "".join(json.dumps(row) + "\n" for row in rows).encode()
        if kind == "application/json" or kind.endswith("+json") or kind in ("*/*", "application/*"):
            return json.dumps(value).encode()
        return value.encode() if isinstance(value, str) else json.dumps(value).encode()


def choose(operation: Operation, code: int | None) -> Response | None:
    """The response of that status, or else the first that means success."""
    if code is not None:
        for response in operation.responses:
            if response.status.kind == "exact" and response.status.code == code:
                return response
        for response in operation.responses:
            if response.status.kind == "range" and response.status.code == code // 100 * 100:
                return response
    for response in operation.responses:
        if response.status.is_success and code is None:
            return response
    for response in operation.responses:
        if response.status.kind == "default":
            return response
    return operation.responses[0] if operation.responses and code is None else None


def problem(status: int, detail: str, errors: tuple[str, ...] = ()) -> Answer:
    """An answer of the server itself, as RFC 9457 asks."""
    body: dict[str, Json] = {"title": "mock server", "status": status, "detail": detail}
    if errors:
        body["errors"] = list(errors)
    return Answer(
        status=status, media_type="application/problem+json", body=json.dumps(body).encode()
    )


def concrete(media_type: str) -> str:
    """A media type that can be answered: ranges become the plainest member."""
    kind = media_type.split(";")[0].strip()
    return {"*/*": "application/json", "application/*": "application/json", "text/*": "text/plain",
            "image/*": "image/png"}.get(kind, media_type)  # fmt: skip


def _event(value: Json) -> str:
    """A server-sent event: fields of the event itself when the schema describes one."""
    if (
        isinstance(value, dict)
        and "data" in value
        and set(value) <= {"data", "event", "id", "retry"}
    ):
        rest = "".join(f"{key}: {_plain(value[key])}\n" for key in ("event", "id", "retry") if value.get(key) is not None)  # fmt: skip
        data = value["data"]
        return f"{rest}data: {data if isinstance(data, str) else json.dumps(data)}\n\n"
    return f"data: {json.dumps(value)}\n\n"


def _plain(value: Json) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return " ".join(text.split())


def _accepted(response: Response, accept: str) -> MediaType | None:
    if not response.contents:
        return None
    asked = [part.split(";")[0].strip().lower() for part in accept.split(",")]
    for media in response.contents:
        if media.media_type.split(";")[0].strip().lower() in asked:
            return media
    return response.contents[0]


def _prefixes(api: Api, operation: Operation) -> list[str]:
    """The base paths of the servers, and none: a client may be pointed at the bare address."""
    found = [""]
    for server in (*operation.servers, *api.servers):
        url = server.url
        for variable in server.variables:
            url = url.replace("{" + variable.name + "}", variable.default)
        path = urlsplit(url).path.rstrip("/")
        if path not in found:
            found.append(path)
    return found


def _pattern(template: str) -> re.Pattern[str]:
    pieces = re.split(r"(\{[^{}]*\})", template)
    return re.compile("".join("[^/]*" if piece.startswith("{") else re.escape(piece) for piece in pieces))  # fmt: skip


def _literal(template: str) -> int:
    return len(re.sub(r"\{[^{}]*\}", "", template))
