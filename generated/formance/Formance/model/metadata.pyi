import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class Metadata(schemas.DictSchema[schemas.AnyTypeSchema]):
    class MetaOapg:
        additional_properties: _TypeAlias = schemas.AnyTypeSchema

    def __new__(
        cls,
        *_args: schemas.DictInput,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: typing.Union[schemas.AnyTypeSchema, schemas.AnyInput],
    ) -> _Self: ...
