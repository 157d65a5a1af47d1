import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias
import urllib3 as _urllib3

from ... import api_client, schemas
from ...model.error import Error

InstanceIDSchema = schemas.StrSchema

class SchemaForRequestBodyApplicationJson(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            name: _TypeAlias = schemas.StrSchema

    name: schemas.StrSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        name: typing.Union[schemas.StrSchema, str],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...

SchemaFor0ResponseBodyApplicationJson = Error
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "instanceID": typing.Union[InstanceIDSchema, str],
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)

class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams): ...

request_path_instance_id: api_client.PathParameter
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

class SendEvent(BaseApi):
    @typing.overload
    def send_event(
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
    def send_event(
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
    def send_event(
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

class ApiForpost(BaseApi):
    @typing.overload
    def post(
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
    def post(
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
    def post(
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
