"""The endpoint create_secret."""

import unittest

from Formance import api_client
from Formance.paths.api_auth_clients_client_id_secrets import path
from Formance.paths.api_auth_clients_client_id_secrets.post import ApiForpost, CreateSecret


class TestApiAuthClientsClientIdSecrets(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/auth/clients/{clientId}/secrets")
        for endpoint in (CreateSecret(client), ApiForpost(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
