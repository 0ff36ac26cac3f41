"""异体字表: characters of other scripts, each with its simplified form (foreign_characters.tsv).

A row is a kind and its characters, each before its form: traditional ones, Japanese ones, old printing forms. What
names of people are written with (昇, 濛) and what GB/T 2312 holds is not in it.
"""

from __future__ import annotations

from functools import cache

from report_drafter.language.text.foreign_characters import ForeignForm
from report_drafter.rules.registry.miswritten_words import rows


@cache
def foreign_forms() -> dict[str, ForeignForm]:
    """Returns the characters of the table."""
    return {
        pairs[at]: ForeignForm(kind, pairs[at + 1])
        for kind, pairs in rows("foreign_characters.tsv")
        for at in range(0, len(pairs), len("執执"))
    }
