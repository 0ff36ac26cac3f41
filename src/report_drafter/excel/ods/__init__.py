""".ods: read and marked."""
