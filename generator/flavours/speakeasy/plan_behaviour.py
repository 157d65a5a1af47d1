"""How calls behave that the document says more about: retries and pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.flavours.speakeasy.plan_types import Type
from generator.ir import ABSENT, Absent, Json


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPlan:
    """``x-speakeasy-retries`` (RFC 9110 section 10.2.3 is honoured by the runtime).

    Intervals are in milliseconds.
    """

    strategy: Literal["backoff"] = "backoff"
    initial_interval: int = 500
    max_interval: int = 60000
    exponent: float = 1.5
    max_elapsed_time: int = 3600000
    retry_connection_errors: bool = True
    status_codes: tuple[str, ...] = ("5XX",)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageInput:
    """An input of pagination: the argument that carries it and what it is."""

    argument: str
    location: Literal["parameters", "requestBody"]
    kind: Literal["offset", "page", "limit", "cursor"]
    type: Type | None = None
    default: Json | Absent = ABSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class PaginationPlan:
    """``x-speakeasy-pagination``; outputs are JSONPath expressions (RFC 9535)."""

    kind: Literal["offsetLimit", "cursor", "url"]
    inputs: tuple[PageInput, ...]
    results: str | None = None
    num_pages: str | None = None
    next_cursor: str | None = None
    next_url: str | None = None
