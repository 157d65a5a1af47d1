"""The types of the facts in `_spec`."""

from __future__ import annotations

import typing


class HostVariable(typing.TypedDict, total=False):
    """A variable of a host URL; `enum_values` are the only values that it may have."""

    description: str
    default_value: str
    enum_values: list[str]


class Host(typing.TypedDict, total=False):
    """A server: `url` may hold `{variables}`."""

    url: str
    description: str
    variables: dict[str, HostVariable]


class SecurityScheme(typing.NamedTuple):
    """A security scheme of the document: its key, and where its credential goes."""

    key: str
    kind: str
    """`api_key`, `basic`, `bearer` or `oauth2`."""
    location: str
    """`header`, `query` or `cookie`."""
    name: str
    """The name of the header, query parameter or cookie."""
    bearer_format: str | None = None


class AuthSetting(typing.TypedDict, total=False):
    """A credential ready to be sent; the keys are those of `Configuration.auth_settings`."""

    type: str
    location: str
    key: str
    format: str
    value: str | None
