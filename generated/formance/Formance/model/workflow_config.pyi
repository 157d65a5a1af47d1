import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class WorkflowConfig(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            name: _TypeAlias = schemas.StrSchema

            class stages(schemas.ListSchema[schemas.Schema]):
                class MetaOapg:
                    class items(schemas.DictSchema[schemas.AnyTypeSchema]):
                        class MetaOapg:
                            additional_properties: _TypeAlias = schemas.AnyTypeSchema

                        def __new__(
                            cls,
                            *_args: schemas.DictInput,
                            _configuration: typing.Optional[schemas.Configuration] = None,
                            **kwargs: typing.Union[schemas.AnyTypeSchema, schemas.AnyInput],
                        ) -> _Self: ...

                @typing.overload
                def __getitem__(self, i: typing.SupportsIndex) -> MetaOapg.items: ...
                @typing.overload
                def __getitem__(self, i: slice) -> typing.Tuple[MetaOapg.items, ...]: ...
                def __iter__(self) -> typing.Iterator[MetaOapg.items]: ...
                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[MetaOapg.items, schemas.DictInput]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

    stages: MetaOapg.properties.stages
    @typing.overload
    def __getitem__(self, name: typing.Literal["name"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["stages"]) -> MetaOapg.properties.stages: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["name"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["stages"]) -> MetaOapg.properties.stages: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        stages: typing.Union[MetaOapg.properties.stages, schemas.ListInput],
        name: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
