"""POST /api/payments/connectors/{connector}/reset"""

from __future__ import annotations

import typing

import frozendict

from ... import api_client, schemas
from ...model.connector import Connector

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


class ApiResponseFor204(api_client.ApiResponse):
    pass


_response_for_204 = api_client.OpenApiResponse(
    response_cls=ApiResponseFor204,
)
_status_code_to_response = {
    "204": _response_for_204,
}
_operation = api_client.Operation(
    path="/api/payments/connectors/{connector}/reset",
    method="POST",
    operation_id="reset_connector",
    path_parameters=(request_path_connector,),
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _reset_connector_oapg(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor204, api_client.ApiResponseWithoutDeserialization]:
        self._verify_typed_dict_inputs_oapg(RequestPathParams, path_params)
        return self._call_oapg(
            _operation,
            path_params=path_params,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ResetConnector(BaseApi):
    def reset_connector(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor204, api_client.ApiResponseWithoutDeserialization]:
        """Start a connector over

        Remove a connector together with every payment that came from it.
        """
        return self._reset_connector_oapg(
            path_params=path_params,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ApiForpost(BaseApi):
    def post(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor204, api_client.ApiResponseWithoutDeserialization]:
        """Start a connector over

        Remove a connector together with every payment that came from it.
        """
        return self._reset_connector_oapg(
            path_params=path_params,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
