"""Draft, merge and review national submissions on the Global Compact for Migration, offline."""
