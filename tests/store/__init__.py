"""The database: each released schema, interrupted writes, backups."""
