"""BasicWebAuth."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class BasicWebAuthTypedDict(TypedDict):
    """User name and password for a web site"""

    username: str
    password: str


class BasicWebAuth(BaseModel):
    """User name and password for a web site"""

    username: str

    password: str
