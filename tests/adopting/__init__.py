"""Adopting an old report and rolling it on: choosing, naming, relating, tagging."""
