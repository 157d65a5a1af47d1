"""AllowedDataElementFilterKeys."""

from __future__ import annotations

from enum import Enum


class AllowedDataElementFilterKeys(str, Enum):
    """The keys that a filter may name"""

    NAME = "name"
    PATH = "path"
    MEDIA_TYPE = "media_type"
