"""ThreadState is part of the package."""

import unittest

import ap_client
from ap_client.models.thread_state import ThreadState


class TestThreadState(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.ThreadState, ThreadState)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in ThreadState.model_fields.items()]
        for name in ["checkpoint", "values", "messages", "metadata"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
