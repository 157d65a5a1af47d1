"""UpdateBlueprintRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .dsldefinition import DslDefinition


class UpdateBlueprintRequestTypedDict(TypedDict):
    """What changes of a blueprint"""

    name: NotRequired[Nullable[str]]
    version: NotRequired[Nullable[str]]
    description: NotRequired[Nullable[str]]
    dsl_definition: NotRequired[Nullable[DslDefinition]]
    yaml_spec_content: NotRequired[Nullable[str]]
    json_spec_content: NotRequired[Nullable[Dict[str, Any]]]


class UpdateBlueprintRequest(BaseModel):
    """What changes of a blueprint"""

    name: OptionalNullable[str] = UNSET

    version: OptionalNullable[str] = UNSET

    description: OptionalNullable[str] = UNSET

    dsl_definition: OptionalNullable[DslDefinition] = UNSET

    yaml_spec_content: OptionalNullable[str] = UNSET

    json_spec_content: OptionalNullable[Dict[str, Any]] = UNSET


defer_imports(
    globals(),
    {
        "DslDefinition": ".dsldefinition",
    },
)
