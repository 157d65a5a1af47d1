import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class LedgerStorage(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            driver: _TypeAlias = schemas.StrSchema

            class ledgers(schemas.ListSchema[schemas.StrSchema]):
                class MetaOapg:
                    items: _TypeAlias = schemas.StrSchema

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[schemas.StrSchema, str]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

    driver: schemas.StrSchema
    ledgers: MetaOapg.properties.ledgers
    @typing.overload
    def __getitem__(self, name: typing.Literal["driver"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["ledgers"]) -> MetaOapg.properties.ledgers: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["driver"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["ledgers"]) -> MetaOapg.properties.ledgers: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        driver: typing.Union[schemas.StrSchema, str],
        ledgers: typing.Union[MetaOapg.properties.ledgers, schemas.ListInput],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
