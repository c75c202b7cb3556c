"""Packages and framework packs: zip, canonical JSON, JSON Schema.

What leaves and arrives as our own formats.
"""
