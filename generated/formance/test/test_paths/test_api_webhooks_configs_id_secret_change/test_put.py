"""The endpoint change_config_secret."""

import unittest

from Formance import api_client
from Formance.paths.api_webhooks_configs_id_secret_change import path
from Formance.paths.api_webhooks_configs_id_secret_change.put import ApiForput, ChangeConfigSecret


class TestApiWebhooksConfigsIdSecretChange(unittest.TestCase):
    def test_both_classes_share_one_client(self) -> None:
        client = api_client.ApiClient()
        self.assertEqual(path.value, "/api/webhooks/configs/{id}/secret/change")
        for endpoint in (ChangeConfigSecret(client), ApiForput(client)):
            self.assertIs(endpoint.api_client, client)


if __name__ == "__main__":
    unittest.main()
