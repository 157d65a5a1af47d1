"""Helpers of the generated code, each imported when first asked for."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

from ..types import lazy

if TYPE_CHECKING:
    from .annotations import get_discriminator
    from .datetimes import parse_datetime
    from .enums import OpenEnumMeta
    from .headers import get_headers, get_response_headers
    from .jsonl import JsonLStream, JsonLStreamAsync
    from .logger import Logger, get_body_content, get_default_logger
    from .metadata import (
        CookieMetadata,
        FieldMetadata,
        FormMetadata,
        HeaderMetadata,
        MultipartFormMetadata,
        PathParamMetadata,
        QueryParamMetadata,
        RequestMetadata,
        SecurityMetadata,
        find_metadata,
    )
    from .pagination import iterate_pages, iterate_pages_async
    from .queryparams import get_query_params
    from .requestbodies import SerializedRequestBody, serialize_request_body
    from .retries import BackoffStrategy, Retries, RetryConfig, retry, retry_async
    from .security import get_security, get_security_from_env
    from .serializers import (
        get_pydantic_model,
        marshal_json,
        serialize_decimal,
        serialize_float,
        serialize_int,
        stream_to_bytes,
        stream_to_bytes_async,
        stream_to_text,
        stream_to_text_async,
        unmarshal,
        unmarshal_json,
        validate_const,
        validate_decimal,
        validate_float,
        validate_int,
        validate_open_enum,
    )
    from .url import generate_url, remove_suffix, template_url
    from .values import (
        cast_partial,
        get_global_from_env,
        match_content_type,
        match_response,
        match_status_codes,
    )

_dynamic_imports: dict[str, str] = {
    "BackoffStrategy": ".retries",
    "CookieMetadata": ".metadata",
    "FieldMetadata": ".metadata",
    "FormMetadata": ".metadata",
    "HeaderMetadata": ".metadata",
    "JsonLStream": ".jsonl",
    "JsonLStreamAsync": ".jsonl",
    "Logger": ".logger",
    "MultipartFormMetadata": ".metadata",
    "OpenEnumMeta": ".enums",
    "PathParamMetadata": ".metadata",
    "QueryParamMetadata": ".metadata",
    "RequestMetadata": ".metadata",
    "Retries": ".retries",
    "RetryConfig": ".retries",
    "SecurityMetadata": ".metadata",
    "SerializedRequestBody": ".requestbodies",
    "cast_partial": ".values",
    "find_metadata": ".metadata",
    "generate_url": ".url",
    "get_body_content": ".logger",
    "get_default_logger": ".logger",
    "get_discriminator": ".annotations",
    "get_global_from_env": ".values",
    "get_headers": ".headers",
    "get_pydantic_model": ".serializers",
    "get_query_params": ".queryparams",
    "get_response_headers": ".headers",
    "get_security": ".security",
    "get_security_from_env": ".security",
    "iterate_pages": ".pagination",
    "iterate_pages_async": ".pagination",
    "marshal_json": ".serializers",
    "match_content_type": ".values",
    "match_response": ".values",
    "match_status_codes": ".values",
    "parse_datetime": ".datetimes",
    "remove_suffix": ".url",
    "retry": ".retries",
    "retry_async": ".retries",
    "serialize_decimal": ".serializers",
    "serialize_float": ".serializers",
    "serialize_int": ".serializers",
    "serialize_request_body": ".requestbodies",
    "stream_to_bytes": ".serializers",
    "stream_to_bytes_async": ".serializers",
    "stream_to_text": ".serializers",
    "stream_to_text_async": ".serializers",
    "template_url": ".url",
    "unmarshal": ".serializers",
    "unmarshal_json": ".serializers",
    "validate_const": ".serializers",
    "validate_decimal": ".serializers",
    "validate_float": ".serializers",
    "validate_int": ".serializers",
    "validate_open_enum": ".serializers",
}

__all__ = [
    "BackoffStrategy",
    "CookieMetadata",
    "FieldMetadata",
    "FormMetadata",
    "HeaderMetadata",
    "JsonLStream",
    "JsonLStreamAsync",
    "Logger",
    "MultipartFormMetadata",
    "OpenEnumMeta",
    "PathParamMetadata",
    "QueryParamMetadata",
    "RequestMetadata",
    "Retries",
    "RetryConfig",
    "SecurityMetadata",
    "SerializedRequestBody",
    "cast_partial",
    "find_metadata",
    "generate_url",
    "get_body_content",
    "get_default_logger",
    "get_discriminator",
    "get_global_from_env",
    "get_headers",
    "get_pydantic_model",
    "get_query_params",
    "get_response_headers",
    "get_security",
    "get_security_from_env",
    "iterate_pages",
    "iterate_pages_async",
    "marshal_json",
    "match_content_type",
    "match_response",
    "match_status_codes",
    "parse_datetime",
    "remove_suffix",
    "retry",
    "retry_async",
    "serialize_decimal",
    "serialize_float",
    "serialize_int",
    "serialize_request_body",
    "stream_to_bytes",
    "stream_to_bytes_async",
    "stream_to_text",
    "stream_to_text_async",
    "template_url",
    "unmarshal",
    "unmarshal_json",
    "validate_const",
    "validate_decimal",
    "validate_float",
    "validate_int",
    "validate_open_enum",
]


def dynamic_import(modname: str, retries: int = 3) -> ModuleType:
    """Import a module of this package."""
    return lazy.dynamic_import(__name__, modname, retries)


__getattr__, __dir__ = lazy.lazy_names(__name__, _dynamic_imports)
