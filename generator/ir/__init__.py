"""The intermediate model: one API as HTTP and JSON Schema say it, with no word of Python in it.

Everything is a frozen, slotted, keyword-only dataclass. Keywords are kept as written: absent, null
and empty stay apart, ``$ref`` keeps its siblings, ``allOf`` keeps its parts, inline schemas stay
where they are and are known by their JSON pointer.
"""

from generator.ir.api import Api, Components, Dialect, Info, Named, Tag
from generator.ir.json import (
    ABSENT,
    Absent,
    Json,
    JsonObject,
    PlainTimestamp,
    WrittenFloat,
    is_present,
)
from generator.ir.operation import (
    Callback,
    Encoding,
    Header,
    Link,
    MediaType,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Server,
    ServerVariable,
    Status,
)
from generator.ir.schema import (
    ArrayRules,
    Discriminator,
    Example,
    NumberRules,
    ObjectRules,
    Property,
    Schema,
    StringRules,
)
from generator.ir.security import OAuthFlow, SchemeUse, SecurityRequirement, SecurityScheme
from generator.ir.source import Source

__all__ = [
    "ABSENT",
    "Absent",
    "Api",
    "ArrayRules",
    "Callback",
    "Components",
    "Dialect",
    "Discriminator",
    "Encoding",
    "Example",
    "Header",
    "Info",
    "Json",
    "JsonObject",
    "Link",
    "MediaType",
    "Named",
    "NumberRules",
    "OAuthFlow",
    "ObjectRules",
    "Operation",
    "Parameter",
    "PlainTimestamp",
    "Property",
    "RequestBody",
    "Response",
    "Schema",
    "SchemeUse",
    "SecurityRequirement",
    "SecurityScheme",
    "Server",
    "ServerVariable",
    "Source",
    "Status",
    "StringRules",
    "Tag",
    "WrittenFloat",
    "is_present",
]
