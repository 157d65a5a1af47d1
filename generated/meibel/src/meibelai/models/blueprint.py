"""Blueprint."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Dict

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .dsldefinition import DslDefinition


class BlueprintTypedDict(TypedDict):
    """A workflow definition"""

    name: str
    dsl_definition: DslDefinition
    """The language of a workflow definition"""
    customer_id: str
    project_id: str
    id: NotRequired[Nullable[str]]
    version: NotRequired[Nullable[str]]
    description: NotRequired[Nullable[str]]
    yaml_spec_content: NotRequired[Nullable[str]]
    json_spec_content: NotRequired[Nullable[Dict[str, Any]]]
    created_by: NotRequired[Nullable[str]]
    updated_by: NotRequired[Nullable[str]]
    created_at: NotRequired[Nullable[datetime]]
    updated_at: NotRequired[Nullable[datetime]]


class Blueprint(BaseModel):
    """A workflow definition"""

    name: str

    dsl_definition: DslDefinition
    """The language of a workflow definition"""

    customer_id: str

    project_id: str

    id: OptionalNullable[str] = UNSET

    version: OptionalNullable[str] = UNSET

    description: OptionalNullable[str] = UNSET

    yaml_spec_content: OptionalNullable[str] = UNSET

    json_spec_content: OptionalNullable[Dict[str, Any]] = UNSET

    created_by: OptionalNullable[str] = UNSET

    updated_by: OptionalNullable[str] = UNSET

    created_at: OptionalNullable[datetime] = UNSET

    updated_at: OptionalNullable[datetime] = UNSET


defer_imports(
    globals(),
    {
        "DslDefinition": ".dsldefinition",
    },
)
