"""Agent Protocol 0.1.6: the models.

Generated from the API description; do not edit.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
            "Agent": "agent",
            "AgentCapabilities": "agent_capabilities",
            "AgentSchemas": "agent_schemas",
            "Config": "config",
            "Content": "content",
            "ContentOneOfInner": "content_one_of_inner",
            "Input": "input",
            "Item": "item",
            "Message": "message",
            "MessageAnyBlock": "message_any_block",
            "MessageTextBlock": "message_text_block",
            "Run": "run",
            "RunCreate": "run_create",
            "RunStatus": "run_status",
            "RunWaitResponse": "run_wait_response",
            "SearchAgentsRequest": "search_agents_request",
            "SearchItemsResponse": "search_items_response",
            "StoreDeleteRequest": "store_delete_request",
            "StoreListNamespacesRequest": "store_list_namespaces_request",
            "StorePutRequest": "store_put_request",
            "StoreSearchRequest": "store_search_request",
            "StreamMode": "stream_mode",
            "Thread": "thread",
            "ThreadCheckpoint": "thread_checkpoint",
            "ThreadCreate": "thread_create",
            "ThreadPatch": "thread_patch",
            "ThreadSearchRequest": "thread_search_request",
            "ThreadState": "thread_state",
            "ThreadStatus": "thread_status",
        },
    )
