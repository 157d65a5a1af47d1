"""Sending again: exponential backoff with jitter, and what the server asks for in ``Retry-After`` (RFC 9110, 10.2.3)."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Callable, Optional

import httpx

from .values import match_status_codes

# Tests replace these three.
_now = time.monotonic
_sleep = time.sleep


async def _sleep_async(seconds: float) -> None:
    import asyncio  # not needed before the first asynchronous call

    await asyncio.sleep(seconds)


class BackoffStrategy:
    """How long to wait: times in milliseconds, growing by ``exponent`` with each attempt."""

    initial_interval: int
    max_interval: int
    exponent: float
    max_elapsed_time: int

    def __init__(
        self, initial_interval: int, max_interval: int, exponent: float, max_elapsed_time: int
    ) -> None:
        self.initial_interval, self.max_interval = initial_interval, max_interval
        self.exponent, self.max_elapsed_time = exponent, max_elapsed_time


class RetryConfig:
    """Whether to retry: ``strategy`` is ``backoff`` or ``none``."""

    strategy: str
    backoff: BackoffStrategy
    retry_connection_errors: bool

    def __init__(
        self, strategy: str, backoff: BackoffStrategy, retry_connection_errors: bool
    ) -> None:
        self.strategy, self.backoff = strategy, backoff
        self.retry_connection_errors = retry_connection_errors


class Retries:
    """A configuration with the statuses, such as ``429`` or ``5XX``, that are worth another attempt."""

    config: RetryConfig
    status_codes: list[str]

    def __init__(self, config: RetryConfig, status_codes: list[str]) -> None:
        self.config = config
        self.status_codes = status_codes


class TemporaryError(Exception):
    """An answer whose status asks for another attempt."""

    response: httpx.Response
    retry_after: Optional[int]
    """Milliseconds the server asked to wait, if it did."""

    def __init__(self, response: httpx.Response) -> None:
        super().__init__(f"status {response.status_code}")
        self.response = response
        self.retry_after = retry_after_ms(response)


class PermanentError(Exception):
    """A failure that another attempt would not mend."""

    inner: Exception

    def __init__(self, inner: Exception) -> None:
        super().__init__(str(inner))
        self.inner = inner


def retry_after_ms(response: httpx.Response) -> Optional[int]:
    """Milliseconds to wait, from ``Retry-After-Ms`` or ``Retry-After`` (seconds or a date); None if not readable."""
    exact: Optional[str] = response.headers.get("retry-after-ms")
    text: Optional[str] = response.headers.get("retry-after")
    for value, scale in ((exact, 1), (text, 1000)):
        if value:
            try:
                return max(0, round(float(value) * scale))
            except (ValueError, OverflowError):
                continue
    if text:
        try:
            date = parsedate_to_datetime(text)
            return max(0, round((date - datetime.now(date.tzinfo)).total_seconds() * 1000))
        except (ValueError, TypeError):
            return None
    return None


class _Pause:
    """The waits of one call, in order."""

    def __init__(self, backoff: BackoffStrategy) -> None:
        self._backoff = backoff
        self._attempts = 0
        self._started = _now()

    def next(self, error: Exception) -> Optional[float]:
        """Seconds until the next attempt, or None when the time is up."""
        backoff = self._backoff
        wanted = error.retry_after if isinstance(error, TemporaryError) else None
        if wanted is None:
            grown = backoff.initial_interval * backoff.exponent**self._attempts
            wanted_ms = min(grown * random.uniform(0.75, 1.25), backoff.max_interval)
        else:
            wanted_ms = float(wanted)
        self._attempts += 1
        elapsed_ms = (_now() - self._started) * 1000
        return wanted_ms / 1000 if elapsed_ms + wanted_ms <= backoff.max_elapsed_time else None


def _check(response: httpx.Response, status_codes: list[str]) -> httpx.Response:
    if match_status_codes(status_codes, response.status_code):
        raise TemporaryError(response)
    return response


def _is_permanent(error: Exception, config: RetryConfig) -> bool:
    if isinstance(error, TemporaryError):
        return False
    return not (config.retry_connection_errors and isinstance(error, httpx.TransportError))


def retry(func: Callable[[], httpx.Response], retries: Retries) -> httpx.Response:
    """Call until the answer is final, or the time is up: then the last answer is returned, the last error raised."""
    config = retries.config
    if config.strategy != "backoff":
        return func()
    pause = _Pause(config.backoff)
    while True:
        try:
            return _check(func(), retries.status_codes)
        except Exception as error:
            if _is_permanent(error, config):
                raise
            seconds = pause.next(error)
            if isinstance(error, TemporaryError):
                if seconds is None:
                    return error.response
                error.response.close()
            elif seconds is None:
                raise
            _sleep(seconds)


async def retry_async(
    func: Callable[[], Awaitable[httpx.Response]], retries: Retries
) -> httpx.Response:
    """``retry`` for asynchronous calls."""
    config = retries.config
    if config.strategy != "backoff":
        return await func()
    pause = _Pause(config.backoff)
    while True:
        try:
            return _check(await func(), retries.status_codes)
        except Exception as error:
            if _is_permanent(error, config):
                raise
            seconds = pause.next(error)
            if isinstance(error, TemporaryError):
                if seconds is None:
                    return error.response
                await error.response.aclose()
            elif seconds is None:
                raise
            await _sleep_async(seconds)


def retry_with_backoff(
    func: Callable[[], httpx.Response],
    initial_interval: int = 500,
    max_interval: int = 60000,
    exponent: float = 1.5,
    max_elapsed_time: int = 3600000,
) -> httpx.Response:
    """Call again after transport errors and ``TemporaryError``; a ``PermanentError`` raises what it holds."""
    pause = _Pause(BackoffStrategy(initial_interval, max_interval, exponent, max_elapsed_time))
    while True:
        try:
            return func()
        except PermanentError as error:
            raise error.inner from error
        except (TemporaryError, httpx.TransportError) as error:
            seconds = pause.next(error)
            if seconds is None:
                if isinstance(error, TemporaryError):
                    return error.response
                raise
            if isinstance(error, TemporaryError):
                error.response.close()
            _sleep(seconds)


async def retry_with_backoff_async(
    func: Callable[[], Awaitable[httpx.Response]],
    initial_interval: int = 500,
    max_interval: int = 60000,
    exponent: float = 1.5,
    max_elapsed_time: int = 3600000,
) -> httpx.Response:
    """``retry_with_backoff`` for asynchronous calls."""
    pause = _Pause(BackoffStrategy(initial_interval, max_interval, exponent, max_elapsed_time))
    while True:
        try:
            return await func()
        except PermanentError as error:
            raise error.inner from error
        except (TemporaryError, httpx.TransportError) as error:
            seconds = pause.next(error)
            if seconds is None:
                if isinstance(error, TemporaryError):
                    return error.response
                raise
            if isinstance(error, TemporaryError):
                await error.response.aclose()
            await _sleep_async(seconds)
