"""sdkloom: typed Python client packages and their Markdown reference from OpenAPI documents."""

__version__ = "0.1.0"
