"""One static site from the pages of several packages: search, dark mode, tabs, no network.

``collect`` takes settings and gives :class:`~generator.site.pages.Site`, ``build`` gives that to
Sphinx. A document's text is data here too: it is read by ``reader``, which knows Markdown and
nothing that acts, and reaches Sphinx as nodes, so no text can end the block that it stands in.
"""
