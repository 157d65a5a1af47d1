import typing

from typing_extensions import Self as _Self

from .. import schemas
from .wallets_volumes import WalletsVolumes

class WalletsAggregatedVolumes(schemas.DictSchema[WalletsVolumes]):
    class MetaOapg:
        @staticmethod
        def additional_properties() -> typing.Type[WalletsVolumes]: ...

    def __new__(
        cls,
        *_args: schemas.DictInput,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: typing.Union[WalletsVolumes, schemas.DictInput],
    ) -> _Self: ...
