"""Tests: a specification of the product, mirroring src."""
