"""The endpoint add_scope_to_client."""

import unittest

from Formance import api_client
from Formance.paths.api_auth_clients_client_id_scopes_scope_id import path
from Formance.paths.api_auth_clients_client_id_scopes_scope_id.put import ApiForput, AddScopeToClient


class TestApiAuthClientsClientIdScopesScopeId(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/auth/clients/{clientId}/scopes/{scopeId}")
        for endpoint in (AddScopeToClient(client), ApiForput(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
