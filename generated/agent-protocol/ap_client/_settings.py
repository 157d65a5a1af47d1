"""Types of the authentication and server settings of a `Configuration`."""

from typing import Literal, NamedTuple, Optional, TypedDict

from typing_extensions import NotRequired

GenericAuthSetting = TypedDict(
    "GenericAuthSetting", {"type": str, "in": str, "key": str, "value": str}
)

OAuth2AuthSetting = TypedDict(
    "OAuth2AuthSetting",
    {
        "type": Literal["oauth2"],
        "in": Literal["header"],
        "key": Literal["Authorization"],
        "value": str,
    },
)

APIKeyAuthSetting = TypedDict(
    "APIKeyAuthSetting", {"type": Literal["api_key"], "in": str, "key": str, "value": Optional[str]}
)

BasicAuthSetting = TypedDict(
    "BasicAuthSetting",
    {
        "type": Literal["basic"],
        "in": Literal["header"],
        "key": Literal["Authorization"],
        "value": Optional[str],
    },
)

BearerFormatAuthSetting = TypedDict(
    "BearerFormatAuthSetting",
    {
        "type": Literal["bearer"],
        "in": Literal["header"],
        "format": str,
        "key": Literal["Authorization"],
        "value": str,
    },
)

BearerAuthSetting = TypedDict(
    "BearerAuthSetting",
    {
        "type": Literal["bearer"],
        "in": Literal["header"],
        "key": Literal["Authorization"],
        "value": str,
    },
)

HTTPSignatureAuthSetting = TypedDict(
    "HTTPSignatureAuthSetting",
    {
        "type": Literal["http-signature"],
        "in": Literal["header"],
        "key": Literal["Authorization"],
        "value": None,
    },
)


class HostSettingVariable(TypedDict):
    """A variable of a server URL."""

    description: str
    default_value: str
    enum_values: NotRequired[list[str]]


class HostSetting(TypedDict):
    """A server of the API; `url` may hold `{variables}`."""

    url: str
    description: str
    variables: NotRequired[dict[str, HostSettingVariable]]


class Scheme(NamedTuple):
    """A security scheme: its key in the API description, how it authenticates, and where the credentials go."""

    key: str
    kind: Literal["api_key", "basic", "bearer", "oauth2", "http-signature"]
    location: Literal["header", "query", "cookie"] = "header"
    name: str = "Authorization"
    bearer_format: Optional[str] = None
