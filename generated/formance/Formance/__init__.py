"""Formance Stack API: the client."""

from __future__ import annotations

import typing

from ._lazy import lazy

if typing.TYPE_CHECKING:
    from .api_client import ApiClient
    from .configuration import Configuration
    from .exceptions import (
        ApiAttributeError,
        ApiException,
        ApiKeyError,
        ApiTypeError,
        ApiValueError,
        OpenApiException,
    )

__version__ = "develop"

__all__ = [
    "ApiAttributeError",
    "ApiClient",
    "ApiException",
    "ApiKeyError",
    "ApiTypeError",
    "ApiValueError",
    "Configuration",
    "OpenApiException",
]

if not typing.TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "ApiAttributeError": "exceptions",
            "ApiClient": "api_client",
            "ApiException": "exceptions",
            "ApiKeyError": "exceptions",
            "ApiTypeError": "exceptions",
            "ApiValueError": "exceptions",
            "Configuration": "configuration",
            "OpenApiException": "exceptions",
        },
    )
