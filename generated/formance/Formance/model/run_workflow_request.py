"""The schema RunWorkflowRequest."""

from __future__ import annotations

from .. import schemas


class RunWorkflowRequest(schemas.DictSchema):
    class MetaOapg:
        additional_properties = schemas.StrSchema
