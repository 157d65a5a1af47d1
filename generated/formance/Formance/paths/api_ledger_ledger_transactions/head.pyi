import datetime
import typing

import urllib3 as _urllib3

from ... import api_client, schemas
from ...model.error_response import ErrorResponse

ReferenceSchema = schemas.StrSchema
AccountSchema = schemas.StrSchema
SourceSchema = schemas.StrSchema
DestinationSchema = schemas.StrSchema
StartTimeSchema = schemas.DateTimeSchema
StartTimeSchema_2 = schemas.DateTimeSchema
EndTimeSchema = schemas.DateTimeSchema
EndTimeSchema_2 = schemas.DateTimeSchema
MetadataSchema = schemas.DictSchema
LedgerSchema = schemas.StrSchema

class CountSchema(schemas.Int64Schema):
    class MetaOapg:
        format: typing.ClassVar[str]
        inclusive_minimum: typing.ClassVar[int]

SchemaFor0ResponseBodyApplicationJson = ErrorResponse
RequestRequiredQueryParams = typing.TypedDict(
    "RequestRequiredQueryParams",
    {},
)
RequestOptionalQueryParams = typing.TypedDict(
    "RequestOptionalQueryParams",
    {
        "reference": typing.Union[ReferenceSchema, str],
        "account": typing.Union[AccountSchema, str],
        "source": typing.Union[SourceSchema, str],
        "destination": typing.Union[DestinationSchema, str],
        "startTime": typing.Union[StartTimeSchema, str, datetime.datetime],
        "start_time": typing.Union[StartTimeSchema_2, str, datetime.datetime],
        "endTime": typing.Union[EndTimeSchema, str, datetime.datetime],
        "end_time": typing.Union[EndTimeSchema_2, str, datetime.datetime],
        "metadata": typing.Union[MetadataSchema, schemas.DictInput],
    },
    total=False,
)

class RequestQueryParams(RequestRequiredQueryParams, RequestOptionalQueryParams): ...

request_query_reference: api_client.QueryParameter
request_query_account: api_client.QueryParameter
request_query_source: api_client.QueryParameter
request_query_destination: api_client.QueryParameter
request_query_start_time: api_client.QueryParameter
request_query_start_time2: api_client.QueryParameter
request_query_end_time: api_client.QueryParameter
request_query_end_time2: api_client.QueryParameter
request_query_metadata: api_client.QueryParameter
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
count_parameter: api_client.HeaderParameter
ResponseRequiredHeadersFor200 = typing.TypedDict(
    "ResponseRequiredHeadersFor200",
    {
        "Count": CountSchema,
    },
    total=False,
)
ResponseOptionalHeadersFor200 = typing.TypedDict(
    "ResponseOptionalHeadersFor200",
    {
        "Count": CountSchema,
    },
    total=False,
)
ResponseHeadersFor200 = typing.TypedDict(
    "ResponseHeadersFor200",
    {
        "Count": CountSchema,
    },
    total=False,
)

class ApiResponseFor200(api_client.ApiResponse):
    body: schemas.Unset
    headers: ResponseHeadersFor200
    def __init__(
        self,
        response: _urllib3.BaseHTTPResponse,
        body: schemas.Unset = ...,
        headers: typing.Union[ResponseHeadersFor200, schemas.Unset] = ...,
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

class CountTransactions(BaseApi):
    @typing.overload
    def count_transactions(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> typing.Union[ApiResponseFor200, ApiResponseForDefault]: ...
    @typing.overload
    def count_transactions(
        self,
        skip_deserialization: typing.Literal[True],
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def count_transactions(
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

class ApiForhead(BaseApi):
    @typing.overload
    def head(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> typing.Union[ApiResponseFor200, ApiResponseForDefault]: ...
    @typing.overload
    def head(
        self,
        skip_deserialization: typing.Literal[True],
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def head(
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
