"""The life of a generated package: what a change of the document means, versions, changelogs."""
