"""MessageAnyBlock is part of the package."""

import unittest

import ap_client
from ap_client.models.message_any_block import MessageAnyBlock


class TestMessageAnyBlock(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.MessageAnyBlock, MessageAnyBlock)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in MessageAnyBlock.model_fields.items()]
        for name in ["type", "metadata"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
