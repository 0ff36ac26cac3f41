"""Workbooks as read → catalogue and submissions, with everything that is wrong in them. Pure."""
