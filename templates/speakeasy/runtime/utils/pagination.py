"""The next page of an answer (``x-speakeasy-pagination``), and iteration over all pages."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator, Awaitable, Iterator
from typing import Any, Callable, Optional, TypeVar

import httpx
from pydantic import BaseModel

from ..types.unset import UNSET
from .operation import Operation, PageInput, Pagination
from .requests import Call

P = TypeVar("P", bound=BaseModel)


def iterate_pages(page: Optional[P]) -> Iterator[P]:
    """All pages from one on, each asked for when it is needed."""
    while page is not None:
        yield page
        page = _next_of(page)()


async def iterate_pages_async(page: Optional[P]) -> AsyncIterator[P]:
    """``iterate_pages`` for what an asynchronous method gave."""
    while page is not None:
        yield page
        page = await _next_of(page)()


def _next_of(page: BaseModel) -> Any:
    """The ``next`` of a page; each class of pages has its own type for it."""
    return vars(page)["next"]


def next_page(
    call: Call, response: httpx.Response, call_again: Callable[..., Any]
) -> Callable[[], Any]:
    """What ``next`` of a page does: call the operation again for the page after it; None after the last."""

    def following() -> Any:
        after = _call_after(call, response)
        return None if after is None else call_again(**after)

    return following


def next_page_async(
    call: Call, response: httpx.Response, call_again: Callable[..., Awaitable[Any]]
) -> Callable[[], Awaitable[Any]]:
    """``next_page`` for asynchronous methods."""

    async def following() -> Any:
        after = _call_after(call, response)
        return None if after is None else await call_again(**after)

    return following


def _call_after(call: Call, response: httpx.Response) -> Optional[dict[str, Any]]:
    plan = call.operation.pagination
    assert plan is not None
    arguments: dict[str, Any] = dict(vars(call))
    body: Any = response.json() if response.content else None
    if plan.kind == "url":
        url = _first(body, plan.next_url)
        if not url:
            return None
        arguments["url_override"] = str(url)
        return arguments
    results = _first(body, plan.results)
    if plan.results is not None and not results:
        return None
    count = _length(results)
    request = _advanced(call, plan, body, count)
    if request is None:
        return None
    arguments["request"] = request
    return arguments


def _length(results: Any) -> Optional[int]:
    return len(results) if hasattr(results, "__len__") else None


def _advanced(call: Call, plan: Pagination, body: Any, count: Optional[int]) -> Any:
    """The request of the next page, or None when this page is the last."""
    if plan.kind == "cursor":
        cursor = _first(body, plan.next_cursor)
        inputs = [given for given in plan.inputs if given.kind == "cursor"]
        return (
            None if cursor is None or cursor == "" or not inputs else _with(call, inputs[0], cursor)
        )
    for given in plan.inputs:
        if given.kind == "limit" and count is not None:
            limit = _number(call, given, None)
            if limit is not None and count < limit:
                return None
    for given in plan.inputs:
        if given.kind == "page":
            page = _number(call, given, 1) or 0
            pages = _first(body, plan.num_pages)
            if isinstance(pages, (int, float)) and page >= pages:
                return None
            return _with(call, given, page + 1)
        if given.kind == "offset" and count is not None:
            return _with(call, given, (_number(call, given, 0) or 0) + count)
    return None


def _holder(call: Call, given: PageInput) -> Any:
    field = call.operation.body.field if given.in_body and call.operation.body is not None else None
    return call.request if field is None else vars(call.request)[field]


def _number(call: Call, given: PageInput, default: Optional[int]) -> Optional[int]:
    holder = _holder(call, given)
    value = holder.__dict__.get(given.name) if isinstance(holder, BaseModel) else None
    if isinstance(value, int):
        return value
    return given.default if given.default is not None else default


def _with(call: Call, given: PageInput, value: Any) -> Any:
    """A copy of the request with one input replaced."""
    holder = _holder(call, given)
    if not isinstance(holder, BaseModel):
        return None
    changed = holder.model_copy(update={given.name: value})
    if holder is call.request or not isinstance(call.request, BaseModel):
        return changed
    operation: Operation[Any, Any] = call.operation
    assert operation.body is not None
    assert operation.body.field is not None
    return call.request.model_copy(update={operation.body.field: changed})


def _first(body: Any, path: Optional[str]) -> Any:
    """The first value at a JSONPath, or None."""
    if path is None or body is None or body is UNSET:
        return None
    found: list[Any] = importlib.import_module("jsonpath").JSONPath(path).parse(body)
    return found[0] if found else None
