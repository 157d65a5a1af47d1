"""What all groups of methods share: making a request, sending it through hooks and retries, reading the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Optional

import httpx

from ._hooks import (
    AfterErrorContext,
    AfterSuccessContext,
    BeforeRequestContext,
    HookContext,
    SDKHooks,
)
from .httpclient import AsyncHttpClient, HttpClient
from .sdkconfiguration import SDKConfiguration
from .types import OptionalNullable
from .utils import answers, redirects
from .utils.logger import (
    Logger,
    NoOpLogger,
    get_body_content,
    masked_headers,
    masked_url,
    secret_names,
)
from .utils.operation import A, Operation, S
from .utils.requests import Call, prepare
from .utils.retries import Retries, RetryConfig, retry, retry_async
from .utils.url import template_url
from .utils.values import match_status_codes

RetrySetting = Optional[tuple[RetryConfig, list[str]]]


class BaseSDK:
    """A group of methods. All groups of an SDK object share its configuration."""

    sdk_configuration: SDKConfiguration
    parent_ref: Optional[object]
    """Keeps the SDK object alive, and with it the clients, as long as one of its groups is."""

    def __init__(self, sdk_config: SDKConfiguration, parent_ref: Optional[object] = None) -> None:
        self.sdk_configuration = sdk_config
        self.parent_ref = parent_ref

    def _get_url(self, base_url: Optional[str], url_variables: Optional[Mapping[str, str]]) -> str:
        """The base URL of a call: the one given, else that of the configuration, its variables filled in."""
        sdk_url, sdk_variables = self.sdk_configuration.get_server_details()
        return template_url(
            sdk_url if base_url is None else base_url,
            sdk_variables if url_variables is None else url_variables,
        )

    def _call(
        self,
        operation: Operation[S, A],
        request: object,
        retries: OptionalNullable[RetryConfig],
        server_url: Optional[str],
        timeout_ms: Optional[int],
        http_headers: Optional[Mapping[str, str]],
        security: object = None,
        accept: Optional[str] = None,
        url_override: Optional[str] = None,
    ) -> S:
        """Run an operation: all that its method does."""
        call = Call(
            operation,
            request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
            security,
            accept,
            url_override,
        )
        client = self.sdk_configuration.client
        if client is None:
            raise ValueError("the SDK's client is closed")
        sending = prepare(call, self.sdk_configuration, self._get_url, client, asynchronous=False)
        response = self.do_request(
            sending.hook_ctx,
            sending.request,
            operation.error_status_codes,
            operation.streams,
            sending.retry,
        )
        if operation.streams and answers.is_read_whole(operation, response):
            response.read()
        result: S = answers.result_of(call, response, self, self._call, asynchronous=False)
        return result

    async def _call_async(
        self,
        operation: Operation[S, A],
        request: object,
        retries: OptionalNullable[RetryConfig],
        server_url: Optional[str],
        timeout_ms: Optional[int],
        http_headers: Optional[Mapping[str, str]],
        security: object = None,
        accept: Optional[str] = None,
        url_override: Optional[str] = None,
    ) -> A:
        """Run an operation: all that its asynchronous method does."""
        call = Call(
            operation,
            request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
            security,
            accept,
            url_override,
        )
        client = self.sdk_configuration.async_client
        if client is None:
            raise ValueError("the SDK's asynchronous client is closed")
        sending = prepare(call, self.sdk_configuration, self._get_url, client, asynchronous=True)
        response = await self.do_request_async(
            sending.hook_ctx,
            sending.request,
            operation.error_status_codes,
            operation.streams,
            sending.retry,
        )
        if operation.streams and answers.is_read_whole(operation, response):
            await response.aread()
        result: A = answers.result_of(call, response, self, self._call_async, asynchronous=True)
        return result

    def do_request(
        self,
        hook_ctx: HookContext,
        request: httpx.Request,
        error_status_codes: Sequence[str],
        stream: bool = False,
        retry_config: RetrySetting = None,
    ) -> httpx.Response:
        """Send a request through the hooks, again where that may help. Raises what the transport and hooks raise."""
        client: Optional[HttpClient] = self.sdk_configuration.client
        if client is None:
            raise ValueError("the SDK's client is closed")
        attempt = _Attempt(self.sdk_configuration, hook_ctx, error_status_codes, stream)

        def send() -> httpx.Response:
            try:
                response: Optional[httpx.Response] = redirects.send(
                    client, attempt.begin(request), stream
                )
            except Exception as error:
                response = attempt.failed(error)
            return attempt.answered(response)

        if retry_config is None:
            return attempt.finished(send())
        return attempt.finished(retry(send, Retries(retry_config[0], retry_config[1])))

    async def do_request_async(
        self,
        hook_ctx: HookContext,
        request: httpx.Request,
        error_status_codes: Sequence[str],
        stream: bool = False,
        retry_config: RetrySetting = None,
    ) -> httpx.Response:
        """``do_request`` for asynchronous methods; hooks that wait run in a thread."""
        client: Optional[AsyncHttpClient] = self.sdk_configuration.async_client
        if client is None:
            raise ValueError("the SDK's asynchronous client is closed")
        self.sdk_configuration.__dict__["_awaited"] = True
        attempt = _Attempt(self.sdk_configuration, hook_ctx, error_status_codes, stream)

        async def send() -> httpx.Response:
            try:
                begun = await attempt.begin_async(request)
                response: Optional[httpx.Response] = await redirects.send_async(
                    client, begun, stream
                )
            except Exception as error:
                response = attempt.failed(error)
            return attempt.answered(response)

        if retry_config is None:
            return attempt.finished(await send())
        return attempt.finished(await retry_async(send, Retries(retry_config[0], retry_config[1])))


class _Attempt:
    """The steps of one attempt which do not depend on how it is sent."""

    def __init__(
        self,
        config: SDKConfiguration,
        hook_ctx: HookContext,
        error_status_codes: Sequence[str],
        stream: bool,
    ) -> None:
        self._hooks: SDKHooks = config.__dict__["_hooks"]
        self._ctx = hook_ctx
        self._errors = error_status_codes
        self._stream = stream
        self._logger: Logger = config.debug_logger
        self._logs = not isinstance(config.debug_logger, NoOpLogger)

    def begin(self, request: httpx.Request) -> httpx.Request:
        if self._hooks.before_request_hooks:
            request = self._hooks.before_request(BeforeRequestContext(self._ctx), request)
        self._log_request(request)
        return request

    async def begin_async(self, request: httpx.Request) -> httpx.Request:
        if self._hooks.before_request_hooks:
            # A hook may wait, for a token say; the event loop must not.
            context = BeforeRequestContext(self._ctx)
            import asyncio  # not needed before the first asynchronous call

            request = await asyncio.to_thread(self._hooks.before_request, context, request)
        self._log_request(request)
        return request

    def _log_request(self, request: httpx.Request) -> None:
        if self._logs:
            secrets = secret_names(request)
            self._logger.debug(
                "Request: %s %s\nHeaders: %s\nBody: %s",
                request.method,
                masked_url(request.url, secrets),
                masked_headers(request.headers, secrets),
                get_body_content(request),
            )

    def failed(self, error: Exception) -> Optional[httpx.Response]:
        """No answer came: a hook may have one in its place, or none and no error either."""
        if self._logs:
            self._logger.debug("No answer: %s", type(error).__name__)
        response, left = self._hooks.after_error(AfterErrorContext(self._ctx), None, error)
        if left is error:
            raise error
        if left is not None:
            raise left from error
        return response

    def answered(self, response: Optional[httpx.Response]) -> httpx.Response:
        if response is None:
            raise answers.no_response()
        if self._logs:
            secrets = secret_names(response.request)
            self._logger.debug(
                "Response: %s %s\nHeaders: %s\nBody: %s",
                response.status_code,
                masked_url(response.url, secrets),
                masked_headers(response.headers, secrets),
                "<streaming response>" if self._stream else response.text,
            )
        if self._hooks.after_error_hooks and match_status_codes(self._errors, response.status_code):
            given, error = self._hooks.after_error(AfterErrorContext(self._ctx), response, None)
            if error is not None:
                raise error
            if given is None:
                raise answers.no_response("Unexpected error occurred")
            return given
        return response

    def finished(self, response: httpx.Response) -> httpx.Response:
        if self._hooks.after_success_hooks and not match_status_codes(
            self._errors, response.status_code
        ):
            return self._hooks.after_success(AfterSuccessContext(self._ctx), response)
        return response
