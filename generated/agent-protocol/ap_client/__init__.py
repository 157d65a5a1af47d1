"""Agent Protocol 0.1.6: the client package.

Generated from the API description; do not edit.
"""

from typing import TYPE_CHECKING

__version__ = "1.0.0"

if TYPE_CHECKING:
    from ap_client.api.agents_api import AgentsApi as AgentsApi
    from ap_client.api.background_runs_api import BackgroundRunsApi as BackgroundRunsApi
    from ap_client.api.runs_api import RunsApi as RunsApi
    from ap_client.api.store_api import StoreApi as StoreApi
    from ap_client.api.threads_api import ThreadsApi as ThreadsApi
    from ap_client.api_response import ApiResponse as ApiResponse
    from ap_client.api_client import ApiClient as ApiClient
    from ap_client.configuration import Configuration as Configuration
    from ap_client.exceptions import OpenApiException as OpenApiException
    from ap_client.exceptions import ApiTypeError as ApiTypeError
    from ap_client.exceptions import ApiValueError as ApiValueError
    from ap_client.exceptions import ApiKeyError as ApiKeyError
    from ap_client.exceptions import ApiAttributeError as ApiAttributeError
    from ap_client.exceptions import ApiException as ApiException
    from ap_client.models.agent import Agent as Agent
    from ap_client.models.agent_capabilities import AgentCapabilities as AgentCapabilities
    from ap_client.models.agent_schemas import AgentSchemas as AgentSchemas
    from ap_client.models.config import Config as Config
    from ap_client.models.content import Content as Content
    from ap_client.models.content_one_of_inner import ContentOneOfInner as ContentOneOfInner
    from ap_client.models.input import Input as Input
    from ap_client.models.item import Item as Item
    from ap_client.models.message import Message as Message
    from ap_client.models.message_any_block import MessageAnyBlock as MessageAnyBlock
    from ap_client.models.message_text_block import MessageTextBlock as MessageTextBlock
    from ap_client.models.run import Run as Run
    from ap_client.models.run_create import RunCreate as RunCreate
    from ap_client.models.run_status import RunStatus as RunStatus
    from ap_client.models.run_wait_response import RunWaitResponse as RunWaitResponse
    from ap_client.models.search_agents_request import SearchAgentsRequest as SearchAgentsRequest
    from ap_client.models.search_items_response import SearchItemsResponse as SearchItemsResponse
    from ap_client.models.store_delete_request import StoreDeleteRequest as StoreDeleteRequest
    from ap_client.models.store_list_namespaces_request import (
        StoreListNamespacesRequest as StoreListNamespacesRequest,
    )
    from ap_client.models.store_put_request import StorePutRequest as StorePutRequest
    from ap_client.models.store_search_request import StoreSearchRequest as StoreSearchRequest
    from ap_client.models.stream_mode import StreamMode as StreamMode
    from ap_client.models.thread import Thread as Thread
    from ap_client.models.thread_checkpoint import ThreadCheckpoint as ThreadCheckpoint
    from ap_client.models.thread_create import ThreadCreate as ThreadCreate
    from ap_client.models.thread_patch import ThreadPatch as ThreadPatch
    from ap_client.models.thread_search_request import ThreadSearchRequest as ThreadSearchRequest
    from ap_client.models.thread_state import ThreadState as ThreadState
    from ap_client.models.thread_status import ThreadStatus as ThreadStatus
else:
    from ap_client._lazy import exports

    __getattr__, __dir__, __all__ = exports(
        __name__,
        {
            "AgentsApi": "api.agents_api",
            "BackgroundRunsApi": "api.background_runs_api",
            "RunsApi": "api.runs_api",
            "StoreApi": "api.store_api",
            "ThreadsApi": "api.threads_api",
            "ApiResponse": "api_response",
            "ApiClient": "api_client",
            "Configuration": "configuration",
            "OpenApiException": "exceptions",
            "ApiTypeError": "exceptions",
            "ApiValueError": "exceptions",
            "ApiKeyError": "exceptions",
            "ApiAttributeError": "exceptions",
            "ApiException": "exceptions",
            "Agent": "models.agent",
            "AgentCapabilities": "models.agent_capabilities",
            "AgentSchemas": "models.agent_schemas",
            "Config": "models.config",
            "Content": "models.content",
            "ContentOneOfInner": "models.content_one_of_inner",
            "Input": "models.input",
            "Item": "models.item",
            "Message": "models.message",
            "MessageAnyBlock": "models.message_any_block",
            "MessageTextBlock": "models.message_text_block",
            "Run": "models.run",
            "RunCreate": "models.run_create",
            "RunStatus": "models.run_status",
            "RunWaitResponse": "models.run_wait_response",
            "SearchAgentsRequest": "models.search_agents_request",
            "SearchItemsResponse": "models.search_items_response",
            "StoreDeleteRequest": "models.store_delete_request",
            "StoreListNamespacesRequest": "models.store_list_namespaces_request",
            "StorePutRequest": "models.store_put_request",
            "StoreSearchRequest": "models.store_search_request",
            "StreamMode": "models.stream_mode",
            "Thread": "models.thread",
            "ThreadCheckpoint": "models.thread_checkpoint",
            "ThreadCreate": "models.thread_create",
            "ThreadPatch": "models.thread_patch",
            "ThreadSearchRequest": "models.thread_search_request",
            "ThreadState": "models.thread_state",
            "ThreadStatus": "models.thread_status",
        },
    )
