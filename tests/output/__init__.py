"""Tests of the output floor."""
