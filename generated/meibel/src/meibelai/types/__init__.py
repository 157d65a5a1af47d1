"""Types that the models and methods of this package are written with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .unset import (
    UNSET,
    UNSET_SENTINEL,
    Nullable,
    OptionalNullable,
    UnrecognizedInt,
    UnrecognizedStr,
)

if TYPE_CHECKING:
    from .basemodel import BaseModel

__all__ = [
    "UNSET",
    "UNSET_SENTINEL",
    "BaseModel",
    "Nullable",
    "OptionalNullable",
    "UnrecognizedInt",
    "UnrecognizedStr",
]


def __getattr__(attr_name: str) -> object:
    """The base of models takes some time to import: it comes with the first model."""
    if attr_name != "BaseModel":
        raise AttributeError(f"module {__name__!r} has no attribute {attr_name!r}")
    from .basemodel import BaseModel

    globals()[attr_name] = BaseModel
    return BaseModel
