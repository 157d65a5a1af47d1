"""PUT /api/webhooks/configs/{id}/activate"""

from __future__ import annotations

import typing

import frozendict

from ... import api_client, schemas
from ...model.config_response import ConfigResponse

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


class ApiResponseFor304(api_client.ApiResponse):
    pass


_response_for_304 = api_client.OpenApiResponse(
    response_cls=ApiResponseFor304,
)
_status_code_to_response = {
    "200": _response_for_200,
    "304": _response_for_304,
}
_all_accept_content_types = ("application/json",)
_operation = api_client.Operation(
    path="/api/webhooks/configs/{id}/activate",
    method="PUT",
    operation_id="activate_config",
    path_parameters=(request_path_id,),
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _activate_config_oapg(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        self._verify_typed_dict_inputs_oapg(RequestPathParams, path_params)
        return self._call_oapg(
            _operation,
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ActivateConfig(BaseApi):
    def activate_config(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        """Switch a webhook subscription on

        From now on events are delivered to the endpoint of this subscription.
        """
        return self._activate_config_oapg(
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ApiForput(BaseApi):
    def put(
        self,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        """Switch a webhook subscription on

        From now on events are delivered to the endpoint of this subscription.
        """
        return self._activate_config_oapg(
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
