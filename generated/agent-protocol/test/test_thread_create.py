"""ThreadCreate is part of the package."""

import unittest

import ap_client
from ap_client.models.thread_create import ThreadCreate


class TestThreadCreate(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.ThreadCreate, ThreadCreate)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in ThreadCreate.model_fields.items()]
        for name in ["thread_id", "metadata", "if_exists"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
