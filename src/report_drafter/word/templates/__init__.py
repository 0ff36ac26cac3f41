"""Templates before they are filled: their tags, and every fault in them with its place."""
