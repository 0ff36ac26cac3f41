"""The lists that the product writes: findings, ledger, changes, opinions, corrections."""
