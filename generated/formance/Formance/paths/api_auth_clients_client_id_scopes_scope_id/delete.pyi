import typing

from ... import api_client, schemas

ClientIdSchema = schemas.StrSchema
ScopeIdSchema = schemas.StrSchema
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "clientId": typing.Union[ClientIdSchema, str],
        "scopeId": typing.Union[ScopeIdSchema, str],
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)

class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams): ...

request_path_client_id: api_client.PathParameter
request_path_scope_id: api_client.PathParameter

class ApiResponseFor204(api_client.ApiResponse):
    body: schemas.Unset
    headers: schemas.Unset

class BaseApi(api_client.Api): ...

class DeleteScopeFromClient(BaseApi):
    @typing.overload
    def delete_scope_from_client(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> ApiResponseFor204: ...
    @typing.overload
    def delete_scope_from_client(
        self,
        skip_deserialization: typing.Literal[True],
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def delete_scope_from_client(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[ApiResponseFor204, api_client.ApiResponseWithoutDeserialization]: ...

class ApiFordelete(BaseApi):
    @typing.overload
    def delete(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> ApiResponseFor204: ...
    @typing.overload
    def delete(
        self,
        skip_deserialization: typing.Literal[True],
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def delete(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[ApiResponseFor204, api_client.ApiResponseWithoutDeserialization]: ...
