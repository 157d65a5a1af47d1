"""AgentsApi has all its methods."""

import inspect
import unittest

from ap_client.api.agents_api import AgentsApi


class TestAgentsApi(unittest.TestCase):
    def setUp(self) -> None:
        self.api = AgentsApi()

    def test_get_agent(self) -> None:
        names = list(inspect.signature(self.api.get_agent).parameters)
        self.assertEqual(names[:1], ["agent_id"])

    def test_get_agent_schemas(self) -> None:
        names = list(inspect.signature(self.api.get_agent_schemas).parameters)
        self.assertEqual(names[:1], ["agent_id"])

    def test_search_agents(self) -> None:
        names = list(inspect.signature(self.api.search_agents).parameters)
        self.assertEqual(names[:1], ["search_agents_request"])


if __name__ == "__main__":
    unittest.main()
