"""What the client knows of the API as a whole. A sample: a generated package has its own in its place."""

from typing import TypedDict

from ._settings import (
    APIKeyAuthSetting,
    BasicAuthSetting,
    BearerAuthSetting,
    BearerFormatAuthSetting,
    HostSetting,
    OAuth2AuthSetting,
    Scheme,
)

PACKAGE_VERSION = "1.0.0"
API_VERSION = "1.0"
USER_AGENT = "OpenAPI-Generator/1.0.0/python"
DEFAULT_HOST = "http://localhost"

HOSTS: list[HostSetting] = [
    {"url": "http://localhost", "description": "No description provided"},
    {
        "url": "https://{region}.example.com:{port}/v1",
        "description": "No description provided",
        "variables": {
            "region": {"description": "Where", "default_value": "eu", "enum_values": ["eu", "us"]},
            "port": {"description": "No description provided", "default_value": "443"},
        },
    },
]

SECURITY: tuple[Scheme, ...] = (
    Scheme("key", "api_key", "header", "X-API-Key"),
    Scheme("queryKey", "api_key", "query", "api_key"),
    Scheme("cookieKey", "api_key", "cookie", "SID"),
    Scheme("basic", "basic"),
    Scheme("bearer", "bearer", bearer_format="JWT"),
    Scheme("plainBearer", "bearer"),
    Scheme("oauth", "oauth2"),
)


class AuthSettings(TypedDict, total=False):
    key: APIKeyAuthSetting
    queryKey: APIKeyAuthSetting
    cookieKey: APIKeyAuthSetting
    basic: BasicAuthSetting
    bearer: BearerFormatAuthSetting
    plainBearer: BearerAuthSetting
    oauth: OAuth2AuthSetting
