"""The paths of the API; the endpoints of each are in a package of their own."""

from __future__ import annotations

import typing

from .._lazy import lazy

if typing.TYPE_CHECKING:
    from .._path_values import PathValues

__all__ = ["PathValues"]

if not typing.TYPE_CHECKING:
    __getattr__ = lazy(__name__, {"PathValues": "_path_values"}, parent=True)
