"""The endpoint list_users."""

import unittest

from Formance import api_client
from Formance.paths.api_auth_users import path
from Formance.paths.api_auth_users.get import ApiForget, ListUsers


class TestApiAuthUsers(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/auth/users")
        for endpoint in (ListUsers(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
