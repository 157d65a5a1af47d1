"""The endpoint list_clients."""

import unittest

from Formance import api_client
from Formance.paths.api_auth_clients import path
from Formance.paths.api_auth_clients.get import ApiForget, ListClients


class TestApiAuthClients(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/auth/clients")
        for endpoint in (ListClients(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
