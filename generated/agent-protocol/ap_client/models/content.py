"""Agent Protocol 0.1.6: Content.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import ClassVar, List, Optional, Set, Union

from pydantic import StrictStr

from ap_client._union import OneOfModel
from ap_client.models.content_one_of_inner import ContentOneOfInner

CONTENT_ONE_OF_SCHEMAS = ["List[ContentOneOfInner]", "str"]


class Content(OneOfModel):
    """What is said."""

    # data type: str
    oneof_schema_1_validator: Optional[StrictStr] = None
    # data type: List[ContentOneOfInner]
    oneof_schema_2_validator: Optional[List[ContentOneOfInner]] = None
    actual_instance: Optional[Union[str, List[ContentOneOfInner]]] = None
    one_of_schemas: Set[str] = {"List[ContentOneOfInner]", "str"}
    _members: ClassVar[int] = 2
    _types: ClassVar[str] = "List[ContentOneOfInner], str"
