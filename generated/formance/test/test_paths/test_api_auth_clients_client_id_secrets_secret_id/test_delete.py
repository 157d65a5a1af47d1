"""The endpoint delete_secret."""

import unittest

from Formance import api_client
from Formance.paths.api_auth_clients_client_id_secrets_secret_id import path
from Formance.paths.api_auth_clients_client_id_secrets_secret_id.delete import ApiFordelete, DeleteSecret


class TestApiAuthClientsClientIdSecretsSecretId(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/auth/clients/{clientId}/secrets/{secretId}")
        for endpoint in (DeleteSecret(client), ApiFordelete(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
