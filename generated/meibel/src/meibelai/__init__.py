"""The Meibelai SDK."""

from typing import TYPE_CHECKING

from ._hooks import SDKHooks
from ._version import (
    __gen_version__,
    __openapi_doc_version__,
    __title__,
    __user_agent__,
    __version__,
)
from .basesdk import BaseSDK
from .httpclient import AsyncHttpClient, ClientOwner, HttpClient, close_clients
from .sdk import Meibelai
from .sdkconfiguration import SERVERS, SDKConfiguration
from .types import UNSET, OptionalNullable
from .types import lazy as _lazy
from .utils.logger import Logger, get_default_logger
from .utils.retries import RetryConfig
from .utils.url import remove_suffix

if TYPE_CHECKING:
    from . import models
    from .models import MeibelaiError

VERSION: str = __version__
OPENAPI_DOC_VERSION = __openapi_doc_version__
SPEAKEASY_GENERATOR_VERSION = __gen_version__
USER_AGENT = __user_agent__

__all__ = [
    "AsyncHttpClient",
    "BaseSDK",
    "ClientOwner",
    "HttpClient",
    "Logger",
    "Meibelai",
    "MeibelaiError",
    "OPENAPI_DOC_VERSION",
    "OptionalNullable",
    "RetryConfig",
    "SDKConfiguration",
    "SDKHooks",
    "SERVERS",
    "SPEAKEASY_GENERATOR_VERSION",
    "UNSET",
    "USER_AGENT",
    "VERSION",
    "__gen_version__",
    "__openapi_doc_version__",
    "__title__",
    "__user_agent__",
    "__version__",
    "close_clients",
    "get_default_logger",
    "models",
    "remove_suffix",
]

__getattr__, _ = _lazy.lazy_names(
    __name__,
    {
        "models": ".models:",
        "MeibelaiError": ".models",
    },
)
