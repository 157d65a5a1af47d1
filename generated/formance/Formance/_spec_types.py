"""The types of the facts in `_spec`."""

from __future__ import annotations

import typing

from ._record import Record


class SecurityScheme(Record):
    """A security scheme of the document: its key, and where its credential goes.

    `kind` is `api_key`, `basic`, `bearer` or `oauth2`; `location` is `header`, `query` or `cookie`, `name` the name there.
    """

    def __init__(
        self, key: str, kind: str, location: str, name: str, bearer_format: str | None = None
    ) -> None:
        self.key: str = key
        self.kind: str = kind
        self.location: str = location
        self.name: str = name
        self.bearer_format: str | None = bearer_format


class _HostVariable(typing.TypedDict):
    description: str
    default_value: str


class HostVariable(_HostVariable, total=False):
    """A variable of a host URL; `enum_values` are the only values that it may have."""

    enum_values: list[str]


class _Host(typing.TypedDict):
    url: str
    description: str


class Host(_Host, total=False):
    """A server: `url` may hold `{variables}`."""

    variables: dict[str, HostVariable]


class AuthSetting(typing.TypedDict, total=False):
    """A credential ready to be sent; the keys are those of `Configuration.auth_settings`."""

    type: str
    location: str
    key: str
    format: str
    value: str | None
