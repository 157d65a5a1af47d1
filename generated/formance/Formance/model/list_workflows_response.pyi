import typing

from typing_extensions import Self as _Self

from .. import schemas
from .workflow import Workflow

class ListWorkflowsResponse(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            class data(schemas.ListSchema[Workflow]):
                class MetaOapg:
                    @staticmethod
                    def items() -> typing.Type[Workflow]: ...

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[Workflow, schemas.DictInput]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
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
        data: typing.Union[MetaOapg.properties.data, schemas.ListInput],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
