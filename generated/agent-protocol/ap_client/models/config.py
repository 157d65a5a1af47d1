"""Agent Protocol 0.1.6: Config.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional

from pydantic import StrictInt, StrictStr

from ap_client._model import Model


class Config(Model):
    """Settings of the agent for this run."""

    tags: Optional[List[StrictStr]] = None
    recursion_limit: Optional[StrictInt] = None
    configurable: Optional[Dict[str, Any]] = None
    __properties: ClassVar[List[str]] = ["tags", "recursion_limit", "configurable"]
