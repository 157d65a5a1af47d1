"""Python as an output language: literals, names, scopes. Flavours share it; the model never sees it."""
