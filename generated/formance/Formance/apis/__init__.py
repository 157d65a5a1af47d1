"""The API: by tag (`tags`, `tag_to_api`) and by path (`paths`, `path_to_api`)."""
