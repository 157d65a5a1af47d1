"""The pages of a client: which there are, and what each is made from."""

from __future__ import annotations

from generator.flavours.base import FilePlan
from generator.flavours.openapi_generator.code_names import short_name
from generator.flavours.openapi_generator.docs_api import api_page
from generator.flavours.openapi_generator.docs_client import shown, webhook_pages
from generator.flavours.openapi_generator.docs_model import model_page
from generator.flavours.openapi_generator.docs_usage import usage_page
from generator.flavours.openapi_generator.plan import Client
from generator.flavours.openapi_generator.quirks import Quirks
from generator.flavours.openapi_generator.readme import readme_page


def page_names(client: Client) -> dict[str, str]:
    """The pages that cannot be called like their class: its name is too long for a file, or differs
    from another only in case, which are one file on Windows and macOS."""
    taken: dict[str, str] = {}
    found: dict[str, str] = {}
    for name in (*(api.classname for api in client.apis), *(m.classname for m in client.models)):
        page = short_name(name)
        while taken.setdefault(page.casefold(), name) != name:
            page += "_"
        if page != name:
            found[name] = page
    return found


def page_files(client: Client, repository: str, quirks: Quirks) -> tuple[FilePlan, ...]:
    """One page for each API class and each model, the README, and what the original lacks."""
    code, client = client, shown(client, quirks)
    plans = {
        f"docs/{quirks.page(api.classname)}.md": FilePlan(
            path=f"docs/{quirks.page(api.classname)}.md",
            language="markdown",
            template="openapi_generator/docs/api.md.j2",
            view=api_page(client, api, quirks),
        )
        for api in (*client.apis, *webhook_pages(client, quirks))
    }
    for model in client.models:
        path = f"docs/{quirks.page(model.classname)}.md"
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
        view=usage_page(code),
    )
    return (readme, usage, *plans.values())
