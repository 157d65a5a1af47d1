"""The schema WorkflowConfig."""

from __future__ import annotations

from .. import schemas


class WorkflowConfig(schemas.DictSchema):
    class MetaOapg:
        required = {"stages"}

        class properties:
            name = schemas.StrSchema

            class stages(schemas.ListSchema):
                class MetaOapg:
                    class items(schemas.DictSchema):
                        class MetaOapg:
                            additional_properties = schemas.AnyTypeSchema

            __annotations__ = {
                "name": name,
                "stages": stages,
            }
