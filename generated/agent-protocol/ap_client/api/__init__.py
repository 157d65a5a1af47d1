"""Agent Protocol 0.1.6: the operations.

Generated from the API description; do not edit.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ap_client.api.agents_api import AgentsApi as AgentsApi
    from ap_client.api.background_runs_api import BackgroundRunsApi as BackgroundRunsApi
    from ap_client.api.runs_api import RunsApi as RunsApi
    from ap_client.api.store_api import StoreApi as StoreApi
    from ap_client.api.threads_api import ThreadsApi as ThreadsApi
else:
    from ap_client._lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AgentsApi": "agents_api",
            "BackgroundRunsApi": "background_runs_api",
            "RunsApi": "runs_api",
            "StoreApi": "store_api",
            "ThreadsApi": "threads_api",
        },
    )
