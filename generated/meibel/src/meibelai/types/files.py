"""Content of uploads: bytes, or anything open for reading."""

from __future__ import annotations

import io
from typing import IO, TYPE_CHECKING, Annotated, Any, Union

from pydantic import PlainValidator
from typing_extensions import TypeAlias

if TYPE_CHECKING:
    FileContent: TypeAlias = Union[bytes, IO[bytes], io.BufferedReader]
else:

    def _check(value: Any) -> Any:
        if isinstance(value, str):
            return value.encode()
        if isinstance(value, (bytes, bytearray, memoryview)):
            return bytes(value)
        if not callable(getattr(value, "read", None)):
            raise ValueError("expected bytes or an object with a read method")
        return value

    FileContent = Annotated[Any, PlainValidator(_check)]
