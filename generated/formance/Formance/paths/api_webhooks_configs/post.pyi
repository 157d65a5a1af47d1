import typing

import urllib3 as _urllib3

from ... import api_client, schemas
from ...model.config_response import ConfigResponse
from ...model.config_user import ConfigUser

SchemaForRequestBodyApplicationJson = ConfigUser
SchemaFor200ResponseBodyApplicationJson = ConfigResponse
SchemaFor400ResponseBodyTextPlain = schemas.StrSchema
request_body_config_user: api_client.RequestBody

class ApiResponseFor200(api_client.ApiResponse):
    body: SchemaFor200ResponseBodyApplicationJson
    headers: schemas.Unset
    def __init__(
        self,
        response: _urllib3.BaseHTTPResponse,
        body: SchemaFor200ResponseBodyApplicationJson,
        headers: schemas.Unset = ...,
    ) -> None: ...

class ApiResponseFor400(api_client.ApiResponse):
    body: SchemaFor400ResponseBodyTextPlain
    headers: schemas.Unset
    def __init__(
        self,
        response: _urllib3.BaseHTTPResponse,
        body: SchemaFor400ResponseBodyTextPlain,
        headers: schemas.Unset = ...,
    ) -> None: ...

class BaseApi(api_client.Api): ...

class InsertConfig(BaseApi):
    @typing.overload
    def insert_config(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: typing.Literal[False] = ...,
    ) -> ApiResponseFor200: ...
    @typing.overload
    def insert_config(
        self,
        body: SchemaForRequestBodyApplicationJson,
        skip_deserialization: typing.Literal[True],
        content_type: str = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def insert_config(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = ...,
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
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
    ) -> api_client.ApiResponseWithoutDeserialization: ...
    @typing.overload
    def post(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = ...,
        accept_content_types: typing.Sequence[str] = ...,
        stream: bool = ...,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = ...,
        skip_deserialization: bool = ...,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]: ...
