"""POST /api/ledger/{ledger}/script"""

from __future__ import annotations

import typing

import frozendict

from ... import api_client, schemas
from ...model.script import Script
from ...model.script_response import ScriptResponse

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
SchemaForRequestBodyApplicationJson = Script
request_body_script = api_client.RequestBody(
    content={
        "application/json": api_client.MediaType(schema=SchemaForRequestBodyApplicationJson),
    },
    required=True,
)
SchemaFor200ResponseBodyApplicationJson = ScriptResponse


class ApiResponseFor200(api_client.ApiResponse):
    def __init__(self, response, body, headers=schemas.unset):
        super().__init__(response, body, headers)


_response_for_200 = api_client.OpenApiResponse(
    response_cls=ApiResponseFor200,
    content={
        "application/json": api_client.MediaType(schema=SchemaFor200ResponseBodyApplicationJson),
    },
)
_status_code_to_response = {
    "200": _response_for_200,
}
_all_accept_content_types = ("application/json",)
_operation = api_client.Operation(
    path="/api/ledger/{ledger}/script",
    method="POST",
    operation_id="run_script",
    query_parameters=(request_query_preview,),
    path_parameters=(request_path_ledger,),
    body=request_body_script,
    responses=_status_code_to_response,
    auth=("Authorization",),
)


class BaseApi(api_client.Api):
    def _run_script_oapg(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = "application/json",
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = frozendict.frozendict(),
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
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


class RunScript(BaseApi):
    def run_script(
        self,
        body: SchemaForRequestBodyApplicationJson,
        content_type: str = "application/json",
        query_params: typing.Union[RequestQueryParams, schemas.DictInput] = frozendict.frozendict(),
        path_params: typing.Union[RequestPathParams, schemas.DictInput] = frozendict.frozendict(),
        accept_content_types: typing.Sequence[str] = _all_accept_content_types,
        stream: bool = False,
        timeout: typing.Optional[typing.Union[int, float, typing.Tuple[float, float]]] = None,
        skip_deserialization: bool = False,
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        """Run a Numscript program

        Use the creation of a transaction instead, which takes a script as well.
        """
        return self._run_script_oapg(
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
    ) -> typing.Union[ApiResponseFor200, api_client.ApiResponseWithoutDeserialization]:
        """Run a Numscript program

        Use the creation of a transaction instead, which takes a script as well.
        """
        return self._run_script_oapg(
            body=body,
            content_type=content_type,
            query_params=query_params,
            path_params=path_params,
            accept_content_types=accept_content_types,
            stream=stream,
            timeout=timeout,
            skip_deserialization=skip_deserialization,
        )
