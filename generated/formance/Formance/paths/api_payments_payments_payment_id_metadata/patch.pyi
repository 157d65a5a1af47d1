import typing

from ... import api_client, schemas
from ...model.payment_metadata import PaymentMetadata

PaymentIdSchema = schemas.StrSchema
SchemaForRequestBodyApplicationJson = PaymentMetadata
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "paymentId": typing.Union[PaymentIdSchema, str],
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)

class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams): ...

request_path_payment_id: api_client.PathParameter
request_body_payment_metadata: api_client.RequestBody

class ApiResponseFor204(api_client.ApiResponse):
    body: schemas.Unset
    headers: schemas.Unset

class BaseApi(api_client.Api): ...

class UpdateMetadata(BaseApi):
    @typing.overload
    def update_metadata(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> ApiResponseFor204: ...
    @typing.overload
    def update_metadata(
        self,
        body: SchemaForRequestBodyApplicationJson,
        skip_deserialization: typing.Literal[True],
        content_type: str = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def update_metadata(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[ApiResponseFor204, api_client.ApiResponseWithoutDeserialization]: ...

class ApiForpatch(BaseApi):
    @typing.overload
    def patch(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> ApiResponseFor204: ...
    @typing.overload
    def patch(
        self,
        body: SchemaForRequestBodyApplicationJson,
        skip_deserialization: typing.Literal[True],
        content_type: str = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def patch(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[ApiResponseFor204, api_client.ApiResponseWithoutDeserialization]: ...
