"""The defects of the original's pages, each with a name and the page that shows it.

``fidelity = "exact"`` keeps them all, byte for byte; ``"corrected"`` mends them all, with the same
sections, the same number of code blocks and the same methods called.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.flavours.base import Fidelity
from generator.flavours.openapi_generator.docs_text import cell, harmless, in_fence
from generator.flavours.openapi_generator.plan import AuthMethod, Parameter, Response
from generator.python.literals import literal

QUIRKS: Mapping[str, str] = {
    "sample-value-no-python": "A sample assigns a default or an example as the document spells it "
    "(`action = interrupt`), which is no Python: docs/BackgroundRunsApi.md, cancel_run.",
    "default-without-quotes": "The notes of a parameter show a string default of an enumeration "
    "without quotes (`[default to interrupt]`): docs/BackgroundRunsApi.md, cancel_run.",
    "link-to-nothing": "The type of a list of strings links to `str.md`, that of anything to "
    "`.md`; there are no such pages: docs/RunsApi.md.",
    "sample-to-json-on-class": "A model's sample calls the instance method `to_json` on the class: "
    "docs/Run.md.",
    "sample-of-empty-json": "A model's sample reads `{}`, which lacks every required property, and "
    "leaves a TODO: docs/Run.md.",
    "sample-without-os": "A sample reads secrets from `os.environ` without importing `os`: any "
    "page of an API with authentication.",
    "sample-forgets-host": "A sample with basic or bearer authentication makes a second "
    "configuration that forgets the host of the first: any page of such an API.",
    "header-description-shared": "Response headers of one name and type all show the description "
    "that is written last in the document: any page with such headers.",
    "authentication-half-told": "The README does not say that an API key goes in a cookie, and "
    "nothing at all of digest authentication, OpenID Connect and mutual TLS: README.md.",
    "import-of-nothing": "A sample imports the class of a parameter that has none "
    "(`from pk.models.object import object`): any page with a parameter of several types.",
    "class-hides-runtime": "A schema named `Configuration` or `ApiClient` hides the class of the "
    "runtime that every sample calls: any page of such an API.",
    "name-no-python": "A field or an argument has a name that Python or its base class cannot have, "
    "one without a letter or digit of ASCII has none (`****`): any page with such names.",
    "path-parameter-untold": "A place of a path that the document does not declare is no argument "
    "of the method: any page of such an operation.",
    "twins-share-a-name": "Schemas whose classes would have one name are called by it, all of "
    "them: any page that shows their types.",
    "webhooks-take-the-page": "What the API calls has a page as if the client called it, in place "
    "of the page of the API class for the same tag: docs/DefaultApi.md of such a document.",
    "twins-not-listed": "Of schemas whose classes would have one name the README lists the last "
    "only, and none when that is another name for something: README.md of any such document.",
    "readme-without-usage": "The README does not tell of streams of events, nor of the settings that "
    "accept what the document does not foresee; USAGE.md does: README.md.",
    "repository-placeholder": "Without a repository the README installs from a placeholder "
    "(`GIT_USER_ID/GIT_REPO_ID`): README.md.",
    "live-text": "Descriptions are printed with their HTML, their `javascript:` links and their "
    "unseen characters: README.md and docs/ of any such document.",
    "default-response-zero": "The default response is listed under the status code 0: any page of "
    "an API with default responses.",
}
"""Name of the quirk → what is wrong and where it shows."""


@dataclass(frozen=True, slots=True)
class Quirks:
    """Which defects stay."""

    fidelity: Fidelity
    mended: frozenset[str] = frozenset()
    """Those that are mended all the same."""
    pages: Mapping[str, str] = field(default_factory=dict)
    """Class → file name of its page, without ending, where that is not the class's own name."""

    def page(self, classname: str) -> str:
        """The file name of a class's page, without its ending."""
        return self.pages.get(classname, classname)

    def mends(self, name: str) -> bool:
        """Whether the pages are without this defect. KeyError for a name that is not listed."""
        assert QUIRKS[name]
        return self.fidelity == "corrected" or name in self.mended

    def keeps(self, name: str) -> bool:
        """Whether the pages have this defect."""
        return not self.mends(name)

    def text(self, text: str) -> str:
        """A text of the document as a page shows it."""
        return harmless(text) if self.mends("live-text") else text

    def remark(self, text: str) -> str:
        """A text of the document in a comment of a sample."""
        return in_fence(text) if self.mends("live-text") else text

    def optional(self, text: str | None) -> str | None:
        """Like :meth:`text`, for a text that may not be there."""
        return None if text is None else self.text(text)

    def methods(self, methods: tuple[AuthMethod, ...]) -> tuple[AuthMethod, ...]:
        """The ways to authenticate that pages tell of."""
        if self.mends("authentication-half-told"):
            return methods
        return tuple(each for each in methods if not _is_mutual_tls(each))

    def cell(self, text: str | None) -> str:
        """A text of the document inside a table."""
        if text is None or self.keeps("live-text"):
            return cell(text)
        return harmless(cell(text))

    def link(self, shown: str, target: str) -> str:
        """A type with a link to the page of a class."""
        if self.mends("link-to-nothing") and (
            not target or not target[0].isupper() or "[" in target
        ):
            return shown
        return f"[{shown}]({self.page(target)}.md)"

    def default(self, parameter: Parameter) -> str:
        """A default in the notes of a parameter."""
        if self.mends("default-without-quotes") and parameter.has_default:
            return literal(parameter.default_value)
        return parameter.default or ""

    def code(self, response: Response) -> str:
        """The status code of a response."""
        if response.is_default and self.mends("default-response-zero"):
            return "default"
        return response.code


def _is_mutual_tls(method: AuthMethod) -> bool:
    return method.scheme is not None and method.scheme.kind == "mutualTLS"
