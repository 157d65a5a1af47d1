"""DELETE /api/auth/clients/{clientId}/secrets/{secretId}"""

from __future__ import annotations

import typing

import frozendict

from ... import api_client, schemas

ClientIdSchema = schemas.StrSchema
SecretIdSchema = schemas.StrSchema
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "clientId": ClientIdSchema,
        "secretId": SecretIdSchema,
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)


class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams):
    pass


request_path_client_id = api_client.PathParameter(
    name="clientId",
    style=api_client.ParameterStyle.SIMPLE,
    schema=ClientIdSchema,
    required=True,
    explode=False,
)
request_path_secret_id = api_client.PathParameter(
    name="secretId",
    style=api_client.ParameterStyle.SIMPLE,
    schema=SecretIdSchema,
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
    path="/api/auth/clients/{clientId}/secrets/{secretId}",
    method="DELETE",
    operation_id="delete_secret",
    path_parameters=(
        request_path_client_id,
        request_path_secret_id,
    ),
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _delete_secret_oapg(
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


class DeleteSecret(BaseApi):
    def delete_secret(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor204, api_client.ApiResponseWithoutDeserialization]:
        """Withdraw a client's secret"""
        return self._delete_secret_oapg(
            path_params=path_params,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ApiFordelete(BaseApi):
    def delete(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor204, api_client.ApiResponseWithoutDeserialization]:
        """Withdraw a client's secret"""
        return self._delete_secret_oapg(
            path_params=path_params,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
