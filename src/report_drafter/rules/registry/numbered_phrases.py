"""带数的固定用语: set phrases with a number that is part of them (numbered_phrases.tsv, one phrase a line)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from report_drafter.language.text.numbered_phrases import PLACE, NumberedPhrase, NumberedPhrases

TABLE = Path(__file__).with_name("numbered_phrases.tsv")
ARABIC = dict(zip("一两三四五六七八", "12345678", strict=True))


@cache
def numbered_phrases() -> NumberedPhrases:
    """Returns the phrases of the table."""
    rows = (line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:])
    return NumberedPhrases(_phrase(*row) for row in rows)


def _phrase(words: str, pair: str, numbers: str) -> NumberedPhrase:
    before, _, behind = words.partition(PLACE)
    right = numbers.split()
    return NumberedPhrase(before, behind, pair, (*right, *(ARABIC[one] for one in right if one in ARABIC)))
