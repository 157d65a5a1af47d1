"""One module for each method of the path."""

from __future__ import annotations

import typing

from ..._lazy import lazy_member

if typing.TYPE_CHECKING:
    from .. import PathValues

    path = PathValues.API_WEBHOOKS_CONFIGS_ID
else:
    __getattr__ = lazy_member(
        __name__, "path", "_path_values", "PathValues", "API_WEBHOOKS_CONFIGS_ID"
    )
