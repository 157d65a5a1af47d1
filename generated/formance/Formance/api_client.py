"""The public names of the client, of parameters, bodies and responses; the implementation is in the modules beside."""

from __future__ import annotations

from ._bodies import Encoding, MediaType, RequestBody, RequestField, SerializedRequestBody
from ._client import Api, ApiClient
from ._operation import Operation
from ._parameters import (
    CookieParameter,
    HeaderParameter,
    ParameterBase,
    PathParameter,
    QueryParameter,
)
from ._responses import ApiResponse, ApiResponseWithoutDeserialization, OpenApiResponse
from ._serializers import (
    JSONDetector,
    JSONEncoder,
    ParameterInType,
    ParameterSerializerBase,
    ParameterStyle,
    PrefixSeparatorIterator,
    StyleFormSerializer,
    StyleSimpleSerializer,
)

__all__ = [
    "Api",
    "ApiClient",
    "ApiResponse",
    "ApiResponseWithoutDeserialization",
    "CookieParameter",
    "Encoding",
    "HeaderParameter",
    "JSONDetector",
    "JSONEncoder",
    "MediaType",
    "OpenApiResponse",
    "Operation",
    "ParameterBase",
    "ParameterInType",
    "ParameterSerializerBase",
    "ParameterStyle",
    "PathParameter",
    "PrefixSeparatorIterator",
    "QueryParameter",
    "RequestBody",
    "RequestField",
    "SerializedRequestBody",
    "StyleFormSerializer",
    "StyleSimpleSerializer",
]
