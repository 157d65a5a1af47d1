"""The classes of this package that the runtime raises and reads, by the runtime's names for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Type

from .models.apierror import APIError as DefaultError
from .models.no_response_error import NoResponseError
from .models.responsevalidationerror import ResponseValidationError

if TYPE_CHECKING:
    from .types import BaseModel

__all__ = ["DefaultError", "NoResponseError", "ResponseValidationError", "security_class"]


def security_class() -> Optional[Type[BaseModel]]:
    """The model of the client's credentials, if it has any."""
    from .models import Security

    return Security
