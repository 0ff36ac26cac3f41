"""Changes, wording and context."""
