"""The schema TaskResponse."""

from __future__ import annotations

import functools

from .. import schemas


class TaskResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            class data(schemas.ComposedSchema):
                class MetaOapg:
                    @classmethod
                    @functools.lru_cache
                    def one_of(cls):
                        from .task_banking_circle import TaskBankingCircle
                        from .task_currency_cloud import TaskCurrencyCloud
                        from .task_dummy_pay import TaskDummyPay
                        from .task_modulr import TaskModulr
                        from .task_stripe import TaskStripe
                        from .task_wise import TaskWise

                        return [
                            TaskStripe,
                            TaskWise,
                            TaskCurrencyCloud,
                            TaskDummyPay,
                            TaskModulr,
                            TaskBankingCircle,
                        ]

            __annotations__ = {
                "data": data,
            }
