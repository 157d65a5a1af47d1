"""The tags of the API; the operations of each are in a module of their own."""

from __future__ import annotations

import typing

from ..._lazy import lazy

if typing.TYPE_CHECKING:
    from .._tag_values import TagValues

__all__ = ["TagValues"]

if not typing.TYPE_CHECKING:
    __getattr__ = lazy(__name__, {"TagValues": "_tag_values"}, parent=True)
