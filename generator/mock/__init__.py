"""A server on loopback that answers from a document and judges every request against it."""

from generator.mock.answers import Answer, Answerer
from generator.mock.samples import sample
from generator.mock.server import MockServer

__all__ = ["Answer", "Answerer", "MockServer", "sample"]
