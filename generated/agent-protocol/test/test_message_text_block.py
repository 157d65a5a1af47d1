"""MessageTextBlock is part of the package."""

import unittest

import ap_client
from ap_client.models.message_text_block import MessageTextBlock


class TestMessageTextBlock(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.MessageTextBlock, MessageTextBlock)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in MessageTextBlock.model_fields.items()]
        for name in ["text", "type", "metadata"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
