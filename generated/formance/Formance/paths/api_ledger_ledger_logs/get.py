"""GET /api/ledger/{ledger}/logs"""

from __future__ import annotations

import typing

import frozendict

from ... import api_client, schemas
from ...model.error_response import ErrorResponse
from ...model.logs_cursor_response import LogsCursorResponse


class PageSizeSchema(schemas.Int64Schema):
    class MetaOapg:
        format = "int64"
        inclusive_maximum = 1000
        inclusive_minimum = 1


class PageSizeSchema_2(schemas.Int64Schema):
    class MetaOapg:
        format = "int64"
        inclusive_maximum = 1000
        inclusive_minimum = 1


AfterSchema = schemas.StrSchema
StartTimeSchema = schemas.DateTimeSchema
StartTimeSchema_2 = schemas.DateTimeSchema
EndTimeSchema = schemas.DateTimeSchema
EndTimeSchema_2 = schemas.DateTimeSchema
CursorSchema = schemas.StrSchema
PaginationTokenSchema = schemas.StrSchema
RequestRequiredQueryParams = typing.TypedDict(
    "RequestRequiredQueryParams",
    {},
)
RequestOptionalQueryParams = typing.TypedDict(
    "RequestOptionalQueryParams",
    {
        "pageSize": PageSizeSchema,
        "page_size": PageSizeSchema_2,
        "after": AfterSchema,
        "startTime": StartTimeSchema,
        "start_time": StartTimeSchema_2,
        "endTime": EndTimeSchema,
        "end_time": EndTimeSchema_2,
        "cursor": CursorSchema,
        "pagination_token": PaginationTokenSchema,
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
request_query_page_size2 = api_client.QueryParameter(
    name="page_size",
    style=api_client.ParameterStyle.FORM,
    schema=PageSizeSchema_2,
    explode=True,
)
request_query_after = api_client.QueryParameter(
    name="after",
    style=api_client.ParameterStyle.FORM,
    schema=AfterSchema,
    explode=True,
)
request_query_start_time = api_client.QueryParameter(
    name="startTime",
    style=api_client.ParameterStyle.FORM,
    schema=StartTimeSchema,
    explode=True,
)
request_query_start_time2 = api_client.QueryParameter(
    name="start_time",
    style=api_client.ParameterStyle.FORM,
    schema=StartTimeSchema_2,
    explode=True,
)
request_query_end_time = api_client.QueryParameter(
    name="endTime",
    style=api_client.ParameterStyle.FORM,
    schema=EndTimeSchema,
    explode=True,
)
request_query_end_time2 = api_client.QueryParameter(
    name="end_time",
    style=api_client.ParameterStyle.FORM,
    schema=EndTimeSchema_2,
    explode=True,
)
request_query_cursor = api_client.QueryParameter(
    name="cursor",
    style=api_client.ParameterStyle.FORM,
    schema=CursorSchema,
    explode=True,
)
request_query_pagination_token = api_client.QueryParameter(
    name="pagination_token",
    style=api_client.ParameterStyle.FORM,
    schema=PaginationTokenSchema,
    explode=True,
)
LedgerSchema = schemas.StrSchema
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "ledger": LedgerSchema,
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)


class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams):
    pass


request_path_ledger = api_client.PathParameter(
    name="ledger",
    style=api_client.ParameterStyle.SIMPLE,
    schema=LedgerSchema,
    required=True,
    explode=False,
)
SchemaFor200ResponseBodyApplicationJson = LogsCursorResponse


class ApiResponseFor200(api_client.ApiResponse):
    def __init__(self, response, body, headers=schemas.unset):
        super().__init__(response, body, headers)


_response_for_200 = api_client.OpenApiResponse(
    response_cls=ApiResponseFor200,
    content={
        "application/json": api_client.MediaType(schema=SchemaFor200ResponseBodyApplicationJson),
    },
)
SchemaFor0ResponseBodyApplicationJson = ErrorResponse


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
    path="/api/ledger/{ledger}/logs",
    method="GET",
    operation_id="list_logs",
    query_parameters=(
        request_query_page_size,
        request_query_page_size2,
        request_query_after,
        request_query_start_time,
        request_query_start_time2,
        request_query_end_time,
        request_query_end_time2,
        request_query_cursor,
        request_query_pagination_token,
    ),
    path_parameters=(request_path_ledger,),
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _list_logs_oapg(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = frozendict.frozendict(),
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
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


class ListLogs(BaseApi):
    def list_logs(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = frozendict.frozendict(),
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        """Page through the log of a ledger

        A page of what happened in a ledger, last entry first.
        """
        return self._list_logs_oapg(
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
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        """Page through the log of a ledger

        A page of what happened in a ledger, last entry first.
        """
        return self._list_logs_oapg(
            query_params=query_params,
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
