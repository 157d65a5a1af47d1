"""The endpoint create_scope."""

import unittest

from Formance import api_client
from Formance.paths.api_auth_scopes import path
from Formance.paths.api_auth_scopes.post import ApiForpost, CreateScope


class TestApiAuthScopes(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/auth/scopes")
        for endpoint in (CreateScope(client), ApiForpost(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
