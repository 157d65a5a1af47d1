"""The value of a field that was not given, and the types of fields which may be absent or null."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, TypeVar, Union

from typing_extensions import TypeAlias, TypeAliasType

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core.core_schema import CoreSchema

UNSET_SENTINEL = "~?~unset~?~sentinel~?~"


class Unset:
    """The type of ``UNSET``: "this field was not given". There is one instance, and it is false."""

    _instance: Optional[Unset] = None

    def __new__(cls) -> Unset:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def serialize_model(self) -> str:
        """Return the marker which stands for an absent field where it cannot simply be left out."""
        return UNSET_SENTINEL

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> tuple[type[Unset], tuple[()]]:
        return Unset, ()

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema  # already loaded when a model is being built

        # Nothing but the instance itself is UNSET: an object of an answer never turns into it.
        return core_schema.json_or_python_schema(
            json_schema=core_schema.none_schema(),
            python_schema=core_schema.is_instance_schema(cls),
            serialization=core_schema.plain_serializer_function_ser_schema(_serialize_unset),
        )


def _serialize_unset(_value: object) -> str:
    return UNSET_SENTINEL


UNSET = Unset()

T = TypeVar("T")
if TYPE_CHECKING:
    Nullable: TypeAlias = Union[T, None]
    OptionalNullable: TypeAlias = Union[Optional[Nullable[T]], Unset]
else:
    Nullable = TypeAliasType("Nullable", Union[T, None], type_params=(T,))
    OptionalNullable = TypeAliasType(
        "OptionalNullable", Union[Optional[Nullable[T]], Unset], type_params=(T,)
    )

UnrecognizedInt: TypeAlias = int
UnrecognizedStr: TypeAlias = str
