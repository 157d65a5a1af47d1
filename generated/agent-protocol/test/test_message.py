"""Message is part of the package."""

import unittest

import ap_client
from ap_client.models.message import Message


class TestMessage(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.Message, Message)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in Message.model_fields.items()]
        for name in ["role", "content", "id", "metadata"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
