"""POST /api/payments/connectors/{connector}"""

from __future__ import annotations

import typing

import frozendict

from ... import api_client, schemas
from ...model.connector import Connector
from ...model.connector_config import ConnectorConfig

ConnectorSchema = Connector
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "connector": ConnectorSchema,
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)


class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams):
    pass


request_path_connector = api_client.PathParameter(
    name="connector",
    style=api_client.ParameterStyle.SIMPLE,
    schema=ConnectorSchema,
    required=True,
    explode=False,
)
SchemaForRequestBodyApplicationJson = ConnectorConfig
request_body_connector_config = api_client.RequestBody(
    content={
        "application/json": api_client.MediaType(schema=SchemaForRequestBodyApplicationJson),
    },
    required=True,
)


class ApiResponseFor204(api_client.ApiResponse):
    pass


_response_for_204 = api_client.OpenApiResponse(
    response_cls=ApiResponseFor204,
)
_status_code_to_response = {
    "204": _response_for_204,
}
_operation = api_client.Operation(
    path="/api/payments/connectors/{connector}",
    method="POST",
    operation_id="install_connector",
    path_parameters=(request_path_connector,),
    body=request_body_connector_config,
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _install_connector_oapg(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = "application/json",
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor204, api_client.ApiResponseWithoutDeserialization]:
        self._verify_typed_dict_inputs_oapg(RequestPathParams, path_params)
        return self._call_oapg(
            _operation,
            body=body,
            content_type=content_type,
            path_params=path_params,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class InstallConnector(BaseApi):
    def install_connector(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = "application/json",
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor204, api_client.ApiResponseWithoutDeserialization]:
        """Set up a connector

        Set up a payment provider with its configuration.
        """
        return self._install_connector_oapg(
            body=body,
            content_type=content_type,
            path_params=path_params,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ApiForpost(BaseApi):
    def post(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = "application/json",
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor204, api_client.ApiResponseWithoutDeserialization]:
        """Set up a connector

        Set up a payment provider with its configuration.
        """
        return self._install_connector_oapg(
            body=body,
            content_type=content_type,
            path_params=path_params,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
