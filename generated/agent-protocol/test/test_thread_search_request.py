"""ThreadSearchRequest is part of the package."""

import unittest

import ap_client
from ap_client.models.thread_search_request import ThreadSearchRequest


class TestThreadSearchRequest(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.ThreadSearchRequest, ThreadSearchRequest)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in ThreadSearchRequest.model_fields.items()]
        for name in ["metadata", "values", "status", "limit", "offset"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
