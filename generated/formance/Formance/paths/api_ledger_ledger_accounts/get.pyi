import decimal
import typing

import urllib3 as _urllib3

from ... import api_client, schemas
from ...model.accounts_cursor_response import AccountsCursorResponse
from ...model.error_response import ErrorResponse

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
AddressSchema = schemas.StrSchema
MetadataSchema = schemas.DictSchema

class BalanceSchema(schemas.Int64Schema):
    class MetaOapg:
        format: typing.ClassVar[str]
        inclusive_minimum: typing.ClassVar[int]

class BalanceOperatorSchema(schemas.EnumBase, schemas.StrSchema):
    class MetaOapg:
        enum_value_to_name: typing.ClassVar[typing.Dict[object, str]]

    @schemas.classproperty
    def GTE(cls) -> BalanceOperatorSchema: ...
    @schemas.classproperty
    def LTE(cls) -> BalanceOperatorSchema: ...
    @schemas.classproperty
    def GT(cls) -> BalanceOperatorSchema: ...
    @schemas.classproperty
    def LT(cls) -> BalanceOperatorSchema: ...
    @schemas.classproperty
    def E(cls) -> BalanceOperatorSchema: ...
    @schemas.classproperty
    def NE(cls) -> BalanceOperatorSchema: ...

class BalanceOperatorSchema_2(schemas.EnumBase, schemas.StrSchema):
    class MetaOapg:
        enum_value_to_name: typing.ClassVar[typing.Dict[object, str]]

    @schemas.classproperty
    def GTE(cls) -> BalanceOperatorSchema_2: ...
    @schemas.classproperty
    def LTE(cls) -> BalanceOperatorSchema_2: ...
    @schemas.classproperty
    def GT(cls) -> BalanceOperatorSchema_2: ...
    @schemas.classproperty
    def LT(cls) -> BalanceOperatorSchema_2: ...
    @schemas.classproperty
    def E(cls) -> BalanceOperatorSchema_2: ...
    @schemas.classproperty
    def NE(cls) -> BalanceOperatorSchema_2: ...

CursorSchema = schemas.StrSchema
PaginationTokenSchema = schemas.StrSchema
LedgerSchema = schemas.StrSchema
SchemaFor200ResponseBodyApplicationJson = AccountsCursorResponse
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
        "address": typing.Union[AddressSchema, str],
        "metadata": typing.Union[MetadataSchema, schemas.DictInput],
        "balance": typing.Union[BalanceSchema, decimal.Decimal, int],
        "balanceOperator": typing.Union[BalanceOperatorSchema, str],
        "balance_operator": typing.Union[BalanceOperatorSchema_2, str],
        "cursor": typing.Union[CursorSchema, str],
        "pagination_token": typing.Union[PaginationTokenSchema, str],
    },
    total=False,
)

class RequestQueryParams(RequestRequiredQueryParams, RequestOptionalQueryParams): ...

request_query_page_size: api_client.QueryParameter
request_query_page_size2: api_client.QueryParameter
request_query_after: api_client.QueryParameter
request_query_address: api_client.QueryParameter
request_query_metadata: api_client.QueryParameter
request_query_balance: api_client.QueryParameter
request_query_balance_operator: api_client.QueryParameter
request_query_balance_operator2: api_client.QueryParameter
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

class ListAccounts(BaseApi):
    @typing.overload
    def list_accounts(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> typing.Union[ApiResponseFor200, ApiResponseForDefault]: ...
    @typing.overload
    def list_accounts(
        self,
        skip_deserialization: typing.Literal[True],
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def list_accounts(
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
