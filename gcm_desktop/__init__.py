"""GCM Desktop: draft, merge and review national submissions on the Global Compact for Migration.
"""
