import typing

import urllib3 as _urllib3

from ... import api_client, schemas
from ...model.create_scope_response import CreateScopeResponse
from ...model.scope_options import ScopeOptions

ScopeIdSchema = schemas.StrSchema
SchemaForRequestBodyApplicationJson = ScopeOptions
SchemaFor200ResponseBodyApplicationJson = CreateScopeResponse
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "scopeId": typing.Union[ScopeIdSchema, str],
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)

class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams): ...

request_path_scope_id: api_client.PathParameter
request_body_body: api_client.RequestBody

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

class UpdateScope(BaseApi):
    @typing.overload
    def update_scope(
        self,
        content_type: str = ...,
        body: typing.Union[SchemaForRequestBodyApplicationJson, schemas.Unset] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> ApiResponseFor200: ...
    @typing.overload
    def update_scope(
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
    def update_scope(
        self,
        content_type: str = ...,
        body: typing.Union[SchemaForRequestBodyApplicationJson, schemas.Unset] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]: ...

class ApiForput(BaseApi):
    @typing.overload
    def put(
        self,
        content_type: str = ...,
        body: typing.Union[SchemaForRequestBodyApplicationJson, schemas.Unset] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> ApiResponseFor200: ...
    @typing.overload
    def put(
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
    def put(
        self,
        content_type: str = ...,
        body: typing.Union[SchemaForRequestBodyApplicationJson, schemas.Unset] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]: ...
