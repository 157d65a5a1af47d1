import typing

from typing_extensions import Self as _Self

from .. import schemas
from .workflow_instance import WorkflowInstance

class ListRunsResponse(schemas.AnyTypeSchema):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            class data(schemas.ListSchema[WorkflowInstance]):
                class MetaOapg:
                    @staticmethod
                    def items() -> typing.Type[WorkflowInstance]: ...

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[WorkflowInstance, schemas.DictInput]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

    data: MetaOapg.properties.data
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["data"]) -> MetaOapg.properties.data: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.AnyInput,
        data: typing.Union[MetaOapg.properties.data, schemas.ListInput],
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
