"""Whole stories through the command line or the window, as a person would go through them."""
