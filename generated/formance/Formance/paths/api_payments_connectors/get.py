"""GET /api/payments/connectors"""

from __future__ import annotations

import typing

from ... import api_client, schemas
from ...model.connectors_response import ConnectorsResponse

SchemaFor200ResponseBodyApplicationJson = ConnectorsResponse


class ApiResponseFor200(api_client.ApiResponse):
    def __init__(self, response, body, headers=schemas.unset):
        super().__init__(response, body, headers)


_response_for_200 = api_client.OpenApiResponse(
    response_cls=ApiResponseFor200,
    content={
        "application/json": api_client.MediaType(schema=SchemaFor200ResponseBodyApplicationJson),
    },
)
_status_code_to_response = {
    "200": _response_for_200,
}
_all_accept_content_types = ("application/json",)
_operation = api_client.Operation(
    path="/api/payments/connectors",
    method="GET",
    operation_id="list_all_connectors",
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _list_all_connectors_oapg(
        self,
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        return self._call_oapg(
            _operation,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ListAllConnectors(BaseApi):
    def list_all_connectors(
        self,
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        """Which connectors are set up

        The payment providers that are set up.
        """
        return self._list_all_connectors_oapg(
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ApiForget(BaseApi):
    def get(
        self,
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        """Which connectors are set up

        The payment providers that are set up.
        """
        return self._list_all_connectors_oapg(
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
