"""The Draft page: what is typed reaches the store, and nothing changes by being looked at."""
