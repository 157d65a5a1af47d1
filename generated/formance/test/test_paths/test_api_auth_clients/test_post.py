"""The endpoint create_client."""

import unittest

from Formance import api_client
from Formance.paths.api_auth_clients import path
from Formance.paths.api_auth_clients.post import ApiForpost, CreateClient


class TestApiAuthClients(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/auth/clients")
        for endpoint in (CreateClient(client), ApiForpost(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
