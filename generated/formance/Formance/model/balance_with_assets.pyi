import typing

from typing_extensions import Self as _Self

from .. import schemas

class BalanceWithAssets(schemas.ComposedSchema):
    class MetaOapg:
        @classmethod
        def all_of(cls) -> typing.List[typing.Type[schemas.Schema]]: ...

    def __new__(
        cls,
        *_args: schemas.AnyInput,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
