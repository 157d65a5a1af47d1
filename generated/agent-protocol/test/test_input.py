"""Input is part of the package."""

import unittest

import ap_client
from ap_client.models.input import Input


class TestInput(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.Input, Input)


if __name__ == "__main__":
    unittest.main()
