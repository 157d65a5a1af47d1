import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .payment_status import PaymentStatus

class TaskModulr(schemas.ComposedSchema[schemas.Schema]):
    class MetaOapg:
        class all_of_1(schemas.DictSchema[schemas.Schema]):
            class MetaOapg:
                required: typing.ClassVar[typing.Set[str]]

                class properties:
                    class descriptor(schemas.DictSchema[schemas.Schema]):
                        class MetaOapg:
                            class properties:
                                name: _TypeAlias = schemas.StrSchema
                                key: _TypeAlias = schemas.StrSchema
                                accountID: _TypeAlias = schemas.StrSchema

                        @typing.overload
                        def __getitem__(
                            self, name: typing.Literal["name"]
                        ) -> schemas.StrSchema: ...
                        @typing.overload
                        def __getitem__(self, name: typing.Literal["key"]) -> schemas.StrSchema: ...
                        @typing.overload
                        def __getitem__(
                            self, name: typing.Literal["accountID"]
                        ) -> schemas.StrSchema: ...
                        @typing.overload
                        def __getitem__(self, name: str) -> schemas.Schema: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: typing.Literal["name"]
                        ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: typing.Literal["key"]
                        ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: typing.Literal["accountID"]
                        ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
                        @typing.overload
                        def get_item_oapg(
                            self, name: str
                        ) -> typing.Union[schemas.Schema, schemas.Unset]: ...
                        def __new__(
                            cls,
                            *_args: schemas.DictInput,
                            name: typing.Union[
                                schemas.StrSchema, str, schemas.Unset
                            ] = schemas.unset,
                            key: typing.Union[
                                schemas.StrSchema, str, schemas.Unset
                            ] = schemas.unset,
                            accountID: typing.Union[
                                schemas.StrSchema, str, schemas.Unset
                            ] = schemas.unset,
                            _configuration: typing.Optional[schemas.Configuration] = None,
                            **kwargs: schemas.AnyInput,
                        ) -> _Self: ...

            descriptor: MetaOapg.properties.descriptor
            @typing.overload
            def __getitem__(
                self, name: typing.Literal["descriptor"]
            ) -> MetaOapg.properties.descriptor: ...
            @typing.overload
            def __getitem__(self, name: str) -> schemas.Schema: ...
            @typing.overload
            def get_item_oapg(
                self, name: typing.Literal["descriptor"]
            ) -> MetaOapg.properties.descriptor: ...
            @typing.overload
            def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
            def __new__(
                cls,
                *_args: schemas.DictInput,
                descriptor: typing.Union[MetaOapg.properties.descriptor, schemas.DictInput],
                _configuration: typing.Optional[schemas.Configuration] = None,
                **kwargs: schemas.AnyInput,
            ) -> _Self: ...

        @classmethod
        def all_of(cls) -> typing.List[typing.Type[schemas.Schema]]: ...

    @typing.overload
    def __getitem__(self, name: typing.Literal["id"]) -> schemas.UUIDSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["connectorId"]) -> schemas.UUIDSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["createdAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["updatedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["status"]) -> PaymentStatus: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["state"]) -> schemas.DictSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["error"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(
        self, name: typing.Literal["descriptor"]
    ) -> MetaOapg.all_of_1.MetaOapg.properties.descriptor: ...
    @typing.overload
    def __getitem__(self, name: typing.Union[str, int]) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["id"]) -> schemas.UUIDSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["connectorId"]) -> schemas.UUIDSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["createdAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["updatedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["status"]) -> PaymentStatus: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["state"]) -> schemas.DictSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["error"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["descriptor"]
    ) -> MetaOapg.all_of_1.MetaOapg.properties.descriptor: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.AnyInput,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
