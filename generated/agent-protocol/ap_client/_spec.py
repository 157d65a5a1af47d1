"""Agent Protocol 0.1.6: what the client knows of the API as a whole.

Generated from the API description; do not edit.
"""

from typing import TypedDict

from ._settings import (
    HostSetting,
    Scheme,
)

PACKAGE_VERSION = "1.0.0"
API_VERSION = "0.1.6"
USER_AGENT = "OpenAPI-Generator/1.0.0/python"
DEFAULT_HOST = "http://localhost"

HOSTS: list[HostSetting] = [
    {"url": "http://localhost", "description": "No description provided"},
]

SECURITY: tuple[Scheme, ...] = ()

AuthSettings = TypedDict(
    "AuthSettings",
    {},
    total=False,
)
