"""The operations of /api/orchestration/_info."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_orchestration__info.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_orchestration__info.get",
        "ApiForget",
        "get",
        "_orchestrationget_server_info_oapg",
    )


class ApiOrchestrationInfo(
    ApiForget,
):
    """The operations of /api/orchestration/_info."""
