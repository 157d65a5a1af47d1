"""The error of an answer that does not fit its model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import httpx

from .meibelaierror import MeibelaiError


@dataclass(unsafe_hash=True)
class ResponseValidationError(MeibelaiError):
    """Error raised when there is a type mismatch between the response data and the expected Pydantic model."""

    def __init__(
        self,
        message: str,
        raw_response: httpx.Response,
        cause: Exception,
        body: Optional[str] = None,
    ) -> None:
        super().__init__(f"{message}: {cause}", raw_response, body)

    @property
    def cause(self) -> Optional[BaseException]:
        """Normally the Pydantic ValidationError"""
        return self.__cause__
