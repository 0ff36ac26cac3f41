"""Specifies how submissions and catalogues are understood and checked."""
