"""ThreadPatch is part of the package."""

import unittest

import ap_client
from ap_client.models.thread_patch import ThreadPatch


class TestThreadPatch(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.ThreadPatch, ThreadPatch)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in ThreadPatch.model_fields.items()]
        for name in ["checkpoint", "metadata", "values", "messages"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
