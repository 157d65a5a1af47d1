import typing

from typing_extensions import Self as _Self

from .. import schemas
from .volume import Volume

class Volumes(schemas.DictSchema[Volume]):
    class MetaOapg:
        @staticmethod
        def additional_properties() -> typing.Type[Volume]: ...

    def __new__(
        cls,
        *_args: schemas.DictInput,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: typing.Union[Volume, schemas.DictInput],
    ) -> _Self: ...
