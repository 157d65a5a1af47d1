"""One example per operation, as the pages of APIs by tag show it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.flavours.base import Example, FilePlan, FlavourSettings
from generator.flavours.openapi_generator_v6.docs_api import ApiPages, OperationView
from generator.flavours.openapi_generator_v6.docs_schema import SchemaPages
from generator.flavours.openapi_generator_v6.plan_client import plan_client
from generator.flavours.openapi_generator_v6.plan_reading import Reading
from generator.flavours.openapi_generator_v6.quirks import quirks_of
from generator.flavours.openapi_generator_v6.samples import Samples
from generator.flavours.openapi_generator_v6.samples_text import Sampler
from generator.flavours.openapi_generator_v6.samples_valid import ValidSamples
from generator.ir import Api


@dataclass(frozen=True, slots=True, kw_only=True)
class CallView:
    """One operation's example by itself; the fields beside it are those of its page."""

    package: str
    module: str
    class_name: str
    base_url: str
    host_literal: str
    operation: OperationView


def examples(api: Api, settings: FlavourSettings) -> tuple[Example, ...]:
    """The examples of all operations; one that several tags have is shown by the first."""
    client = plan_client(api, settings)
    quirks = quirks_of(settings.fidelity)
    reading = Reading(client.api, published=client.published_models)
    loose = quirks.samples_break_their_schema
    samples: Sampler = Samples(reading) if loose else ValidSamples(reading)
    pages = ApiPages(client, quirks, SchemaPages(quirks, ""), samples)
    made: dict[str, Example] = {}
    for tag in client.tags:
        page = pages.page(tag)
        path = f"docs/apis/tags/{tag.page}.md"
        for endpoint, operation in zip(tag.endpoints, page.operations, strict=True):
            view = CallView(
                package=page.package,
                module=page.module,
                class_name=page.class_name,
                base_url=page.base_url,
                host_literal=page.host_literal,
                operation=operation,
            )
            template = "openapi_generator_v6/docs/call.py.jinja"
            code = FilePlan(path=path, template=template, view=view)
            key = endpoint.operation.key
            made.setdefault(
                key, Example(operation=key, code=code, page=path, anchor=endpoint.method_name)
            )
    return tuple(made.values())
