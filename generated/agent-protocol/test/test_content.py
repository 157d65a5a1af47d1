"""Content is part of the package."""

import unittest

import ap_client
from ap_client.models.content import Content


class TestContent(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.Content, Content)


if __name__ == "__main__":
    unittest.main()
