import decimal
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class Query(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        class properties:
            class ledgers(schemas.ListSchema[schemas.StrSchema]):
                class MetaOapg:
                    items: _TypeAlias = schemas.StrSchema

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[schemas.StrSchema, str]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

            class after(schemas.ListSchema[schemas.StrSchema]):
                class MetaOapg:
                    items: _TypeAlias = schemas.StrSchema

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[schemas.StrSchema, str]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

            class pageSize(schemas.Int64Schema):
                class MetaOapg:
                    format: typing.ClassVar[str]
                    inclusive_minimum: typing.ClassVar[int]

            class terms(schemas.ListSchema[schemas.StrSchema]):
                class MetaOapg:
                    items: _TypeAlias = schemas.StrSchema

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[schemas.StrSchema, str]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

            sort: _TypeAlias = schemas.StrSchema
            policy: _TypeAlias = schemas.StrSchema
            target: _TypeAlias = schemas.StrSchema
            cursor: _TypeAlias = schemas.StrSchema
            raw: _TypeAlias = schemas.DictSchema

    @typing.overload
    def __getitem__(self, name: typing.Literal["ledgers"]) -> MetaOapg.properties.ledgers: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["after"]) -> MetaOapg.properties.after: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["pageSize"]) -> MetaOapg.properties.pageSize: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["terms"]) -> MetaOapg.properties.terms: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["sort"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["policy"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["target"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["cursor"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["raw"]) -> schemas.DictSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["ledgers"]
    ) -> typing.Union[MetaOapg.properties.ledgers, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["after"]
    ) -> typing.Union[MetaOapg.properties.after, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["pageSize"]
    ) -> typing.Union[MetaOapg.properties.pageSize, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["terms"]
    ) -> typing.Union[MetaOapg.properties.terms, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["sort"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["policy"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["target"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["cursor"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["raw"]
    ) -> typing.Union[schemas.DictSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        ledgers: typing.Union[
            MetaOapg.properties.ledgers, schemas.ListInput, schemas.Unset
        ] = schemas.unset,
        after: typing.Union[
            MetaOapg.properties.after, schemas.ListInput, schemas.Unset
        ] = schemas.unset,
        pageSize: typing.Union[
            MetaOapg.properties.pageSize, decimal.Decimal, int, schemas.Unset
        ] = schemas.unset,
        terms: typing.Union[
            MetaOapg.properties.terms, schemas.ListInput, schemas.Unset
        ] = schemas.unset,
        sort: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        policy: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        target: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        cursor: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        raw: typing.Union[schemas.DictSchema, schemas.DictInput, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
