import typing

import urllib3 as _urllib3

from ... import api_client, schemas
from ...model.error_response import ErrorResponse

AddressSchema = schemas.StrSchema
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
        "address": typing.Union[AddressSchema, str],
        "metadata": typing.Union[MetadataSchema, schemas.DictInput],
    },
    total=False,
)

class RequestQueryParams(RequestRequiredQueryParams, RequestOptionalQueryParams): ...

request_query_address: api_client.QueryParameter
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

class CountAccounts(BaseApi):
    @typing.overload
    def count_accounts(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> typing.Union[ApiResponseFor200, ApiResponseForDefault]: ...
    @typing.overload
    def count_accounts(
        self,
        skip_deserialization: typing.Literal[True],
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def count_accounts(
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
