"""Agent Protocol 0.1.6: AgentsApi.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import ClassVar, List, Optional

from pydantic import StrictStr

from ap_client import models
from ap_client._call import (
    ContentType,
    OnlyHost,
    RequestAuth,
    RequestHeaders,
    RequestTimeout,
    Responses,
    fetch,
    fetch_data,
    validate_call,
)
from ap_client._request import Request
from ap_client.api_client import ApiClient, RequestSerialized
from ap_client.api_response import ApiResponse
from ap_client.rest import RESTResponseType


class AgentsApi:
    """Agents: the actors behind the service, each driven by a language model."""

    def __init__(self, api_client: Optional[ApiClient] = None) -> None:
        self.api_client = ApiClient.get_default() if api_client is None else api_client

    @validate_call
    def get_agent(
        self,
        agent_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> models.Agent:
        """Read an agent

        Returns one agent.

        :param agent_id: Identifies the agent.
        """
        _param = self._get_agent_serialize(
            agent_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._GET_AGENT)

    @validate_call
    def get_agent_with_http_info(
        self,
        agent_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[models.Agent]:
        """Like `get_agent`: the answer with its status and headers."""
        _param = self._get_agent_serialize(
            agent_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._GET_AGENT)

    @validate_call
    def get_agent_without_preload_content(
        self,
        agent_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `get_agent`: the answer as urllib3 gives it, not read yet."""
        _param = self._get_agent_serialize(
            agent_id, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _GET_AGENT: ClassVar[Responses[models.Agent]] = Responses({"200": "Agent", "404": "str"})

    def _get_agent_serialize(
        self,
        agent_id: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "GET", "/agents/{agent_id}", _headers)
        _request.path("agent_id", agent_id)
        _request.accept("application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def get_agent_schemas(
        self,
        agent_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> models.AgentSchemas:
        """Read the schemas of an agent

        Returns JSON Schemas of what an agent takes, keeps and gives.

        :param agent_id: Identifies the agent.
        """
        _param = self._get_agent_schemas_serialize(
            agent_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._GET_AGENT_SCHEMAS)

    @validate_call
    def get_agent_schemas_with_http_info(
        self,
        agent_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[models.AgentSchemas]:
        """Like `get_agent_schemas`: the answer with its status and headers."""
        _param = self._get_agent_schemas_serialize(
            agent_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._GET_AGENT_SCHEMAS)

    @validate_call
    def get_agent_schemas_without_preload_content(
        self,
        agent_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `get_agent_schemas`: the answer as urllib3 gives it, not read yet."""
        _param = self._get_agent_schemas_serialize(
            agent_id, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _GET_AGENT_SCHEMAS: ClassVar[Responses[models.AgentSchemas]] = Responses(
        {"200": "AgentSchemas", "404": "str", "422": "str"}
    )

    def _get_agent_schemas_serialize(
        self,
        agent_id: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "GET", "/agents/{agent_id}/schemas", _headers)
        _request.path("agent_id", agent_id)
        _request.accept("application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def search_agents(
        self,
        search_agents_request: models.SearchAgentsRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> List[models.Agent]:
        """Find agents

        Lists the agents of this service that fit a name or metadata.
        """
        _param = self._search_agents_serialize(
            search_agents_request, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._SEARCH_AGENTS)

    @validate_call
    def search_agents_with_http_info(
        self,
        search_agents_request: models.SearchAgentsRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[List[models.Agent]]:
        """Like `search_agents`: the answer with its status and headers."""
        _param = self._search_agents_serialize(
            search_agents_request, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._SEARCH_AGENTS)

    @validate_call
    def search_agents_without_preload_content(
        self,
        search_agents_request: models.SearchAgentsRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `search_agents`: the answer as urllib3 gives it, not read yet."""
        _param = self._search_agents_serialize(
            search_agents_request, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _SEARCH_AGENTS: ClassVar[Responses[List[models.Agent]]] = Responses(
        {"200": "List[Agent]", "404": "str", "422": "str"}
    )

    def _search_agents_serialize(
        self,
        search_agents_request: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "POST", "/agents/search", _headers)
        _request.body(search_agents_request)
        _request.accept("application/json")
        _request.content_type(_content_type, "application/json")
        return _request.serialize(_request_auth)
