"""The configuration that an SDK object and its groups share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable, Dict, Optional, Tuple, Union

from .types.defaults import Field

from ._version import __gen_version__, __openapi_doc_version__, __user_agent__, __version__
from .httpclient import AsyncHttpClient, HttpClient
from .types import UNSET, OptionalNullable
from .utils.logger import Logger
from .utils.retries import RetryConfig
from .utils.url import remove_suffix

if TYPE_CHECKING:
    from . import models

SERVERS = [
    # Production
    "https://api.meibel.ai/v1",
    # Local development
    "http://localhost:8000",
]
"""The servers of the API."""


@dataclass
class SDKConfiguration:
    """What every call looks up."""

    client: Union[HttpClient, None]
    client_supplied: bool
    async_client: Union[AsyncHttpClient, None]
    async_client_supplied: bool
    debug_logger: Logger
    security: Optional[Union[models.Security, Callable[[], models.Security]]] = None
    server_url: Optional[str] = ""
    server_idx: Optional[int] = 0
    language: str = "python"
    openapi_doc_version: str = __openapi_doc_version__
    sdk_version: str = __version__
    gen_version: str = __gen_version__
    user_agent: str = __user_agent__
    retry_config: OptionalNullable[RetryConfig] = Field(default_factory=lambda: UNSET)
    timeout_ms: Optional[int] = None

    def get_server_details(self) -> Tuple[str, Dict[str, str]]:
        """The server to use and the values of its variables. Raises ValueError for one that is not there."""
        if self.server_url:
            return remove_suffix(self.server_url, "/"), {}
        chosen = self.server_idx or 0
        if not -len(SERVERS) <= chosen < len(SERVERS):
            raise ValueError(f"server_idx: there are only {len(SERVERS)} servers")
        return SERVERS[chosen], {}
