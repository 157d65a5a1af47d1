"""AddBlueprintRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .dsldefinition import DslDefinition


class AddBlueprintRequestTypedDict(TypedDict):
    """What it takes to add a blueprint"""

    name: str
    dsl_definition: DslDefinition
    """The language of a workflow definition"""
    version: NotRequired[Nullable[str]]
    description: NotRequired[Nullable[str]]
    yaml_spec_content: NotRequired[Nullable[str]]
    json_spec_content: NotRequired[Nullable[Dict[str, Any]]]


class AddBlueprintRequest(BaseModel):
    """What it takes to add a blueprint"""

    name: str

    dsl_definition: DslDefinition
    """The language of a workflow definition"""

    version: OptionalNullable[str] = UNSET

    description: OptionalNullable[str] = UNSET

    yaml_spec_content: OptionalNullable[str] = UNSET

    json_spec_content: OptionalNullable[Dict[str, Any]] = UNSET


defer_imports(
    globals(),
    {
        "DslDefinition": ".dsldefinition",
    },
)
