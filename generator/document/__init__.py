"""Stage one: bytes to raw trees. Nothing here knows what an operation or a schema is."""

from generator.document.load import STDIN, load_document
from generator.document.model import Document, File, Locator, Refused

__all__ = ["STDIN", "Document", "File", "Locator", "Refused", "load_document"]
