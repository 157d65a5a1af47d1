"""Agent Protocol 0.1.6: AgentCapabilities.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Dict, List, Optional

from pydantic import Field, StrictBool

from ap_client._model import OpenModel


class AgentCapabilities(OpenModel):
    """What the agent can do. Names that begin with `ap.` are those of the protocol; an agent may add its own, written like a reversed domain name (`com.example.recall`)."""

    ap_io_messages: Optional[StrictBool] = Field(
        default=None,
        description="Whether input, output and state may be messages, under the key `messages`.",
        alias="ap.io.messages",
    )
    ap_io_streaming: Optional[StrictBool] = Field(
        default=None,
        description="Whether output can be followed while it is made.",
        alias="ap.io.streaming",
    )
    additional_properties: Dict[str, Any] = Field(default_factory=dict)
    __properties: ClassVar[List[str]] = ["ap.io.messages", "ap.io.streaming"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ap_io_messages: Optional[bool] = ...,
            ap_io_streaming: Optional[bool] = ...,
            additional_properties: Dict[str, Any] = ...,
        ) -> None: ...
