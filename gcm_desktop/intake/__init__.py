"""What comes from elsewhere: Word, Excel, CSV, pasted HTML.

Reads foreign text into domain values.
"""
