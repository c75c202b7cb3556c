"""Laws that hold for generated values: inverses, merge, round trips, readers that never crash."""
