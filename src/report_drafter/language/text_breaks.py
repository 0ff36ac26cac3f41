"""Where a paragraph breaks: clauses at ， ； ： and sentences at 。 ！ ？ ；, full-width or half-width."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.language.late_pattern import late

_STOPS = r"(?<=[\u4e00-\u9fff%％”）)]\.)(?![.A-Za-z]|\d(?!\d{3}\s?年))"
HALF_STOP = rf"\.{_STOPS}"
"""A full stop as half-width keyboards type it; behind a digit it is none, nor before one that opens no year."""

_CLAUSE_BREAK = re.compile(r"[，,。；;：:！!？?]")
_SENTENCE_END = re.compile(r"[。；;！!？?][”’》〉）)】]*")
_DOTTED_CLAUSE_BREAK = rf"[，,。；;：:！!？?.](?:(?<!\.)|{_STOPS})"
_DOTTED_SENTENCE_END = rf"[。；;！!？?.](?:(?<!\.)|{_STOPS})[”’》〉）)】]*"
_SEMICOLON = re.compile("[；;]")


@frozen
class Breaks:
    """The breaks of one paragraph into sentences.

    `starts` and `ends` bound them, the closing mark inside; `passages` gives each sentence the number of its passage,
    the stretch up to a full stop; `passage_starts` where passages begin.
    """

    starts: list[int]
    ends: list[int]
    passages: Sequence[int]
    passage_starts: list[int]


def clause_breaks(text: str) -> list[int]:
    """Returns the offsets of all marks that part clauses."""
    pattern = late(_DOTTED_CLAUSE_BREAK) if "." in text else _CLAUSE_BREAK
    return [match.start() for match in pattern.finditer(text)]


def find_breaks(text: str) -> Breaks:
    """Finds the sentences and passages of a paragraph in one scan."""
    pattern = late(_DOTTED_SENTENCE_END) if "." in text else _SENTENCE_END
    ends = [match.end() for match in pattern.finditer(text)]
    if not ends or ends[-1] < len(text):
        ends.append(len(text))
    starts = [0, *ends[:-1]]
    if "；" not in text and ";" not in text:
        return Breaks(starts, ends, range(len(ends)), starts)
    passages, passage_starts = [0], [0]
    for start, following in pairwise(starts):
        if _SEMICOLON.search(text, start, following) is None:
            passage_starts.append(following)
        passages.append(len(passage_starts) - 1)
    return Breaks(starts, ends, passages, passage_starts)
