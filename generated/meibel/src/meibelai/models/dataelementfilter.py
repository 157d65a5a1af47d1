"""DataElementFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .alloweddataelementfilterkeys import AllowedDataElementFilterKeys
    from .dataelementcondition import DataElementCondition


class DataElementFilterTypedDict(TypedDict):
    """A condition on one key of an element"""

    key: AllowedDataElementFilterKeys
    """The keys that a filter may name"""
    condition: NotRequired[Nullable[DataElementCondition]]
    value: Any


class DataElementFilter(BaseModel):
    """A condition on one key of an element"""

    key: AllowedDataElementFilterKeys
    """The keys that a filter may name"""

    condition: OptionalNullable[DataElementCondition] = UNSET

    value: Nullable[Any]


defer_imports(
    globals(),
    {
        "AllowedDataElementFilterKeys": ".alloweddataelementfilterkeys",
        "DataElementCondition": ".dataelementcondition",
    },
)
