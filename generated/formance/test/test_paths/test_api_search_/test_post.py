"""The endpoint search."""

import unittest

from Formance import api_client
from Formance.paths.api_search_ import path
from Formance.paths.api_search_.post import ApiForpost, Search


class TestApiSearch(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/search/")
        for endpoint in (Search(client), ApiForpost(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
