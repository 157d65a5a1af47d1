"""One module for each method of the path."""

from __future__ import annotations

import typing

from ..._lazy import lazy_member

if typing.TYPE_CHECKING:
    from .. import PathValues

    path = PathValues.API_PAYMENTS_CONNECTORS_CONNECTOR_RESET
else:
    __getattr__ = lazy_member(
        __name__, "path", "_path_values", "PathValues", "API_PAYMENTS_CONNECTORS_CONNECTOR_RESET"
    )
