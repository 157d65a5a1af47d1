"""GET /api/payments/connectors/{connector}/tasks"""

from __future__ import annotations

import typing

import frozendict

from ... import api_client, schemas
from ...model.connector import Connector
from ...model.tasks_cursor import TasksCursor


class PageSizeSchema(schemas.Int64Schema):
    class MetaOapg:
        format = "int64"
        inclusive_maximum = 1000
        inclusive_minimum = 1


CursorSchema = schemas.StrSchema
RequestRequiredQueryParams = typing.TypedDict(
    "RequestRequiredQueryParams",
    {},
)
RequestOptionalQueryParams = typing.TypedDict(
    "RequestOptionalQueryParams",
    {
        "pageSize": PageSizeSchema,
        "cursor": CursorSchema,
    },
    total=False,
)


class RequestQueryParams(RequestRequiredQueryParams, RequestOptionalQueryParams):
    pass


request_query_page_size = api_client.QueryParameter(
    name="pageSize",
    style=api_client.ParameterStyle.FORM,
    schema=PageSizeSchema,
    explode=True,
)
request_query_cursor = api_client.QueryParameter(
    name="cursor",
    style=api_client.ParameterStyle.FORM,
    schema=CursorSchema,
    explode=True,
)
ConnectorSchema = Connector
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "connector": ConnectorSchema,
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)


class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams):
    pass


request_path_connector = api_client.PathParameter(
    name="connector",
    style=api_client.ParameterStyle.SIMPLE,
    schema=ConnectorSchema,
    required=True,
    explode=False,
)
SchemaFor200ResponseBodyApplicationJson = TasksCursor


class ApiResponseFor200(api_client.ApiResponse):
    def __init__(self, response, body, headers=schemas.unset):
        super().__init__(response, body, headers)


_response_for_200 = api_client.OpenApiResponse(
    response_cls=ApiResponseFor200,
    content={
        "application/json": api_client.MediaType(schema=SchemaFor200ResponseBodyApplicationJson),
    },
)
_status_code_to_response = {
    "200": _response_for_200,
}
_all_accept_content_types = ("application/json",)
_operation = api_client.Operation(
    path="/api/payments/connectors/{connector}/tasks",
    method="GET",
    operation_id="list_connector_tasks",
    query_parameters=(
        request_query_page_size,
        request_query_cursor,
    ),
    path_parameters=(request_path_connector,),
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _list_connector_tasks_oapg(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = frozendict.frozendict(),
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        self._verify_typed_dict_inputs_oapg(RequestQueryParams, query_params)
        self._verify_typed_dict_inputs_oapg(RequestPathParams, path_params)
        return self._call_oapg(
            _operation,
            query_params=query_params,
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ListConnectorTasks(BaseApi):
    def list_connector_tasks(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = frozendict.frozendict(),
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        """Page through the tasks of a connector

        The pieces of work that a connector has in hand.
        """
        return self._list_connector_tasks_oapg(
            query_params=query_params,
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ApiForget(BaseApi):
    def get(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = frozendict.frozendict(),
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        """Page through the tasks of a connector

        The pieces of work that a connector has in hand.
        """
        return self._list_connector_tasks_oapg(
            query_params=query_params,
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
