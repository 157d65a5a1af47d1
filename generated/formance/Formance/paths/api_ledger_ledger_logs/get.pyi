import datetime
import decimal
import typing

import urllib3 as _urllib3

from ... import api_client, schemas
from ...model.error_response import ErrorResponse
from ...model.logs_cursor_response import LogsCursorResponse

class PageSizeSchema(schemas.Int64Schema):
    class MetaOapg:
        format: typing.ClassVar[str]
        inclusive_maximum: typing.ClassVar[int]
        inclusive_minimum: typing.ClassVar[int]

class PageSizeSchema_2(schemas.Int64Schema):
    class MetaOapg:
        format: typing.ClassVar[str]
        inclusive_maximum: typing.ClassVar[int]
        inclusive_minimum: typing.ClassVar[int]

AfterSchema = schemas.StrSchema
StartTimeSchema = schemas.DateTimeSchema
StartTimeSchema_2 = schemas.DateTimeSchema
EndTimeSchema = schemas.DateTimeSchema
EndTimeSchema_2 = schemas.DateTimeSchema
CursorSchema = schemas.StrSchema
PaginationTokenSchema = schemas.StrSchema
LedgerSchema = schemas.StrSchema
SchemaFor200ResponseBodyApplicationJson = LogsCursorResponse
SchemaFor0ResponseBodyApplicationJson = ErrorResponse
RequestRequiredQueryParams = typing.TypedDict(
    "RequestRequiredQueryParams",
    {},
)
RequestOptionalQueryParams = typing.TypedDict(
    "RequestOptionalQueryParams",
    {
        "pageSize": typing.Union[PageSizeSchema, decimal.Decimal, int],
        "page_size": typing.Union[PageSizeSchema_2, decimal.Decimal, int],
        "after": typing.Union[AfterSchema, str],
        "startTime": typing.Union[StartTimeSchema, str, datetime.datetime],
        "start_time": typing.Union[StartTimeSchema_2, str, datetime.datetime],
        "endTime": typing.Union[EndTimeSchema, str, datetime.datetime],
        "end_time": typing.Union[EndTimeSchema_2, str, datetime.datetime],
        "cursor": typing.Union[CursorSchema, str],
        "pagination_token": typing.Union[PaginationTokenSchema, str],
    },
    total=False,
)

class RequestQueryParams(RequestRequiredQueryParams, RequestOptionalQueryParams): ...

request_query_page_size: api_client.QueryParameter
request_query_page_size2: api_client.QueryParameter
request_query_after: api_client.QueryParameter
request_query_start_time: api_client.QueryParameter
request_query_start_time2: api_client.QueryParameter
request_query_end_time: api_client.QueryParameter
request_query_end_time2: api_client.QueryParameter
request_query_cursor: api_client.QueryParameter
request_query_pagination_token: api_client.QueryParameter
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "ledger": typing.Union[LedgerSchema, str],
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)

class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams): ...

request_path_ledger: api_client.PathParameter

class ApiResponseFor200(api_client.ApiResponse):
    body: SchemaFor200ResponseBodyApplicationJson
    headers: schemas.Unset
    def __init__(
        self,
        response: _urllib3.BaseHTTPResponse,
        body: SchemaFor200ResponseBodyApplicationJson,
        headers: schemas.Unset = ...,
    ) -> None: ...

class ApiResponseForDefault(api_client.ApiResponse):
    body: SchemaFor0ResponseBodyApplicationJson
    headers: schemas.Unset
    def __init__(
        self,
        response: _urllib3.BaseHTTPResponse,
        body: SchemaFor0ResponseBodyApplicationJson,
        headers: schemas.Unset = ...,
    ) -> None: ...

class BaseApi(api_client.Api): ...

class ListLogs(BaseApi):
    @typing.overload
    def list_logs(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> typing.Union[ApiResponseFor200, ApiResponseForDefault]: ...
    @typing.overload
    def list_logs(
        self,
        skip_deserialization: typing.Literal[True],
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def list_logs(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]: ...

class ApiForget(BaseApi):
    @typing.overload
    def get(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> typing.Union[ApiResponseFor200, ApiResponseForDefault]: ...
    @typing.overload
    def get(
        self,
        skip_deserialization: typing.Literal[True],
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def get(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]: ...
