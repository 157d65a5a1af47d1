"""GET /api/orchestration/workflows"""

from __future__ import annotations

import typing

from ... import api_client, schemas
from ...model.error import Error
from ...model.list_workflows_response import ListWorkflowsResponse

SchemaFor200ResponseBodyApplicationJson = ListWorkflowsResponse


class ApiResponseFor200(api_client.ApiResponse):
    def __init__(self, response, body, headers=schemas.unset):
        super().__init__(response, body, headers)


_response_for_200 = api_client.OpenApiResponse(
    response_cls=ApiResponseFor200,
    content={
        "application/json": api_client.MediaType(schema=SchemaFor200ResponseBodyApplicationJson),
    },
)
SchemaFor0ResponseBodyApplicationJson = Error


class ApiResponseForDefault(api_client.ApiResponse):
    def __init__(self, response, body, headers=schemas.unset):
        super().__init__(response, body, headers)


_response_for_default = api_client.OpenApiResponse(
    response_cls=ApiResponseForDefault,
    content={
        "application/json": api_client.MediaType(schema=SchemaFor0ResponseBodyApplicationJson),
    },
)
_status_code_to_response = {
    "200": _response_for_200,
    "default": _response_for_default,
}
_all_accept_content_types = ("application/json",)
_operation = api_client.Operation(
    path="/api/orchestration/workflows",
    method="GET",
    operation_id="list_workflows",
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _list_workflows_oapg(
        self,
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        return self._call_oapg(
            _operation,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ListWorkflows(BaseApi):
    def list_workflows(
        self,
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        """List registered workflows

        List registered workflows
        """
        return self._list_workflows_oapg(
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ApiForget(BaseApi):
    def get(
        self,
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        """List registered workflows

        List registered workflows
        """
        return self._list_workflows_oapg(
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
