import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .migration_info import MigrationInfo

class LedgerInfo(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            name: _TypeAlias = schemas.StrSchema

            class storage(schemas.DictSchema[schemas.Schema]):
                class MetaOapg:
                    class properties:
                        class migrations(schemas.ListSchema[MigrationInfo]):
                            class MetaOapg:
                                @staticmethod
                                def items() -> typing.Type[MigrationInfo]: ...

                            def __new__(
                                cls,
                                _arg: typing.Sequence[
                                    typing.Union[MigrationInfo, schemas.DictInput]
                                ],
                                _configuration: typing.Optional[schemas.Configuration] = None,
                            ) -> _Self: ...

                @typing.overload
                def __getitem__(
                    self, name: typing.Literal["migrations"]
                ) -> MetaOapg.properties.migrations: ...
                @typing.overload
                def __getitem__(self, name: str) -> schemas.Schema: ...
                @typing.overload
                def get_item_oapg(
                    self, name: typing.Literal["migrations"]
                ) -> typing.Union[MetaOapg.properties.migrations, schemas.Unset]: ...
                @typing.overload
                def get_item_oapg(
                    self, name: str
                ) -> typing.Union[schemas.Schema, schemas.Unset]: ...
                def __new__(
                    cls,
                    *_args: schemas.DictInput,
                    migrations: typing.Union[
                        MetaOapg.properties.migrations, schemas.ListInput, schemas.Unset
                    ] = schemas.unset,
                    _configuration: typing.Optional[schemas.Configuration] = None,
                    **kwargs: schemas.AnyInput,
                ) -> _Self: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["storage"]) -> MetaOapg.properties.storage: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["name"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["storage"]
    ) -> typing.Union[MetaOapg.properties.storage, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        name: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        storage: typing.Union[
            MetaOapg.properties.storage, schemas.DictInput, schemas.Unset
        ] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
