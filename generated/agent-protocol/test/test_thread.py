"""Thread is part of the package."""

import unittest

import ap_client
from ap_client.models.thread import Thread


class TestThread(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.Thread, Thread)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in Thread.model_fields.items()]
        for name in [
            "thread_id",
            "created_at",
            "updated_at",
            "metadata",
            "status",
            "values",
            "messages",
        ]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
