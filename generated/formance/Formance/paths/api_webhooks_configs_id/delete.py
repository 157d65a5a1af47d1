"""DELETE /api/webhooks/configs/{id}"""

from __future__ import annotations

import typing

import frozendict

from ... import api_client, schemas

IdSchema = schemas.StrSchema
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "id": IdSchema,
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)


class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams):
    pass


request_path_id = api_client.PathParameter(
    name="id",
    style=api_client.ParameterStyle.SIMPLE,
    schema=IdSchema,
    required=True,
    explode=False,
)


class ApiResponseFor200(api_client.ApiResponse):
    pass


_response_for_200 = api_client.OpenApiResponse(
    response_cls=ApiResponseFor200,
)
_status_code_to_response = {
    "200": _response_for_200,
}
_operation = api_client.Operation(
    path="/api/webhooks/configs/{id}",
    method="DELETE",
    operation_id="delete_config",
    path_parameters=(request_path_id,),
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _delete_config_oapg(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        self._verify_typed_dict_inputs_oapg(RequestPathParams, path_params)
        return self._call_oapg(
            _operation,
            path_params=path_params,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class DeleteConfig(BaseApi):
    def delete_config(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        """End a webhook subscription

        End a subscription for good.
        """
        return self._delete_config_oapg(
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
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        """End a webhook subscription

        End a subscription for good.
        """
        return self._delete_config_oapg(
            path_params=path_params,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
