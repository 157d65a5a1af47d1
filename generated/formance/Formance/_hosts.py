"""The shapes of hosts and credentials: plain dictionaries, as the clients before this one passed them around."""

import typing


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
    value: typing.Optional[str]
