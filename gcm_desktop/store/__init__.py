"""The SQLite store behind the repository ports. SQLAlchemy, Alembic and sqlite3 live only here."""
