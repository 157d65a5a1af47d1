"""The SDK: one object, its groups of methods loaded when first used."""

from __future__ import annotations

import weakref
from types import ModuleType, TracebackType
from typing import TYPE_CHECKING, Callable, Dict, List, Optional, Tuple, Type, Union, cast

import httpx

from . import models
from ._hooks import SDKHooks
from .basesdk import BaseSDK
from .httpclient import AsyncHttpClient, ClientOwner, HttpClient, check_client, close_clients
from .sdkconfiguration import SDKConfiguration
from .types import UNSET, OptionalNullable, lazy
from .utils.logger import Logger, get_default_logger
from .utils.retries import RetryConfig
from .utils.security import flat_security
from .utils.url import template_url

if TYPE_CHECKING:
    from .blueprints import Blueprints
    from .content import Content
    from .datasources import Datasources


class Meibelai(BaseSDK):
    datasources: Datasources
    """Places that documents come from"""
    content: Content
    blueprints: Blueprints
    """Workflow definitions and their tasks"""
    _sub_sdk_map: Dict[str, Tuple[str, str]] = {
        "datasources": ("meibelai.datasources", "Datasources"),
        "content": ("meibelai.content", "Content"),
        "blueprints": ("meibelai.blueprints", "Blueprints"),
    }

    def __init__(
        self,
        api_key_header: Optional[Union[Optional[str], Callable[[], Optional[str]]]] = None,
        server_idx: Optional[int] = None,
        server_url: Optional[str] = None,
        url_params: Optional[Dict[str, str]] = None,
        client: Optional[HttpClient] = None,
        async_client: Optional[AsyncHttpClient] = None,
        retry_config: OptionalNullable[RetryConfig] = UNSET,
        timeout_ms: Optional[int] = None,
        debug_logger: Optional[Logger] = None,
    ) -> None:
        """Make an SDK object.

        :param api_key_header: The api_key_header required for authentication, or what gives it
        :param server_idx: The server to use, by its place in the list
        :param server_url: The server to use, by URL
        :param url_params: Values of the variables in server_url
        :param client: The client of all synchronous methods
        :param async_client: The client of all asynchronous methods
        :param retry_config: When to send again what failed; None for never
        :param timeout_ms: Timeout of each call in milliseconds
        :param debug_logger: Logs requests and answers, without credentials
        """
        client_supplied, async_client_supplied = client is not None, async_client is not None
        if client is None or async_client is None:
            # Making a TLS context is slow; the two clients share one.
            tls = httpx.create_ssl_context()
            if client is None:
                client = httpx.Client(follow_redirects=True, timeout=None, verify=tls)
            if async_client is None:
                async_client = httpx.AsyncClient(follow_redirects=True, timeout=None, verify=tls)
        check_client(client, HttpClient, "client")
        check_client(async_client, AsyncHttpClient, "async_client")
        if server_url is not None and url_params is not None:
            server_url = template_url(server_url, url_params)
        super().__init__(
            SDKConfiguration(
                client=client,
                client_supplied=client_supplied,
                async_client=async_client,
                async_client_supplied=async_client_supplied,
                security=flat_security(lambda: models.Security, "api_key_header", api_key_header),
                server_idx=server_idx,
                server_url=server_url,
                retry_config=retry_config,
                timeout_ms=timeout_ms,
                debug_logger=debug_logger if debug_logger is not None else get_default_logger(),
            ),
            parent_ref=self,
        )
        hooks = SDKHooks()
        config = self.sdk_configuration
        config.__dict__["_hooks"] = hooks
        config.__dict__["_awaited"] = False
        current_url, variables = config.get_server_details()
        chosen_url, config.client = hooks.sdk_init(current_url, client)
        if chosen_url != current_url:
            config.server_url = template_url(chosen_url, variables)
        weakref.finalize(
            self,
            close_clients,
            cast(ClientOwner, config),
            config.client,
            client_supplied,
            async_client,
            async_client_supplied,
        )

    def dynamic_import(self, modname: str, retries: int = 3) -> ModuleType:
        """Import a module of groups, again if another thread's failed import got in the way."""
        return lazy.dynamic_import(__name__, modname, retries)

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            found = self._sub_sdk_map.get(name)
            if found is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            group = getattr(self.dynamic_import(found[0]), found[1])(
                self.sdk_configuration, parent_ref=self
            )
            self.__dict__[name] = group
            return group

    def __dir__(self) -> List[str]:
        return sorted({*super().__dir__(), *self._sub_sdk_map})

    def __enter__(self) -> Meibelai:
        return self

    async def __aenter__(self) -> Meibelai:
        return self

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc_val: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        config = self.sdk_configuration
        if config.client is not None and not config.client_supplied:
            config.client.close()
        config.client = None

    async def __aexit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc_val: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        config = self.sdk_configuration
        if config.async_client is not None and not config.async_client_supplied:
            await config.async_client.aclose()
        config.async_client = None
