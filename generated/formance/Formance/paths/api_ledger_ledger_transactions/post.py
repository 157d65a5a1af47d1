"""POST /api/ledger/{ledger}/transactions"""

from __future__ import annotations

import typing

import frozendict

from ... import api_client, schemas
from ...model.error_response import ErrorResponse
from ...model.post_transaction import PostTransaction
from ...model.transaction_response import TransactionResponse

PreviewSchema = schemas.BoolSchema
RequestRequiredQueryParams = typing.TypedDict(
    "RequestRequiredQueryParams",
    {},
)
RequestOptionalQueryParams = typing.TypedDict(
    "RequestOptionalQueryParams",
    {
        "preview": PreviewSchema,
    },
    total=False,
)


class RequestQueryParams(RequestRequiredQueryParams, RequestOptionalQueryParams):
    pass


request_query_preview = api_client.QueryParameter(
    name="preview",
    style=api_client.ParameterStyle.FORM,
    schema=PreviewSchema,
    explode=True,
)
LedgerSchema = schemas.StrSchema
RequestRequiredPathParams = typing.TypedDict(
    "RequestRequiredPathParams",
    {
        "ledger": LedgerSchema,
    },
)
RequestOptionalPathParams = typing.TypedDict(
    "RequestOptionalPathParams",
    {},
    total=False,
)


class RequestPathParams(RequestRequiredPathParams, RequestOptionalPathParams):
    pass


request_path_ledger = api_client.PathParameter(
    name="ledger",
    style=api_client.ParameterStyle.SIMPLE,
    schema=LedgerSchema,
    required=True,
    explode=False,
)
SchemaForRequestBodyApplicationJson = PostTransaction
request_body_post_transaction = api_client.RequestBody(
    content={
        "application/json": api_client.MediaType(schema=SchemaForRequestBodyApplicationJson),
    },
    required=True,
)
SchemaFor200ResponseBodyApplicationJson = TransactionResponse


class ApiResponseFor200(api_client.ApiResponse):
    def __init__(self, response, body, headers=schemas.unset):
        super().__init__(response, body, headers)


_response_for_200 = api_client.OpenApiResponse(
    response_cls=ApiResponseFor200,
    content={
        "application/json": api_client.MediaType(schema=SchemaFor200ResponseBodyApplicationJson),
    },
)
SchemaFor0ResponseBodyApplicationJson = ErrorResponse


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
    path="/api/ledger/{ledger}/transactions",
    method="POST",
    operation_id="create_transaction",
    query_parameters=(request_query_preview,),
    path_parameters=(request_path_ledger,),
    body=request_body_post_transaction,
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _create_transaction_oapg(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = "application/json",
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = frozendict.frozendict(),
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        self._verify_typed_dict_inputs_oapg(RequestQueryParams, query_params)
        self._verify_typed_dict_inputs_oapg(RequestPathParams, path_params)
        return self._call_oapg(
            _operation,
            body=body,
            content_type=content_type,
            query_params=query_params,
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class CreateTransaction(BaseApi):
    def create_transaction(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = "application/json",
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = frozendict.frozendict(),
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        """Book a transaction"""
        return self._create_transaction_oapg(
            body=body,
            content_type=content_type,
            query_params=query_params,
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ApiForpost(BaseApi):
    def post(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = "application/json",
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = frozendict.frozendict(),
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        """Book a transaction"""
        return self._create_transaction_oapg(
            body=body,
            content_type=content_type,
            query_params=query_params,
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
