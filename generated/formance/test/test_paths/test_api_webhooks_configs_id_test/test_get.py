"""The endpoint test_config."""

import unittest

from Formance import api_client
from Formance.paths.api_webhooks_configs_id_test import path
from Formance.paths.api_webhooks_configs_id_test.get import ApiForget, TestConfig


class TestApiWebhooksConfigsIdTest(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/webhooks/configs/{id}/test")
        for endpoint in (TestConfig(client), ApiForget(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
