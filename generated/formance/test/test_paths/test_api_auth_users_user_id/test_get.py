"""The endpoint read_user."""

import unittest

from Formance import api_client
from Formance.paths.api_auth_users_user_id import path
from Formance.paths.api_auth_users_user_id.get import ApiForget, ReadUser


class TestApiAuthUsersUserId(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/auth/users/{userId}")
        for endpoint in (ReadUser(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
