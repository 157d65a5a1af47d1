"""The pages of the package: the README, and one for each model and each API.

Takes the plan of the client, gives the plan of the Markdown files.
"""

from __future__ import annotations

from dataclasses import replace

from generator.flavours.base import FilePlan, FlavourSettings
from generator.flavours.openapi_generator_v6 import names
from generator.flavours.openapi_generator_v6.docs_api import ApiPages
from generator.flavours.openapi_generator_v6.docs_model import model_page
from generator.flavours.openapi_generator_v6.docs_models_shown import shown_models
from generator.flavours.openapi_generator_v6.docs_schema import SchemaPages
from generator.flavours.openapi_generator_v6.misread import misread
from generator.flavours.openapi_generator_v6.plan import ClientPlan, EndpointPlan
from generator.flavours.openapi_generator_v6.plan_client import plan_client
from generator.flavours.openapi_generator_v6.plan_reading import Reading
from generator.flavours.openapi_generator_v6.quirks import quirks_of
from generator.flavours.openapi_generator_v6.readme import readme_page
from generator.flavours.openapi_generator_v6.samples import Samples
from generator.flavours.openapi_generator_v6.samples_text import Sampler
from generator.flavours.openapi_generator_v6.samples_valid import ValidSamples
from generator.flavours.openapi_generator_v6.untyped import untyped

_TEMPLATES = "openapi_generator_v6/docs"
_MODELS_FROM_API = "../../models/"


def page_files(client: ClientPlan, settings: FlavourSettings) -> tuple[FilePlan, ...]:
    """The README, and a page for each model and each API by tag."""
    quirks = quirks_of(settings.fidelity, settings.mended)
    if quirks.types_of_3_1_lost and client.api.dialect.has_type_arrays:
        client = _untyped_client(client, settings)
    elif quirks.parts_beside_items_lost and client.api.dialect.family == "3.0":
        api = misread(client.api)
        twins = quirks.overwritten_models_unlisted and _has_twins(client)
        if twins or api is not client.api:
            client = plan_client(api, settings, as_original=True)
    own = SchemaPages(quirks, "")
    shown = tuple({model.ref.page: model for model in shown_models(client, quirks)}.values())
    models = tuple(
        FilePlan(
            path=f"docs/models/{model.ref.page}.md",
            language="markdown",
            template=f"{_TEMPLATES}/model.md.jinja",
            view=model_page(model, client.package, own),
            source=model.schema.schema.source,
        )
        for model in shown
    )
    reading = Reading(client.api, published=client.published_models)
    samples: Sampler = (
        Samples(reading) if quirks.samples_break_their_schema else ValidSamples(reading)
    )
    apis = ApiPages(client, quirks, SchemaPages(quirks, _MODELS_FROM_API), samples)
    readme = FilePlan(
        path="README.md",
        language="markdown",
        template="openapi_generator_v6/project/README.md.jinja",
        view=readme_page(client, quirks, apis, samples, shown),
    )
    tags = (
        FilePlan(
            path=f"docs/apis/tags/{tag.page}.md",
            language="markdown",
            template=f"{_TEMPLATES}/api.md.jinja",
            view=apis.page(tag),
        )
        for tag in client.tags
    )
    return (readme, *models, *tags)


def _has_twins(client: ClientPlan) -> bool:
    """Whether two keys make one class."""
    found = {names.model_name(model.ref.key) for model in client.models}
    return len(found) < len(client.models)


def _untyped_client(client: ClientPlan, settings: FlavourSettings) -> ClientPlan:
    """The client of the document without types. The media types of answers are still found."""
    accepted = {one.operation.key: one.accept_content_types for one in client.endpoints}

    def accepting(endpoints: tuple[EndpointPlan, ...]) -> tuple[EndpointPlan, ...]:
        return tuple(
            replace(one, accept_content_types=accepted[one.operation.key]) for one in endpoints
        )

    plain = plan_client(untyped(client.api), settings, as_original=True)
    tags = tuple(replace(tag, endpoints=accepting(tag.endpoints)) for tag in plain.tags)
    return replace(plain, endpoints=accepting(plain.endpoints), tags=tags)
