"""The error of a call that got no answer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(unsafe_hash=True)
class NoResponseError(Exception):
    """Error raised when no HTTP response is received from the server."""

    message: str

    def __init__(self, message: str = "No response received") -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return self.message
