"""One module for each command: the whole work, no printing."""
