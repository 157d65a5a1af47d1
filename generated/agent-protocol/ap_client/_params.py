"""Small decisions about parameters, media types and paths that the client makes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union, cast

Params = Union[Mapping[str, Any], Iterable[tuple[str, Any]]]


def pairs_of(params: Params) -> Iterable[tuple[str, Any]]:
    """The parameters as pairs of name and value."""
    return cast("Mapping[str, Any]", params).items() if isinstance(params, Mapping) else params


def preferred(media_types: list[str]) -> Optional[str]:
    """The first media type that is JSON, else the first; None without any."""
    return next(
        (m for m in media_types if "json" in m.lower()), media_types[0] if media_types else None
    )


def type_for(status: int, types: Mapping[str, Optional[str]]) -> Optional[str]:
    """The type declared for a status; the range and then the default speak for those which are not listed."""
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in types:
            return types[key]
    return None


def without_dot_segments(path: str) -> str:
    """Keep a `.` or `..` that came from a parameter from being taken for a step through the path (RFC 3986, 5.2.4)."""
    return "/".join(
        segment.replace(".", "%2E") if segment in (".", "..") else segment
        for segment in path.split("/")
    )
