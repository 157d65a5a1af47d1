import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias
import urllib3 as _urllib3

from ... import api_client, schemas
from ...model.wallets_error_response import WalletsErrorResponse

IdSchema = schemas.StrSchema

class SchemaForRequestBodyApplicationJson(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            class metadata(schemas.DictSchema[schemas.AnyTypeSchema]):
                class MetaOapg:
                    additional_properties: _TypeAlias = schemas.AnyTypeSchema

                def __new__(
                    cls,
                    *_args: schemas.DictInput,
                    _configuration: typing.Optional[schemas.Configuration] = None,
                    **kwargs: typing.Union[schemas.AnyTypeSchema, schemas.AnyInput],
                ) -> _Self: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["metadata"]) -> MetaOapg.properties.metadata: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["metadata"]
    ) -> typing.Union[MetaOapg.properties.metadata, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        metadata: typing.Union[
            MetaOapg.properties.metadata, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...

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
request_body_any_type: api_client.RequestBody

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

class UpdateWallet(BaseApi):
    @typing.overload
    def update_wallet(
        self,
        content_type: str = ...,
        body: typing.Union[
            SchemaForRequestBodyApplicationJson, schemas.DictInput, schemas.Unset
        ] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> typing.Union[ApiResponseFor204, ApiResponseForDefault]: ...
    @typing.overload
    def update_wallet(
        self,
        skip_deserialization: typing.Literal[True],
        content_type: str = ...,
        body: typing.Union[
            SchemaForRequestBodyApplicationJson, schemas.DictInput, schemas.Unset
        ] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def update_wallet(
        self,
        content_type: str = ...,
        body: typing.Union[
            SchemaForRequestBodyApplicationJson, schemas.DictInput, schemas.Unset
        ] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[
        ApiResponseFor204, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]: ...

class ApiForpatch(BaseApi):
    @typing.overload
    def patch(
        self,
        content_type: str = ...,
        body: typing.Union[
            SchemaForRequestBodyApplicationJson, schemas.DictInput, schemas.Unset
        ] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> typing.Union[ApiResponseFor204, ApiResponseForDefault]: ...
    @typing.overload
    def patch(
        self,
        skip_deserialization: typing.Literal[True],
        content_type: str = ...,
        body: typing.Union[
            SchemaForRequestBodyApplicationJson, schemas.DictInput, schemas.Unset
        ] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def patch(
        self,
        content_type: str = ...,
        body: typing.Union[
            SchemaForRequestBodyApplicationJson, schemas.DictInput, schemas.Unset
        ] = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[
        ApiResponseFor204, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]: ...
