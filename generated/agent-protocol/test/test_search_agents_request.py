"""SearchAgentsRequest is part of the package."""

import unittest

import ap_client
from ap_client.models.search_agents_request import SearchAgentsRequest


class TestSearchAgentsRequest(unittest.TestCase):
    def test_is_exported(self) -> None:
        self.assertIs(ap_client.SearchAgentsRequest, SearchAgentsRequest)

    def test_fields(self) -> None:
        names = [field.alias or name for name, field in SearchAgentsRequest.model_fields.items()]
        for name in ["name", "metadata", "limit", "offset"]:
            self.assertIn(name, names)


if __name__ == "__main__":
    unittest.main()
