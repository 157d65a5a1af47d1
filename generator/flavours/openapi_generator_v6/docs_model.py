"""The pages of models: ``docs/models/<Model>.md``.

Takes the plan of a model, gives the view of its page.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.flavours.openapi_generator_v6.docs_schema import Block, SchemaPages
from generator.flavours.openapi_generator_v6.plan import ModelPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPage:
    """A model's page: blocks, the first one headed with the full name of the class."""

    blocks: tuple[Block, ...]


def model_page(model: ModelPlan, package: str, pages: SchemaPages) -> ModelPage:
    """The page of one model. An alias of a model has no types of its own to show."""
    title = f"{package}.model.{model.ref.module}.{model.ref.class_name}"
    if model.schema.ref is not None:
        head = Block(kind="schema", title=title, rows=(" |  |  | ",), first=True)
        return ModelPage(blocks=(head,))
    blocks = pages.blocks(model.schema, title, is_model=True)
    return ModelPage(blocks=(replace(blocks[0], first=True), *blocks[1:]))
