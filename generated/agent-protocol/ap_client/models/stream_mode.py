"""Agent Protocol 0.1.6: StreamMode.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import ClassVar, List, Optional, Set, Union

from pydantic import StrictStr

from ap_client._union import AnyOfModel

STREAMMODE_ANY_OF_SCHEMAS = ["List[str]", "str"]


class StreamMode(AnyOfModel):
    """Which kinds of output are streamed."""

    # data type: List[str]
    anyof_schema_1_validator: Optional[List[StrictStr]] = None
    # data type: str
    anyof_schema_2_validator: Optional[StrictStr] = None
    actual_instance: Optional[Union[List[str], str]] = None
    any_of_schemas: Set[str] = {"List[str]", "str"}
    _members: ClassVar[int] = 2
    _types: ClassVar[str] = "List[str], str"
