"""The flavour `openapi_generator`."""
