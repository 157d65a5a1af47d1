"""GET /api/wallets/holds"""

from __future__ import annotations

import typing

import frozendict

from ... import api_client, schemas
from ...model.get_holds_response import GetHoldsResponse
from ...model.wallets_error_response import WalletsErrorResponse


class PageSizeSchema(schemas.IntSchema):
    class MetaOapg:
        inclusive_maximum = 1000
        inclusive_minimum = 1


WalletIDSchema = schemas.StrSchema
MetadataSchema = schemas.DictSchema
CursorSchema = schemas.StrSchema
RequestRequiredQueryParams = typing.TypedDict(
    "RequestRequiredQueryParams",
    {},
)
RequestOptionalQueryParams = typing.TypedDict(
    "RequestOptionalQueryParams",
    {
        "pageSize": PageSizeSchema,
        "walletID": WalletIDSchema,
        "metadata": MetadataSchema,
        "cursor": CursorSchema,
    },
    total=False,
)


class RequestQueryParams(RequestRequiredQueryParams, RequestOptionalQueryParams):
    pass


request_query_page_size = api_client.QueryParameter(
    name="pageSize",
    style=api_client.ParameterStyle.FORM,
    schema=PageSizeSchema,
    explode=True,
)
request_query_wallet_id = api_client.QueryParameter(
    name="walletID",
    style=api_client.ParameterStyle.FORM,
    schema=WalletIDSchema,
    explode=True,
)
request_query_metadata = api_client.QueryParameter(
    name="metadata",
    style=api_client.ParameterStyle.DEEP_OBJECT,
    schema=MetadataSchema,
    explode=True,
)
request_query_cursor = api_client.QueryParameter(
    name="cursor",
    style=api_client.ParameterStyle.FORM,
    schema=CursorSchema,
    explode=True,
)
SchemaFor200ResponseBodyApplicationJson = GetHoldsResponse


class ApiResponseFor200(api_client.ApiResponse):
    def __init__(self, response, body, headers=schemas.unset):
        super().__init__(response, body, headers)


_response_for_200 = api_client.OpenApiResponse(
    response_cls=ApiResponseFor200,
    content={
        "application/json": api_client.MediaType(schema=SchemaFor200ResponseBodyApplicationJson),
    },
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
    "200": _response_for_200,
    "default": _response_for_default,
}
_all_accept_content_types = ("application/json",)
_operation = api_client.Operation(
    path="/api/wallets/holds",
    method="GET",
    operation_id="get_holds",
    query_parameters=(
        request_query_page_size,
        request_query_wallet_id,
        request_query_metadata,
        request_query_cursor,
    ),
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _get_holds_oapg(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        self._verify_typed_dict_inputs_oapg(RequestQueryParams, query_params)
        return self._call_oapg(
            _operation,
            query_params=query_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class GetHolds(BaseApi):
    def get_holds(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        """Page through holds"""
        return self._get_holds_oapg(
            query_params=query_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ApiForget(BaseApi):
    def get(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        """Page through holds"""
        return self._get_holds_oapg(
            query_params=query_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
