"""HTTPValidationErrorData, HTTPValidationError."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, List, Optional

import httpx

from ..types import BaseModel
from ..types.deferred import defer_imports
from .meibelaierror import MeibelaiError

if TYPE_CHECKING:
    from .validationerror import ValidationError


class HTTPValidationErrorData(BaseModel):
    detail: Optional[List[ValidationError]] = None


@dataclass(unsafe_hash=True)
class HTTPValidationError(MeibelaiError):
    data: HTTPValidationErrorData = field(hash=False)

    def __init__(
        self,
        data: HTTPValidationErrorData,
        raw_response: httpx.Response,
        body: Optional[str] = None,
    ) -> None:
        super().__init__(body or raw_response.text, raw_response, body)
        self.data = data


defer_imports(
    globals(),
    {
        "ValidationError": ".validationerror",
    },
)
