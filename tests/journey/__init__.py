"""Journeys: whole years of an office, through the command line where a clerk would use it."""
