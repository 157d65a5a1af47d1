import typing

from ... import api_client, schemas

ClientIdSchema = schemas.StrSchema
SecretIdSchema = schemas.StrSchema
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "clientId": typing.Union[ClientIdSchema, str],
        "secretId": typing.Union[SecretIdSchema, str],
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)

class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams): ...

request_path_client_id: api_client.PathParameter
request_path_secret_id: api_client.PathParameter

class ApiResponseFor204(api_client.ApiResponse):
    body: schemas.Unset
    headers: schemas.Unset

class BaseApi(api_client.Api): ...

class DeleteSecret(BaseApi):
    @typing.overload
    def delete_secret(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> ApiResponseFor204: ...
    @typing.overload
    def delete_secret(
        self,
        skip_deserialization: typing.Literal[True],
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def delete_secret(
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
