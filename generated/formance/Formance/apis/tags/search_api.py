"""The operations tagged Search."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_search_.post import Search
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    Search = _endpoint(_Api, __name__, "api_search_.post", "Search", "search", "_search_oapg")


class SearchApi(
    Search,
):
    """The operations tagged Search."""
