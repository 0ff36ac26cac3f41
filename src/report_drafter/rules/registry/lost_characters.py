"""漏字表: common words and names of organs as they stand when a character inside is lost (lost_characters.tsv).

A row is the phrase with a bar at the gap, the phrase in full, and the characters before it and behind it that make
other words of what is left. The rows were made from words of such reports and the word list of jieba; what stands in
some six million characters of laws, news and reports was left out.
"""

from __future__ import annotations

from functools import cache

from report_drafter.language.text.lost_characters import LostCharacters
from report_drafter.rules.registry.miswritten_words import lines


@cache
def lost_characters() -> LostCharacters:
    """Returns the phrases of the table."""
    return LostCharacters(lines("lost_characters.tsv"))
