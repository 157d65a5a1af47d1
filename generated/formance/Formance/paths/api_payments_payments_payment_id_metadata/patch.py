"""PATCH /api/payments/payments/{paymentId}/metadata"""

from __future__ import annotations

import typing

import frozendict

from ... import api_client, schemas
from ...model.payment_metadata import PaymentMetadata

PaymentIdSchema = schemas.StrSchema
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "paymentId": PaymentIdSchema,
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)


class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams):
    pass


request_path_payment_id = api_client.PathParameter(
    name="paymentId",
    style=api_client.ParameterStyle.SIMPLE,
    schema=PaymentIdSchema,
    required=True,
    explode=False,
)
SchemaForRequestBodyApplicationJson = PaymentMetadata
request_body_payment_metadata = api_client.RequestBody(
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
    path="/api/payments/payments/{paymentId}/metadata",
    method="PATCH",
    operation_id="update_metadata",
    path_parameters=(request_path_payment_id,),
    body=request_body_payment_metadata,
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _update_metadata_oapg(
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


class UpdateMetadata(BaseApi):
    def update_metadata(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = "application/json",
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor204, api_client.ApiResponseWithoutDeserialization]:
        """Label a payment"""
        return self._update_metadata_oapg(
            body=body,
            content_type=content_type,
            path_params=path_params,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ApiForpatch(BaseApi):
    def patch(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = "application/json",
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor204, api_client.ApiResponseWithoutDeserialization]:
        """Label a payment"""
        return self._update_metadata_oapg(
            body=body,
            content_type=content_type,
            path_params=path_params,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
