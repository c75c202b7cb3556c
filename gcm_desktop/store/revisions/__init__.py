"""Steps of the schema, one module each; Alembic is imported only here and in ``migration``.

A released step never changes. Step n takes a file of version n-1 to version n.
"""
