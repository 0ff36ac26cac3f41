"""成语表: idioms of four characters that such reports use (idioms.tsv, one idiom a line).

Behind an idiom stand characters that are typed in it besides those that sound or look alike, and other wordings that
are right too. No slip that the table tells is a word of the list of jieba or stands in the reports at hand.
"""

from __future__ import annotations

from functools import cache

from report_drafter.language.text.idioms import Idiom, Idioms
from report_drafter.rules.registry.miswritten_words import rows

TABLE = "idioms.tsv"


@cache
def idioms() -> Idioms:
    """Returns the idioms of the table."""
    return Idioms(listed_idioms(), (word for _, _, also in rows(TABLE) for word in also.split()))


def listed_idioms() -> tuple[Idiom, ...]:
    """Returns the idioms of the table one by one, in its order."""
    return tuple(Idiom(words, typed) for words, typed, _ in rows(TABLE))
