"""What changed between two versions of an API, and what that means for users of its SDK.

The comparison is over the model, not over text: order, formatting, ``$ref`` versus inline and the
like make no difference. Every finding says whether it breaks, for requests and responses apart.
"""

from generator.lifecycle.diff.api import compare_apis
from generator.lifecycle.diff.model import Change, Level, Side
from generator.lifecycle.diff.render import render_json, render_markdown, render_text

__all__ = [
    "Change",
    "Level",
    "Side",
    "compare_apis",
    "render_json",
    "render_markdown",
    "render_text",
]
