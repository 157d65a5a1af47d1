"""Agent Protocol 0.1.6: Input.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional, Set, Union

from pydantic import StrictBool, StrictFloat, StrictInt, StrictStr

from ap_client._union import AnyOfModel

INPUT_ANY_OF_SCHEMAS = ["List[object]", "bool", "float", "object", "str"]


class Input(AnyOfModel):
    """What the agent gets."""

    # data type: object
    anyof_schema_1_validator: Optional[Dict[str, Any]] = None
    # data type: List[object]
    anyof_schema_2_validator: Optional[List[Any]] = None
    # data type: str
    anyof_schema_3_validator: Optional[StrictStr] = None
    # data type: float
    anyof_schema_4_validator: Optional[Union[StrictFloat, StrictInt]] = None
    # data type: bool
    anyof_schema_5_validator: Optional[StrictBool] = None
    actual_instance: Optional[Union[Dict[str, Any], List[Any], str, Union[float, int], bool]] = None
    any_of_schemas: Set[str] = {"List[object]", "bool", "float", "object", "str"}
    _members: ClassVar[int] = 5
    _types: ClassVar[str] = "List[object], bool, float, object, str"
    _nullable_union: ClassVar[bool] = True
