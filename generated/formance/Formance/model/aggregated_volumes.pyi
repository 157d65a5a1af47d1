import typing

from typing_extensions import Self as _Self

from .. import schemas
from .volumes import Volumes

class AggregatedVolumes(schemas.DictSchema[Volumes]):
    class MetaOapg:
        @staticmethod
        def additional_properties() -> typing.Type[Volumes]: ...

    def __new__(
        cls,
        *_args: schemas.DictInput,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: typing.Union[Volumes, schemas.DictInput],
    ) -> _Self: ...
