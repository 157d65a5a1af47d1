"""POST /api/webhooks/configs"""

from __future__ import annotations

import typing

from ... import api_client, schemas
from ...model.config_response import ConfigResponse
from ...model.config_user import ConfigUser

SchemaForRequestBodyApplicationJson = ConfigUser
request_body_config_user = api_client.RequestBody(
    content={
        "application/json": api_client.MediaType(schema=SchemaForRequestBodyApplicationJson),
    },
    required=True,
)
SchemaFor200ResponseBodyApplicationJson = ConfigResponse


class ApiResponseFor200(api_client.ApiResponse):
    def __init__(self, response, body, headers=schemas.unset):
        super().__init__(response, body, headers)


_response_for_200 = api_client.OpenApiResponse(
    response_cls=ApiResponseFor200,
    content={
        "application/json": api_client.MediaType(schema=SchemaFor200ResponseBodyApplicationJson),
    },
)
SchemaFor400ResponseBodyTextPlain = schemas.StrSchema


class ApiResponseFor400(api_client.ApiResponse):
    def __init__(self, response, body, headers=schemas.unset):
        super().__init__(response, body, headers)


_response_for_400 = api_client.OpenApiResponse(
    response_cls=ApiResponseFor400,
    content={
        "text/plain": api_client.MediaType(schema=SchemaFor400ResponseBodyTextPlain),
    },
)
_status_code_to_response = {
    "200": _response_for_200,
    "400": _response_for_400,
}
_all_accept_content_types = (
    "application/json",
    "text/plain",
)
_operation = api_client.Operation(
    path="/api/webhooks/configs",
    method="POST",
    operation_id="insert_config",
    body=request_body_config_user,
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _insert_config_oapg(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = "application/json",
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        return self._call_oapg(
            _operation,
            body=body,
            content_type=content_type,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class InsertConfig(BaseApi):
    def insert_config(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = "application/json",
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        """Subscribe to webhooks

        Subscribe an endpoint to events. The endpoint is an https URL that no other subscription has. Deliveries are signed with the secret; without one in the request the server makes one: 24 random bytes in base64. Event types are kept in lower case.
        """
        return self._insert_config_oapg(
            body=body,
            content_type=content_type,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ApiForpost(BaseApi):
    def post(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = "application/json",
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        """Subscribe to webhooks

        Subscribe an endpoint to events. The endpoint is an https URL that no other subscription has. Deliveries are signed with the secret; without one in the request the server makes one: 24 random bytes in base64. Event types are kept in lower case.
        """
        return self._insert_config_oapg(
            body=body,
            content_type=content_type,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
