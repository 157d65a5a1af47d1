"""What the client knows of its API: versions, hosts and security schemes."""

from __future__ import annotations

import typing

from ._spec_types import SecurityScheme

if typing.TYPE_CHECKING:
    from ._hosts import Host

PACKAGE = "Formance"
API_VERSION = "develop"
SDK_VERSION = "develop"
SECURITY_SCHEMES: tuple[SecurityScheme, ...] = (
    SecurityScheme("Authorization", "oauth2", "header", "Authorization"),
)


def hosts() -> list[Host]:
    """The servers of the document."""
    found: tuple[Host, ...] = (
        {"url": "http://localhost", "description": "A stack on this machine"},
        {
            "url": "https://{organization}.sandbox.formance.cloud",
            "description": "A hosted stack for trials",
            "variables": {
                "organization": {
                    "description": "The organization that the stack belongs to.",
                    "default_value": "",
                }
            },
        },
    )
    return list(found)
