"""The operations of /api/search/."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_search_.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForpost = _endpoint(_Api, __name__, "api_search_.post", "ApiForpost", "post", "_search_oapg")


class ApiSearch(
    ApiForpost,
):
    """The operations of /api/search/."""
