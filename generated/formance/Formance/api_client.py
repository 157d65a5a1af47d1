"""The public names of the client, of parameters, bodies and responses; the implementation is in the modules beside."""

from __future__ import annotations

import typing

from ._client import Api, ApiClient
from ._lazy import lazy
from ._media import Encoding, MediaType
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

if typing.TYPE_CHECKING:
    from ._bodies import RequestBody, RequestField, SerializedRequestBody
else:  # most calls have no body
    __getattr__ = lazy(
        __name__,
        dict.fromkeys(("RequestBody", "RequestField", "SerializedRequestBody"), "_bodies"),
        parent=True,
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
