"""The pages of the package: one for each model and each API.

Takes the plan of the client, gives the plan of the files below ``docs``.
"""

from __future__ import annotations

from generator.flavours.base import FilePlan, FlavourSettings
from generator.flavours.openapi_generator_v6.docs_model import model_page
from generator.flavours.openapi_generator_v6.docs_schema import SchemaPages
from generator.flavours.openapi_generator_v6.plan import ClientPlan
from generator.flavours.openapi_generator_v6.quirks import quirks_of

_TEMPLATES = "openapi_generator_v6/docs"


def page_files(client: ClientPlan, settings: FlavourSettings) -> tuple[FilePlan, ...]:
    """A Markdown file for each model and each API by tag."""
    quirks = quirks_of(settings.fidelity)
    pages = SchemaPages(quirks, "")
    return tuple(
        FilePlan(
            path=f"docs/models/{model.ref.class_name}.md",
            language="markdown",
            template=f"{_TEMPLATES}/model.md.jinja",
            view=model_page(model, client.package, pages),
            source=model.schema.schema.source,
        )
        for model in client.models
    )
