"""用语表: long set phrases of such reports, which are common property and have one right wording.

The table is package data (phrases.tsv, one phrase a line): the phrase, one or two pairs of its characters by which it
is looked for (the rarer in such reports, the quicker the check), and other wordings that are right too.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from report_drafter.language.text.set_phrases import SetPhrase, SetPhrases

TABLE = Path(__file__).with_name("phrases.tsv")
SEPARATOR = "；"


@cache
def set_phrases() -> SetPhrases:
    """Returns the phrases of the table."""
    return SetPhrases(listed_phrases())


def listed_phrases() -> tuple[SetPhrase, ...]:
    """Returns the phrases of the table one by one, in its order."""
    rows = (line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:])
    return tuple(
        SetPhrase(words, tuple(pairs.split()), tuple(one for one in also.split(SEPARATOR) if one))
        for words, pairs, also in rows
    )
