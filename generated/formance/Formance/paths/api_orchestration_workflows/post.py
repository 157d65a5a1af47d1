"""POST /api/orchestration/workflows"""

from __future__ import annotations

import typing

from ... import api_client, schemas
from ...model.create_workflow_response import CreateWorkflowResponse
from ...model.error import Error
from ...model.workflow_config import WorkflowConfig

SchemaForRequestBodyApplicationJson = WorkflowConfig
request_body_body = api_client.RequestBody(
    content={
        "application/json": api_client.MediaType(schema=SchemaForRequestBodyApplicationJson),
    },
)
SchemaFor201ResponseBodyApplicationJson = CreateWorkflowResponse


class ApiResponseFor201(api_client.ApiResponse):
    def __init__(self, response, body, headers=schemas.unset):
        super().__init__(response, body, headers)


_response_for_201 = api_client.OpenApiResponse(
    response_cls=ApiResponseFor201,
    content={
        "application/json": api_client.MediaType(schema=SchemaFor201ResponseBodyApplicationJson),
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
    "201": _response_for_201,
    "default": _response_for_default,
}
_all_accept_content_types = ("application/json",)
_operation = api_client.Operation(
    path="/api/orchestration/workflows",
    method="POST",
    operation_id="create_workflow",
    body=request_body_body,
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _create_workflow_oapg(
        self,
        content_type: str = "application/json",
        body: typing.Union[SchemaForRequestBodyApplicationJson, schemas.Unset] = schemas.unset,
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor201, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        return self._call_oapg(
            _operation,
            body=body,
            content_type=content_type,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class CreateWorkflow(BaseApi):
    def create_workflow(
        self,
        content_type: str = "application/json",
        body: typing.Union[SchemaForRequestBodyApplicationJson, schemas.Unset] = schemas.unset,
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor201, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        """Create workflow

        Create a workflow
        """
        return self._create_workflow_oapg(
            body=body,
            content_type=content_type,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ApiForpost(BaseApi):
    def post(
        self,
        content_type: str = "application/json",
        body: typing.Union[SchemaForRequestBodyApplicationJson, schemas.Unset] = schemas.unset,
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor201, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        """Create workflow

        Create a workflow
        """
        return self._create_workflow_oapg(
            body=body,
            content_type=content_type,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
