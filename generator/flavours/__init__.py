"""The styles of client that can be generated; ``base`` has the protocol and the registry."""
