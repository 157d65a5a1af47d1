"""The four moments at which code of yours may step in, and what it is told then."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, Callable, Optional, Union

import httpx

from ..httpclient import HttpClient
from ..sdkconfiguration import SDKConfiguration


class HookContext:
    """The call that a hook is asked about."""

    config: SDKConfiguration
    base_url: str
    operation_id: str
    oauth2_scopes: Optional[list[str]] = None
    """Scopes that the operation needs; None when it needs no OAuth 2."""
    security_source: Optional[Union[Any, Callable[[], Any]]] = None
    """The security model of the call, or what gives it."""

    def __init__(
        self,
        config: SDKConfiguration,
        base_url: str,
        operation_id: str,
        oauth2_scopes: Optional[list[str]],
        security_source: Optional[Union[Any, Callable[[], Any]]],
    ) -> None:
        self.config, self.base_url, self.operation_id = config, base_url, operation_id
        self.oauth2_scopes, self.security_source = oauth2_scopes, security_source


_Parts = tuple[
    SDKConfiguration, str, str, Optional[list[str]], Optional[Union[Any, Callable[[], Any]]]
]


def _parts(ctx: HookContext) -> _Parts:
    return ctx.config, ctx.base_url, ctx.operation_id, ctx.oauth2_scopes, ctx.security_source


class BeforeRequestContext(HookContext):
    """A request is about to be sent."""

    def __init__(self, hook_ctx: HookContext) -> None:
        super().__init__(*_parts(hook_ctx))


class AfterSuccessContext(HookContext):
    """An answer has come that is no error."""

    def __init__(self, hook_ctx: HookContext) -> None:
        super().__init__(*_parts(hook_ctx))


class AfterErrorContext(HookContext):
    """An error answer has come, or none at all."""

    def __init__(self, hook_ctx: HookContext) -> None:
        super().__init__(*_parts(hook_ctx))


class SDKInitHook(ABC):
    """Called when the SDK object is made; may replace the base URL and the client."""

    @abstractmethod
    def sdk_init(self, base_url: str, client: HttpClient) -> tuple[str, HttpClient]:
        """Give the base URL and client to use."""


class BeforeRequestHook(ABC):
    """Called before each attempt."""

    @abstractmethod
    def before_request(
        self, hook_ctx: BeforeRequestContext, request: httpx.Request
    ) -> Union[httpx.Request, Exception]:
        """Give the request to send; an exception is raised instead."""


class AfterSuccessHook(ABC):
    """Called with an answer that is no error."""

    @abstractmethod
    def after_success(
        self, hook_ctx: AfterSuccessContext, response: httpx.Response
    ) -> Union[httpx.Response, Exception]:
        """Give the answer to use; an exception is raised instead."""


class AfterErrorHook(ABC):
    """Called with an error answer, or with the exception that came in its place."""

    @abstractmethod
    def after_error(
        self,
        hook_ctx: AfterErrorContext,
        response: Optional[httpx.Response],
        error: Optional[Exception],
    ) -> Union[tuple[Optional[httpx.Response], Optional[Exception]], Exception]:
        """Give the answer and error to go on with; an exception is raised at once."""


class Hooks(ABC):
    """Where hooks are registered, in the order in which they are called."""

    @abstractmethod
    def register_sdk_init_hook(self, hook: SDKInitHook) -> None:
        """Add a hook for the making of the SDK object."""

    @abstractmethod
    def register_before_request_hook(self, hook: BeforeRequestHook) -> None:
        """Add a hook for requests."""

    @abstractmethod
    def register_after_success_hook(self, hook: AfterSuccessHook) -> None:
        """Add a hook for answers."""

    @abstractmethod
    def register_after_error_hook(self, hook: AfterErrorHook) -> None:
        """Add a hook for errors."""
