import typing

import urllib3 as _urllib3

from ... import api_client, schemas
from ...model.connector import Connector
from ...model.transfer_request import TransferRequest
from ...model.transfer_response import TransferResponse

ConnectorSchema = Connector
SchemaForRequestBodyApplicationJson = TransferRequest
SchemaFor200ResponseBodyApplicationJson = TransferResponse
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "connector": typing.Union[ConnectorSchema, str],
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)

class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams): ...

request_path_connector: api_client.PathParameter
request_body_transfer_request: api_client.RequestBody

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

class ConnectorsTransfer(BaseApi):
    @typing.overload
    def connectors_transfer(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> ApiResponseFor200: ...
    @typing.overload
    def connectors_transfer(
        self,
        body: SchemaForRequestBodyApplicationJson,
        skip_deserialization: typing.Literal[True],
        content_type: str = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def connectors_transfer(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]: ...

class ApiForpost(BaseApi):
    @typing.overload
    def post(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> ApiResponseFor200: ...
    @typing.overload
    def post(
        self,
        body: SchemaForRequestBodyApplicationJson,
        skip_deserialization: typing.Literal[True],
        content_type: str = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def post(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = ...,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]: ...
