"""What the client knows of its API: versions, hosts and security schemes. A sample; each package has its own."""

from __future__ import annotations

import typing

from ._spec_types import SecurityScheme

if typing.TYPE_CHECKING:
    from ._hosts import Host

PACKAGE = "sample"
API_VERSION = "1.0.0"
SDK_VERSION = "1.0.0"
SECURITY_SCHEMES: tuple[SecurityScheme, ...] = (
    SecurityScheme("key", "api_key", "header", "X-Key"),
    SecurityScheme("token", "api_key", "query", "token"),
    SecurityScheme("session", "api_key", "cookie", "session"),
    SecurityScheme("basic", "basic", "header", "Authorization"),
    SecurityScheme("bearer", "bearer", "header", "Authorization", "JWT"),
    SecurityScheme("oauth", "oauth2", "header", "Authorization"),
)


def hosts() -> list[Host]:
    """The servers of the document."""
    return [{"url": "http://localhost", "description": "No description provided"}]
