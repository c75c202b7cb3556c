"""The export room: tree, direction, single parts of documents."""
