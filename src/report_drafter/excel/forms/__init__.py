"""Workbooks that people fill: the catalogue and the forms of the departments."""
