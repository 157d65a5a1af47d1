"""Agent Protocol 0.1.6: ThreadCreate.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, List, Optional

from pydantic import Field, StrictStr

from ap_client._checks import listed, one_of
from ap_client._model import Model


class ThreadCreate(Model):
    """What it takes to start a thread."""

    thread_id: Optional[StrictStr] = Field(
        default=None,
        description="Identifies the thread; a random one is chosen when it is left out.",
    )
    metadata: Optional[Dict[str, Any]] = Field(
        default=None, description="Notes to keep with the thread."
    )
    if_exists: Annotated[Optional[StrictStr], listed("raise", "do_nothing")] = Field(
        default="raise",
        description="What to do when there is such a thread already: refuse (`raise`) or return it (`do_nothing`).",
    )
    __properties: ClassVar[List[str]] = ["thread_id", "metadata", "if_exists"]

    @classmethod
    def if_exists_validate_enum(cls, value: Optional[str]) -> Optional[str]:
        """Refuse a value which the API does not list."""
        return one_of(value, ("raise", "do_nothing"))
