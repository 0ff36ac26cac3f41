"""The command line as a clerk meets it."""
