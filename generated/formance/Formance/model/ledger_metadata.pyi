import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class LedgerMetadata(
    schemas.DictBase,
    schemas.NoneBase,
    schemas.Schema,
    schemas.NoneFrozenDictMixin[schemas.AnyTypeSchema],
):
    class MetaOapg:
        additional_properties: _TypeAlias = schemas.AnyTypeSchema

    def __new__(
        cls,
        *_args: typing.Union[schemas.DictInput, None],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: typing.Union[schemas.AnyTypeSchema, schemas.AnyInput],
    ) -> _Self: ...
