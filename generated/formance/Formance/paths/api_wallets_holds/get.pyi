import decimal
import typing

import urllib3 as _urllib3

from ... import api_client, schemas
from ...model.get_holds_response import GetHoldsResponse
from ...model.wallets_error_response import WalletsErrorResponse

class PageSizeSchema(schemas.IntSchema):
    class MetaOapg:
        inclusive_maximum: typing.ClassVar[int]
        inclusive_minimum: typing.ClassVar[int]

WalletIDSchema = schemas.StrSchema
MetadataSchema = schemas.DictSchema
CursorSchema = schemas.StrSchema
SchemaFor200ResponseBodyApplicationJson = GetHoldsResponse
SchemaFor0ResponseBodyApplicationJson = WalletsErrorResponse
RequestRequiredQueryParams = typing.TypedDict(
    "RequestRequiredQueryParams",
    {},
)
RequestOptionalQueryParams = typing.TypedDict(
    "RequestOptionalQueryParams",
    {
        "pageSize": typing.Union[PageSizeSchema, decimal.Decimal, int],
        "walletID": typing.Union[WalletIDSchema, str],
        "metadata": typing.Union[MetadataSchema, schemas.DictInput],
        "cursor": typing.Union[CursorSchema, str],
    },
    total=False,
)

class RequestQueryParams(RequestRequiredQueryParams, RequestOptionalQueryParams): ...

request_query_page_size: api_client.QueryParameter
request_query_wallet_id: api_client.QueryParameter
request_query_metadata: api_client.QueryParameter
request_query_cursor: api_client.QueryParameter

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

class GetHolds(BaseApi):
    @typing.overload
    def get_holds(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> typing.Union[ApiResponseFor200, ApiResponseForDefault]: ...
    @typing.overload
    def get_holds(
        self,
        skip_deserialization: typing.Literal[True],
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def get_holds(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
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
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def get(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]: ...
