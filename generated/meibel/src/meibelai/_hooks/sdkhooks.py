"""The hooks of one SDK object: those of this package, then those of ``registration.py``."""

from __future__ import annotations

from typing import Optional

import httpx

from .. import _settings
from ..httpclient import HttpClient
from .registration import init_hooks
from .types import (
    AfterErrorContext,
    AfterErrorHook,
    AfterSuccessContext,
    AfterSuccessHook,
    BeforeRequestContext,
    BeforeRequestHook,
    Hooks,
    SDKInitHook,
)


class SDKHooks(Hooks):
    """Calls each hook with what the one before it gave."""

    def __init__(self) -> None:
        self.sdk_init_hooks: list[SDKInitHook] = []
        self.before_request_hooks: list[BeforeRequestHook] = []
        self.after_success_hooks: list[AfterSuccessHook] = []
        self.after_error_hooks: list[AfterErrorHook] = []
        if _settings.CLIENT_CREDENTIALS:
            from .clientcredentials import ClientCredentialsHook

            tokens = ClientCredentialsHook()
            self.register_sdk_init_hook(tokens)
            self.register_before_request_hook(tokens)
            self.register_after_error_hook(tokens)
        init_hooks(self)

    def register_sdk_init_hook(self, hook: SDKInitHook) -> None:
        self.sdk_init_hooks.append(hook)

    def register_before_request_hook(self, hook: BeforeRequestHook) -> None:
        self.before_request_hooks.append(hook)

    def register_after_success_hook(self, hook: AfterSuccessHook) -> None:
        self.after_success_hooks.append(hook)

    def register_after_error_hook(self, hook: AfterErrorHook) -> None:
        self.after_error_hooks.append(hook)

    def sdk_init(self, base_url: str, client: HttpClient) -> tuple[str, HttpClient]:
        """The base URL and client that the hooks agree on."""
        for hook in self.sdk_init_hooks:
            base_url, client = hook.sdk_init(base_url, client)
        return base_url, client

    def before_request(
        self, hook_ctx: BeforeRequestContext, request: httpx.Request
    ) -> httpx.Request:
        """The request to send. Raises what a hook gives in its place."""
        for hook in self.before_request_hooks:
            given = hook.before_request(hook_ctx, request)
            if isinstance(given, Exception):
                raise given
            request = given
        return request

    def after_success(
        self, hook_ctx: AfterSuccessContext, response: httpx.Response
    ) -> httpx.Response:
        """The answer to use. Raises what a hook gives in its place."""
        for hook in self.after_success_hooks:
            given = hook.after_success(hook_ctx, response)
            if isinstance(given, Exception):
                raise given
            response = given
        return response

    def after_error(
        self,
        hook_ctx: AfterErrorContext,
        response: Optional[httpx.Response],
        error: Optional[Exception],
    ) -> tuple[Optional[httpx.Response], Optional[Exception]]:
        """The answer and error to go on with. Raises what a hook gives in their place."""
        for hook in self.after_error_hooks:
            given = hook.after_error(hook_ctx, response, error)
            if isinstance(given, Exception):
                raise given
            response, error = given
        return response, error
