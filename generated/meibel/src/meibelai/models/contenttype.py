"""ContentType."""

from __future__ import annotations

from enum import Enum


class ContentType(str, Enum):
    """Whether content is a file or a directory"""

    FILE = "file"
    DIRECTORY = "directory"
