import typing

from typing_extensions import Self as _Self

from .. import schemas

class TaskResponse(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            class data(schemas.ComposedSchema):
                class MetaOapg:
                    @classmethod
                    def one_of(cls) -> typing.List[typing.Type[schemas.Schema]]: ...

                def __new__(
                    cls,
                    *_args: schemas.AnyInput,
                    _configuration: typing.Optional[schemas.Configuration] = None,
                    **kwargs: schemas.AnyInput,
                ) -> _Self: ...

    data: MetaOapg.properties.data
    @typing.overload
    def __getitem__(self, name: typing.Literal["data"]) -> MetaOapg.properties.data: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["data"]) -> MetaOapg.properties.data: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        data: typing.Union[MetaOapg.properties.data, schemas.AnyInput],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
