"""The command line: argparse, text and JSON output.

No Qt; no adapter is imported, not even for types.
"""
