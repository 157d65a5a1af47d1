import datetime
import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas
from .stage_status import StageStatus

class WorkflowInstance(schemas.DictSchema[schemas.Schema]):
    class MetaOapg:
        required: typing.ClassVar[typing.Set[str]]

        class properties:
            workflowID: _TypeAlias = schemas.StrSchema
            id: _TypeAlias = schemas.StrSchema
            createdAt: _TypeAlias = schemas.DateTimeSchema
            updatedAt: _TypeAlias = schemas.DateTimeSchema

            class status(schemas.ListSchema[StageStatus]):
                class MetaOapg:
                    @staticmethod
                    def items() -> typing.Type[StageStatus]: ...

                def __new__(
                    cls,
                    _arg: typing.Sequence[typing.Union[StageStatus, schemas.DictInput]],
                    _configuration: typing.Optional[schemas.Configuration] = None,
                ) -> _Self: ...

            terminated: _TypeAlias = schemas.BoolSchema
            terminatedAt: _TypeAlias = schemas.DateTimeSchema
            error: _TypeAlias = schemas.StrSchema

    createdAt: schemas.DateTimeSchema
    statuses: schemas.AnyTypeSchema
    id: schemas.StrSchema
    terminated: schemas.BoolSchema
    workflowID: schemas.StrSchema
    updatedAt: schemas.DateTimeSchema
    @typing.overload
    def __getitem__(self, name: typing.Literal["workflowID"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["createdAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["updatedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["status"]) -> MetaOapg.properties.status: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["terminated"]) -> schemas.BoolSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["terminatedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def __getitem__(self, name: typing.Literal["error"]) -> schemas.StrSchema: ...
    @typing.overload
    def __getitem__(self, name: str) -> schemas.Schema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["workflowID"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["id"]) -> schemas.StrSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["createdAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["updatedAt"]) -> schemas.DateTimeSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["status"]
    ) -> typing.Union[MetaOapg.properties.status, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: typing.Literal["terminated"]) -> schemas.BoolSchema: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["terminatedAt"]
    ) -> typing.Union[schemas.DateTimeSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(
        self, name: typing.Literal["error"]
    ) -> typing.Union[schemas.StrSchema, schemas.Unset]: ...
    @typing.overload
    def get_item_oapg(self, name: str) -> typing.Union[schemas.Schema, schemas.Unset]: ...
    def __new__(
        cls,
        *_args: schemas.DictInput,
        createdAt: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        id: typing.Union[schemas.StrSchema, str],
        terminated: typing.Union[schemas.BoolSchema, bool],
        workflowID: typing.Union[schemas.StrSchema, str],
        updatedAt: typing.Union[schemas.DateTimeSchema, str, datetime.datetime],
        status: typing.Union[
            MetaOapg.properties.status, schemas.ListInput, schemas.Unset
        ] = schemas.unset,
        terminatedAt: typing.Union[
            schemas.DateTimeSchema, str, datetime.datetime, schemas.Unset
        ] = schemas.unset,
        error: typing.Union[schemas.StrSchema, str, schemas.Unset] = schemas.unset,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: schemas.AnyInput,
    ) -> _Self: ...
