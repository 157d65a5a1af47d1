"""Data, SSEEvent."""

from __future__ import annotations

from typing import Optional

from typing_extensions import NotRequired, TypedDict

from ..types import BaseModel


class DataTypedDict(TypedDict):
    """What the event carries"""


class Data(BaseModel):
    """What the event carries"""


class SSEEventTypedDict(TypedDict):
    """One event of a stream"""

    event: str
    """The kind of event: `connected`, `progress`, `stream_complete`, `error` or `keepalive`"""
    data: NotRequired[DataTypedDict]
    """What the event carries"""


class SSEEvent(BaseModel):
    """One event of a stream"""

    event: str
    """The kind of event: `connected`, `progress`, `stream_complete`, `error` or `keepalive`"""

    data: Optional[Data] = None
    """What the event carries"""
