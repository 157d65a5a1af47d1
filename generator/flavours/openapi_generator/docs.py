"""The pages of a client: which there are, and what each is made from."""

from __future__ import annotations

from generator.flavours.base import FilePlan
from generator.flavours.openapi_generator.docs_api import api_page
from generator.flavours.openapi_generator.docs_model import model_page
from generator.flavours.openapi_generator.docs_usage import usage_page
from generator.flavours.openapi_generator.plan import Client
from generator.flavours.openapi_generator.quirks import Quirks
from generator.flavours.openapi_generator.readme import readme_page


def page_files(client: Client, repository: str, quirks: Quirks) -> tuple[FilePlan, ...]:
    """One page for each API class and each model, the README, and what the original lacks."""
    plans = {
        f"docs/{api.classname}.md": FilePlan(
            path=f"docs/{api.classname}.md",
            language="markdown",
            template="openapi_generator/docs/api.md.j2",
            view=api_page(client, api, quirks),
        )
        for api in client.apis
    }
    for model in client.models:
        path = f"docs/{model.classname}.md"
        if path in plans:  # as in the original, the page of an API class wins
            continue
        plans[path] = FilePlan(
            path=path,
            language="markdown",
            template="openapi_generator/docs/model.md.j2",
            view=model_page(client, model, quirks),
            source=model.source,
        )
    readme = FilePlan(
        path="README.md",
        language="markdown",
        template="openapi_generator/docs/README.md.j2",
        view=readme_page(client, repository, quirks),
    )
    usage = FilePlan(
        path="USAGE.md",
        language="markdown",
        template="openapi_generator/docs/usage.md.j2",
        view=usage_page(client),
    )
    return (readme, usage, *plans.values())
