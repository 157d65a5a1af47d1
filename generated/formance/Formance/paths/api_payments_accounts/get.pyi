import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias
import urllib3 as _urllib3

from ... import api_client, schemas
from ...model.accounts_cursor import AccountsCursor

class PageSizeSchema(schemas.Int64Schema):
    class MetaOapg:
        format: typing.ClassVar[str]
        inclusive_maximum: typing.ClassVar[int]
        inclusive_minimum: typing.ClassVar[int]

CursorSchema = schemas.StrSchema

class SortSchema(schemas.ListSchema[schemas.StrSchema]):
    class MetaOapg:
        items: _TypeAlias = schemas.StrSchema

    def __new__(
        cls,
        _arg: typing.Sequence[typing.Union[schemas.StrSchema, str]],
        _configuration: typing.Optional[schemas.Configuration] = None,
    ) -> _Self: ...

SchemaFor200ResponseBodyApplicationJson = AccountsCursor
RequestRequiredQueryParams = typing.TypedDict(
    "RequestRequiredQueryParams",
    {},
)
RequestOptionalQueryParams = typing.TypedDict(
    "RequestOptionalQueryParams",
    {
        "pageSize": typing.Union[PageSizeSchema, decimal.Decimal, int],
        "cursor": typing.Union[CursorSchema, str],
        "sort": typing.Union[SortSchema, schemas.ListInput],
    },
    total=False,
)

class RequestQueryParams(RequestRequiredQueryParams, RequestOptionalQueryParams): ...

request_query_page_size: api_client.QueryParameter
request_query_cursor: api_client.QueryParameter
request_query_sort: api_client.QueryParameter

class ApiResponseFor200(api_client.ApiResponse):
    body: SchemaFor200ResponseBodyApplicationJson
    headers: schemas.Unset
    def __init__(
        self,
        response: _urllib3.BaseHTTPResponse,
        body: SchemaFor200ResponseBodyApplicationJson,
        headers: schemas.Unset = ...,
    ) -> None: ...

class BaseApi(api_client.Api): ...

class PaymentslistAccounts(BaseApi):
    @typing.overload
    def paymentslist_accounts(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> ApiResponseFor200: ...
    @typing.overload
    def paymentslist_accounts(
        self,
        skip_deserialization: typing.Literal[True],
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def paymentslist_accounts(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]: ...

class ApiForget(BaseApi):
    @typing.overload
    def get(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> ApiResponseFor200: ...
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
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]: ...
