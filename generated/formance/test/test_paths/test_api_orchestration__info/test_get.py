"""The endpoint orchestrationget_server_info."""

import unittest

from Formance import api_client
from Formance.paths.api_orchestration__info import path
from Formance.paths.api_orchestration__info.get import ApiForget, OrchestrationgetServerInfo


class TestApiOrchestrationInfo(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/orchestration/_info")
        for endpoint in (OrchestrationgetServerInfo(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
