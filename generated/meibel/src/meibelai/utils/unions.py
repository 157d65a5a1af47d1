"""Choosing the member of a union by its tag, and keeping members of kinds that are not known yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from pydantic import Discriminator, ModelWrapValidatorHandler, model_serializer, model_validator
from typing_extensions import Literal

from ..types.basemodel import BaseModel
from .annotations import get_discriminator

UNKNOWN = "UNKNOWN"


def discriminator(fieldname: str, key: str, known: Optional[Sequence[str]] = None) -> Discriminator:
    """The choice by a tag. With ``known`` the union is open: any other tag chooses the unknown member."""
    tags = None if known is None else frozenset(known)

    def choose(value: Any) -> Optional[str]:
        if isinstance(value, UnknownVariant):
            return UNKNOWN
        try:
            tag = get_discriminator(value, fieldname, key)
        except ValueError:
            return None if tags is None else UNKNOWN
        return tag if tags is None or tag in tags else UNKNOWN

    return Discriminator(choose)


class UnknownVariant(BaseModel):
    """A member of a union of a kind that this package does not know. ``raw`` is what the server sent."""

    raw: Any
    is_unknown: Literal[True] = True

    @model_validator(mode="wrap")
    @classmethod
    def keep_raw(
        cls, value: Any, handler: ModelWrapValidatorHandler[UnknownVariant]
    ) -> UnknownVariant:
        """Take whatever came as it is."""
        return value if isinstance(value, cls) else handler({"raw": value})

    @model_serializer(mode="plain")
    def give_raw(self) -> Any:
        """Send back what came."""
        return self.raw
