"""The operations of /api/search/_info."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_search__info.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_search__info.get", "ApiForget", "get", "_searchget_server_info_oapg"
    )


class ApiSearchInfo(
    ApiForget,
):
    """The operations of /api/search/_info."""
