"""All tests. Each folder says what it proves; data shared by several lies in tests/data."""
