import typing

from typing_extensions import Self as _Self

from .. import schemas
from .wallets_volume import WalletsVolume

class WalletsVolumes(schemas.DictSchema[WalletsVolume]):
    class MetaOapg:
        @staticmethod
        def additional_properties() -> typing.Type[WalletsVolume]: ...

    def __new__(
        cls,
        *_args: schemas.DictInput,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: typing.Union[WalletsVolume, schemas.DictInput],
    ) -> _Self: ...
