"""Parses the command line, calls one workflow, prints, exits. click and rich live here only."""
