import typing

import urllib3 as _urllib3

from ... import api_client, schemas
from ...model.debit_wallet_request import DebitWalletRequest
from ...model.debit_wallet_response import DebitWalletResponse
from ...model.wallets_error_response import WalletsErrorResponse

IdSchema = schemas.StrSchema
SchemaForRequestBodyApplicationJson = DebitWalletRequest
SchemaFor201ResponseBodyApplicationJson = DebitWalletResponse
SchemaFor0ResponseBodyApplicationJson = WalletsErrorResponse
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "id": typing.Union[IdSchema, str],
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)

class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams): ...

request_path_id: api_client.PathParameter
request_body_debit_wallet_request: api_client.RequestBody

class ApiResponseFor201(api_client.ApiResponse):
    body: SchemaFor201ResponseBodyApplicationJson
    headers: schemas.Unset
    def __init__(
        self,
        response: _urllib3.BaseHTTPResponse,
        body: SchemaFor201ResponseBodyApplicationJson,
        headers: schemas.Unset = ...,
    ) -> None: ...

class ApiResponseFor204(api_client.ApiResponse):
    body: schemas.Unset
    headers: schemas.Unset

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

class DebitWallet(BaseApi):
    @typing.overload
    def debit_wallet(
        self,
        content_type: str = ...,
        body: typing.Union[SchemaForRequestBodyApplicationJson, schemas.Unset] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> typing.Union[ApiResponseFor201, ApiResponseFor204, ApiResponseForDefault]: ...
    @typing.overload
    def debit_wallet(
        self,
        skip_deserialization: typing.Literal[True],
        content_type: str = ...,
        body: typing.Union[SchemaForRequestBodyApplicationJson, schemas.Unset] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def debit_wallet(
        self,
        content_type: str = ...,
        body: typing.Union[SchemaForRequestBodyApplicationJson, schemas.Unset] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[
        ApiResponseFor201,
        ApiResponseFor204,
        ApiResponseForDefault,
        api_client.ApiResponseWithoutDeserialization,
    ]: ...

class ApiForpost(BaseApi):
    @typing.overload
    def post(
        self,
        content_type: str = ...,
        body: typing.Union[SchemaForRequestBodyApplicationJson, schemas.Unset] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> typing.Union[ApiResponseFor201, ApiResponseFor204, ApiResponseForDefault]: ...
    @typing.overload
    def post(
        self,
        skip_deserialization: typing.Literal[True],
        content_type: str = ...,
        body: typing.Union[SchemaForRequestBodyApplicationJson, schemas.Unset] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def post(
        self,
        content_type: str = ...,
        body: typing.Union[SchemaForRequestBodyApplicationJson, schemas.Unset] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[
        ApiResponseFor201,
        ApiResponseFor204,
        ApiResponseForDefault,
        api_client.ApiResponseWithoutDeserialization,
    ]: ...
