import typing

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from .. import schemas

class RunWorkflowRequest(schemas.DictSchema[schemas.StrSchema]):
    class MetaOapg:
        additional_properties: _TypeAlias = schemas.StrSchema

    def __new__(
        cls,
        *_args: schemas.DictInput,
        _configuration: typing.Optional[schemas.Configuration] = None,
        **kwargs: typing.Union[schemas.StrSchema, str],
    ) -> _Self: ...
