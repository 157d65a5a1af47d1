"""DELETE /api/auth/scopes/{scopeId}/transient/{transientScopeId}"""

from __future__ import annotations

import typing

import frozendict

from ... import api_client, schemas

ScopeIdSchema = schemas.StrSchema
TransientScopeIdSchema = schemas.StrSchema
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "scopeId": ScopeIdSchema,
        "transientScopeId": TransientScopeIdSchema,
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)


class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams):
    pass


request_path_scope_id = api_client.PathParameter(
    name="scopeId",
    style=api_client.ParameterStyle.SIMPLE,
    schema=ScopeIdSchema,
    required=True,
    explode=False,
)
request_path_transient_scope_id = api_client.PathParameter(
    name="transientScopeId",
    style=api_client.ParameterStyle.SIMPLE,
    schema=TransientScopeIdSchema,
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
    path="/api/auth/scopes/{scopeId}/transient/{transientScopeId}",
    method="DELETE",
    operation_id="delete_transient_scope",
    path_parameters=(
        request_path_scope_id,
        request_path_transient_scope_id,
    ),
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _delete_transient_scope_oapg(
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


class DeleteTransientScope(BaseApi):
    def delete_transient_scope(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor204, api_client.ApiResponseWithoutDeserialization]:
        """Take a further scope away from a scope

        Take a further scope away from a scope
        """
        return self._delete_transient_scope_oapg(
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
        """Take a further scope away from a scope

        Take a further scope away from a scope
        """
        return self._delete_transient_scope_oapg(
            path_params=path_params,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
