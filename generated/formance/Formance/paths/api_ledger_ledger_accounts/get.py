"""GET /api/ledger/{ledger}/accounts"""

from __future__ import annotations

import typing

import frozendict

from ... import api_client, schemas
from ...model.accounts_cursor_response import AccountsCursorResponse
from ...model.error_response import ErrorResponse


class PageSizeSchema(schemas.Int64Schema):
    class MetaOapg:
        format = "int64"
        inclusive_maximum = 1000
        inclusive_minimum = 1


class PageSizeSchema_2(schemas.Int64Schema):
    class MetaOapg:
        format = "int64"
        inclusive_maximum = 1000
        inclusive_minimum = 1


AfterSchema = schemas.StrSchema
AddressSchema = schemas.StrSchema
MetadataSchema = schemas.DictSchema


class BalanceSchema(schemas.Int64Schema):
    class MetaOapg:
        format = "int64"
        inclusive_minimum = 0


class BalanceOperatorSchema(schemas.EnumBase, schemas.StrSchema):
    class MetaOapg:
        enum_value_to_name = {
            "gte": "GTE",
            "lte": "LTE",
            "gt": "GT",
            "lt": "LT",
            "e": "E",
            "ne": "NE",
        }

    @schemas.classproperty
    def GTE(cls: typing.Any):
        return cls("gte")

    @schemas.classproperty
    def LTE(cls: typing.Any):
        return cls("lte")

    @schemas.classproperty
    def GT(cls: typing.Any):
        return cls("gt")

    @schemas.classproperty
    def LT(cls: typing.Any):
        return cls("lt")

    @schemas.classproperty
    def E(cls: typing.Any):
        return cls("e")

    @schemas.classproperty
    def NE(cls: typing.Any):
        return cls("ne")


class BalanceOperatorSchema_2(schemas.EnumBase, schemas.StrSchema):
    class MetaOapg:
        enum_value_to_name = {
            "gte": "GTE",
            "lte": "LTE",
            "gt": "GT",
            "lt": "LT",
            "e": "E",
            "ne": "NE",
        }

    @schemas.classproperty
    def GTE(cls: typing.Any):
        return cls("gte")

    @schemas.classproperty
    def LTE(cls: typing.Any):
        return cls("lte")

    @schemas.classproperty
    def GT(cls: typing.Any):
        return cls("gt")

    @schemas.classproperty
    def LT(cls: typing.Any):
        return cls("lt")

    @schemas.classproperty
    def E(cls: typing.Any):
        return cls("e")

    @schemas.classproperty
    def NE(cls: typing.Any):
        return cls("ne")


CursorSchema = schemas.StrSchema
PaginationTokenSchema = schemas.StrSchema
RequestRequiredQueryParams = typing.TypedDict(
    "RequestRequiredQueryParams",
    {},
)
RequestOptionalQueryParams = typing.TypedDict(
    "RequestOptionalQueryParams",
    {
        "pageSize": PageSizeSchema,
        "page_size": PageSizeSchema_2,
        "after": AfterSchema,
        "address": AddressSchema,
        "metadata": MetadataSchema,
        "balance": BalanceSchema,
        "balanceOperator": BalanceOperatorSchema,
        "balance_operator": BalanceOperatorSchema_2,
        "cursor": CursorSchema,
        "pagination_token": PaginationTokenSchema,
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
request_query_page_size2 = api_client.QueryParameter(
    name="page_size",
    style=api_client.ParameterStyle.FORM,
    schema=PageSizeSchema_2,
    explode=True,
)
request_query_after = api_client.QueryParameter(
    name="after",
    style=api_client.ParameterStyle.FORM,
    schema=AfterSchema,
    explode=True,
)
request_query_address = api_client.QueryParameter(
    name="address",
    style=api_client.ParameterStyle.FORM,
    schema=AddressSchema,
    explode=True,
)
request_query_metadata = api_client.QueryParameter(
    name="metadata",
    style=api_client.ParameterStyle.DEEP_OBJECT,
    schema=MetadataSchema,
    explode=True,
)
request_query_balance = api_client.QueryParameter(
    name="balance",
    style=api_client.ParameterStyle.FORM,
    schema=BalanceSchema,
    explode=True,
)
request_query_balance_operator = api_client.QueryParameter(
    name="balanceOperator",
    style=api_client.ParameterStyle.FORM,
    schema=BalanceOperatorSchema,
    explode=True,
)
request_query_balance_operator2 = api_client.QueryParameter(
    name="balance_operator",
    style=api_client.ParameterStyle.FORM,
    schema=BalanceOperatorSchema_2,
    explode=True,
)
request_query_cursor = api_client.QueryParameter(
    name="cursor",
    style=api_client.ParameterStyle.FORM,
    schema=CursorSchema,
    explode=True,
)
request_query_pagination_token = api_client.QueryParameter(
    name="pagination_token",
    style=api_client.ParameterStyle.FORM,
    schema=PaginationTokenSchema,
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
SchemaFor200ResponseBodyApplicationJson = AccountsCursorResponse


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
    path="/api/ledger/{ledger}/accounts",
    method="GET",
    operation_id="list_accounts",
    query_parameters=(
        request_query_page_size,
        request_query_page_size2,
        request_query_after,
        request_query_address,
        request_query_metadata,
        request_query_balance,
        request_query_balance_operator,
        request_query_balance_operator2,
        request_query_cursor,
        request_query_pagination_token,
    ),
    path_parameters=(request_path_ledger,),
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _list_accounts_oapg(
        self,
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
            query_params=query_params,
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ListAccounts(BaseApi):
    def list_accounts(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = frozendict.frozendict(),
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        """Page through the accounts of a ledger

        A page of the accounts of a ledger, last address first.
        """
        return self._list_accounts_oapg(
            query_params=query_params,
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )


class ApiForget(BaseApi):
    def get(
        self,
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = frozendict.frozendict(),
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[
        ApiResponseFor200, ApiResponseForDefault, api_client.ApiResponseWithoutDeserialization
    ]:
        """Page through the accounts of a ledger

        A page of the accounts of a ledger, last address first.
        """
        return self._list_accounts_oapg(
            query_params=query_params,
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
