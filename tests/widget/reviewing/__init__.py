"""The review page, which has no writer."""
