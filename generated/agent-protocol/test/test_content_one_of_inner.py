"""ContentOneOfInner is part of the package."""

import unittest

import ap_client
from ap_client.models.content_one_of_inner import ContentOneOfInner


class TestContentOneOfInner(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.ContentOneOfInner, ContentOneOfInner)


if __name__ == "__main__":
    unittest.main()
