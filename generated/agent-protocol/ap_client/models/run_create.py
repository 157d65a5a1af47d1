"""Agent Protocol 0.1.6: RunCreate.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, FrozenSet, List, Optional

from pydantic import Field, StrictStr

from ap_client._checks import listed, one_of
from ap_client._model import Model
from ap_client.models.config import Config
from ap_client.models.input import Input
from ap_client.models.message import Message
from ap_client.models.stream_mode import StreamMode


class RunCreate(Model):
    """What it takes to start a run."""

    thread_id: Optional[StrictStr] = Field(
        default=None,
        description="The thread to run on. Left out, the run keeps no state. Services without threads pay no heed to it.",
    )
    agent_id: Optional[StrictStr] = Field(
        default=None,
        description="The agent to run. Left out, the service picks its usual one. Services without agents pay no heed to it.",
    )
    input: Optional[Input] = None
    messages: Optional[List[Message]] = Field(
        default=None, description="Messages that the agent gets as its input."
    )
    metadata: Optional[Dict[str, Any]] = Field(
        default=None, description="Notes to keep with the run."
    )
    config: Optional[Config] = None
    webhook: Optional[Annotated[str, Field(min_length=1, strict=True, max_length=65536)]] = Field(
        default=None, description="Address that is called when the run has finished."
    )
    stream_mode: Optional[StreamMode] = None
    on_completion: Annotated[Optional[StrictStr], listed("delete", "keep")] = Field(
        default=None,
        description="What becomes of the thread when the run is done: `delete` (what happens to a thread that the run made itself) or `keep` (what happens to any other).",
    )
    on_disconnect: Annotated[Optional[StrictStr], listed("cancel", "continue")] = Field(
        default="cancel",
        description="Whether a run ends (`cancel`) or goes on (`continue`) when the client leaves.",
    )
    if_not_exists: Annotated[Optional[StrictStr], listed("create", "reject")] = Field(
        default="reject",
        description="What to do when there is no such thread: refuse (`reject`) or make one (`create`).",
    )
    __properties: ClassVar[List[str]] = [
        "thread_id",
        "agent_id",
        "input",
        "messages",
        "metadata",
        "config",
        "webhook",
        "stream_mode",
        "on_completion",
        "on_disconnect",
        "if_not_exists",
    ]
    _nullable: ClassVar[FrozenSet[str]] = frozenset({"input"})

    @classmethod
    def on_completion_validate_enum(cls, value: Optional[str]) -> Optional[str]:
        """Refuse a value which the API does not list."""
        return one_of(value, ("delete", "keep"))

    @classmethod
    def on_disconnect_validate_enum(cls, value: Optional[str]) -> Optional[str]:
        """Refuse a value which the API does not list."""
        return one_of(value, ("cancel", "continue"))

    @classmethod
    def if_not_exists_validate_enum(cls, value: Optional[str]) -> Optional[str]:
        """Refuse a value which the API does not list."""
        return one_of(value, ("create", "reject"))
