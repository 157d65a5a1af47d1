"""Readings of the extensions that shape calls: retries, timeouts, pagination."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from generator.flavours.speakeasy.plan import Argument, PageInput, PaginationPlan, RetryPlan
from generator.ir import ABSENT, Absent, Json, JsonObject, is_present

_KINDS: Mapping[str, Literal["offsetLimit", "cursor", "url"]] = {
    "offsetLimit": "offsetLimit",
    "cursor": "cursor",
    "url": "url",
}
_ROLES: Mapping[str, Literal["offset", "page", "limit", "cursor"]] = {
    "offset": "offset",
    "page": "page",
    "limit": "limit",
    "cursor": "cursor",
}


def _number(table: Mapping[str, Json], key: str, default: float) -> float:
    value = table.get(key)
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else default


def retries_of(extensions: JsonObject) -> RetryPlan | None:
    """``x-speakeasy-retries``; None when absent or switched off."""
    told = extensions.get("x-speakeasy-retries")
    if not isinstance(told, dict) or told.get("strategy") == "none":
        return None
    backoff = told.get("backoff")
    table = backoff if isinstance(backoff, dict) else {}
    codes = told.get("statusCodes")
    return RetryPlan(
        initial_interval=int(_number(table, "initialInterval", 500)),
        max_interval=int(_number(table, "maxInterval", 60000)),
        exponent=float(_number(table, "exponent", 1.5)),
        max_elapsed_time=int(_number(table, "maxElapsedTime", 3600000)),
        retry_connection_errors=told.get("retryConnectionErrors") is True,
        status_codes=tuple(str(code) for code in codes) if isinstance(codes, list) else ("5XX",),
    )


def timeout_of(extensions: JsonObject) -> int | None:
    """``x-speakeasy-timeout`` in milliseconds."""
    told = extensions.get("x-speakeasy-timeout")
    if isinstance(told, (int, float)) and not isinstance(told, bool):
        return int(told)
    return None


def pagination_of(extensions: JsonObject, arguments: Iterable[Argument]) -> PaginationPlan | None:
    """``x-speakeasy-pagination``; None when absent or not to be understood."""
    told = extensions.get("x-speakeasy-pagination")
    if not isinstance(told, dict):
        return None
    kind = _KINDS.get(str(told.get("type")))
    if kind is None:
        return None
    outputs = told.get("outputs")
    out = outputs if isinstance(outputs, dict) else {}
    by_wire = {argument.field.wire_name: argument for argument in arguments}
    inputs: list[PageInput] = []
    listed = told.get("inputs")
    for entry in listed if isinstance(listed, list) else ():
        if not isinstance(entry, dict):
            continue
        name, place, role = entry.get("name"), entry.get("in"), _ROLES.get(str(entry.get("type")))
        argument = by_wire.get(name) if isinstance(name, str) else None
        if argument is None or role is None:
            continue
        inputs.append(
            PageInput(
                argument=argument.name,
                location="requestBody" if place == "requestBody" else "parameters",
                kind=role,
                type=argument.type,
                default=_default(argument),
            )
        )

    def text(key: str) -> str | None:
        value = out.get(key)
        return value if isinstance(value, str) else None

    return PaginationPlan(
        kind=kind,
        inputs=tuple(inputs),
        results=text("results"),
        num_pages=text("numPages"),
        next_cursor=text("nextCursor"),
        next_url=text("nextUrl"),
    )


def _default(argument: Argument) -> Json | Absent:
    return argument.default if is_present(argument.default) else ABSENT
