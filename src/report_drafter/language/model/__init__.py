"""The model of one report that all rules share, and what it is built of."""
