"""The schema TaskWise."""

from __future__ import annotations

import functools

from .. import schemas


class TaskWise(schemas.ComposedSchema):
    class MetaOapg:
        class all_of_1(schemas.DictSchema):
            class MetaOapg:
                required = {"descriptor"}

                class properties:
                    class descriptor(schemas.DictSchema):
                        class MetaOapg:
                            class properties:
                                name = schemas.StrSchema
                                key = schemas.StrSchema

                                class profileID(schemas.Int64Schema):
                                    class MetaOapg:
                                        format = "int64"
                                        inclusive_minimum = 0

                                __annotations__ = {
                                    "name": name,
                                    "key": key,
                                    "profileID": profileID,
                                }

                    __annotations__ = {
                        "descriptor": descriptor,
                    }

        @classmethod
        @functools.lru_cache
        def all_of(cls):
            from .task_base import TaskBase

            return [TaskBase, cls.all_of_1]
