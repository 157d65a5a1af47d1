"""Agent Protocol 0.1.6: ContentOneOfInner.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import ClassVar, Optional, Set, Union

from ap_client._union import AnyOfModel
from ap_client.models.message_any_block import MessageAnyBlock
from ap_client.models.message_text_block import MessageTextBlock

CONTENTONEOFINNER_ANY_OF_SCHEMAS = ["MessageAnyBlock", "MessageTextBlock"]


class ContentOneOfInner(AnyOfModel):
    """ContentOneOfInner"""

    # data type: MessageTextBlock
    anyof_schema_1_validator: Optional[MessageTextBlock] = None
    # data type: MessageAnyBlock
    anyof_schema_2_validator: Optional[MessageAnyBlock] = None
    actual_instance: Optional[Union[MessageTextBlock, MessageAnyBlock]] = None
    any_of_schemas: Set[str] = {"MessageAnyBlock", "MessageTextBlock"}
    _members: ClassVar[int] = 2
    _types: ClassVar[str] = "MessageAnyBlock, MessageTextBlock"
