"""The endpoint read_client."""

import unittest

from Formance import api_client
from Formance.paths.api_auth_clients_client_id import path
from Formance.paths.api_auth_clients_client_id.get import ApiForget, ReadClient


class TestApiAuthClientsClientId(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/auth/clients/{clientId}")
        for endpoint in (ReadClient(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
