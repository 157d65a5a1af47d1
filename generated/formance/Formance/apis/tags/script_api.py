"""The operations tagged Script."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_script.post import RunScript
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    RunScript = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_script.post",
        "RunScript",
        "run_script",
        "_run_script_oapg",
    )


class ScriptApi(
    RunScript,
):
    """The operations tagged Script."""
