"""ThreadsApi has all its methods."""

import inspect
import unittest

from ap_client.api.threads_api import ThreadsApi


class TestThreadsApi(unittest.TestCase):
    def setUp(self) -> None:
        self.api = ThreadsApi()

    def test_copy_thread(self) -> None:
        names = list(inspect.signature(self.api.copy_thread).parameters)
        self.assertEqual(names[:1], ["thread_id"])

    def test_create_thread(self) -> None:
        names = list(inspect.signature(self.api.create_thread).parameters)
        self.assertEqual(names[:1], ["thread_create"])

    def test_delete_thread(self) -> None:
        names = list(inspect.signature(self.api.delete_thread).parameters)
        self.assertEqual(names[:1], ["thread_id"])

    def test_get_thread(self) -> None:
        names = list(inspect.signature(self.api.get_thread).parameters)
        self.assertEqual(names[:1], ["thread_id"])

    def test_get_thread_history(self) -> None:
        names = list(inspect.signature(self.api.get_thread_history).parameters)
        self.assertEqual(names[:3], ["thread_id", "limit", "before"])

    def test_patch_thread(self) -> None:
        names = list(inspect.signature(self.api.patch_thread).parameters)
        self.assertEqual(names[:2], ["thread_id", "thread_patch"])

    def test_search_threads(self) -> None:
        names = list(inspect.signature(self.api.search_threads).parameters)
        self.assertEqual(names[:1], ["thread_search_request"])


if __name__ == "__main__":
    unittest.main()
