"""An editing simulator: seeded drafts, seeded reviewers, and the truth about what became of every figure."""
