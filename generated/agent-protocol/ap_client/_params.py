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
    for media_type in media_types:
        if "json" in media_type.lower():
            return media_type
    return media_types[0] if media_types else None


def type_for(status: int, types: Mapping[str, Optional[str]]) -> Optional[str]:
    """The type declared for a status; the range and then the default speak for those which are not listed."""
    exact = str(status)
    if exact in types:
        return types[exact]
    some = f"{status // 100}XX"
    return types[some] if some in types else types.get("default")


def with_defaults(
    given: Mapping[str, Any], defaults: Mapping[str, Any], cookie: Optional[str]
) -> dict[str, Any]:
    """The headers of a call; those of the client itself come on top, cookies are added up."""
    headers = dict(given)
    cookies = [part for part in (cookie, headers.get("Cookie")) if part]
    for name, value in defaults.items():
        lower = name.lower()
        for other in [each for each in headers if each.lower() == lower]:
            del headers[other]
        headers[name] = value
    if cookies:
        headers["Cookie"] = "; ".join(cookies)
    return headers


def without_dot_segments(path: str) -> str:
    """Keep a `.` or `..` that came from a parameter from being taken for a step through the path (RFC 3986, 5.2.4)."""
    if "/." not in path and not path.startswith("."):
        return path
    return "/".join(
        segment.replace(".", "%2E") if segment in (".", "..") else segment
        for segment in path.split("/")
    )
