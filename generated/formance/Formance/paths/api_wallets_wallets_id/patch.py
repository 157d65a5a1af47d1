"""PATCH /api/wallets/wallets/{id}"""

from __future__ import annotations

import typing

import frozendict

from ... import api_client, schemas
from ...model.wallets_error_response import WalletsErrorResponse

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


class SchemaForRequestBodyApplicationJson(schemas.DictSchema):
    class MetaOapg:
        class properties:
            class metadata(schemas.DictSchema):
                class MetaOapg:
                    additional_properties = schemas.AnyTypeSchema

            __annotations__ = {
                "metadata": metadata,
            }


request_body_any_type = api_client.RequestBody(
    content={
        "application/json": api_client.MediaType(schema=SchemaForRequestBodyApplicationJson),
    },
)


class ApiResponseFor204(api_client.ApiResponse):
    pass


_response_for_204 = api_client.OpenApiResponse(
    response_cls=ApiResponseFor204,
)
SchemaFor0ResponseBodyApplicationJson = WalletsErrorResponse


class ApiResponseForDefault(api_client.ApiResponse):
    def __init__(self, response, body, headers=schemas.unset):
        super().__init__(response, body, headers)


_response_for_default = api_client.OpenApiResponse(
    response_cls=ApiResponseForDefault,
    content={
        "application/json": api_client.MediaType(schema=SchemaFor0ResponseBodyApplicationJson),
    },
)
_status_code_to_response = {
    "204": _response_for_204,
    "default": _response_for_default,
}
_all_accept_content_types = ("application/json",)
_operation = api_client.Operation(
    path="/api/wallets/wallets/{id}",
    method="PATCH",
    operation_id="update_wallet",
    path_parameters=(request_path_id,),
    body=request_body_any_type,
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _update_wallet_oapg(
        self,
        content_type: str = "application/json",
        body: typing.Union[
            SchemaForRequestBodyApplicationJson, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor204, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        self._verify_typed_dict_inputs_oapg(RequestPathParams, path_params)
        return self._call_oapg(
            _operation,
            body=body,
            content_type=content_type,
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class UpdateWallet(BaseApi):
    def update_wallet(
        self,
        content_type: str = "application/json",
        body: typing.Union[
            SchemaForRequestBodyApplicationJson, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor204, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        """Relabel a wallet"""
        return self._update_wallet_oapg(
            body=body,
            content_type=content_type,
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ApiForpatch(BaseApi):
    def patch(
        self,
        content_type: str = "application/json",
        body: typing.Union[
            SchemaForRequestBodyApplicationJson, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor204, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        """Relabel a wallet"""
        return self._update_wallet_oapg(
            body=body,
            content_type=content_type,
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
