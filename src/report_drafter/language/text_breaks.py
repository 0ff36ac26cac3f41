"""Where a paragraph breaks: clauses at ， ； ： and sentences at 。 ！ ？ ；, full-width or half-width."""

from __future__ import annotations

import re

from report_drafter.domain.frozen import frozen
from report_drafter.language.late_pattern import late

HALF_STOP = r"(?<=[\u4e00-\u9fff%％”）)])\.(?![\d.A-Za-z])"
"""A full stop as half-width keyboards type it; behind a digit or a letter it is none."""

_CLAUSE_BREAK = re.compile(r"[，,。；;：:！!？?]")
_SENTENCE_END = re.compile(r"[。；;！!？?][”’》〉）)】]*")
_DOTTED_CLAUSE_BREAK = rf"[，,。；;：:！!？?]|{HALF_STOP}"
_DOTTED_SENTENCE_END = rf"(?:[。；;！!？?]|{HALF_STOP})[”’》〉）)】]*"
_SEMICOLONS = frozenset("；;")


@frozen
class Breaks:
    """The breaks of one paragraph into sentences.

    `sentences` are (start, end), the closing mark inside; `passages` gives each sentence the number of its passage,
    the stretch up to a full stop; `passage_starts` where passages begin.
    """

    sentences: list[tuple[int, int]]
    passages: list[int]
    passage_starts: list[int]


def clause_breaks(text: str) -> list[int]:
    """Returns the offsets of all marks that part clauses."""
    pattern = late(_DOTTED_CLAUSE_BREAK) if "." in text else _CLAUSE_BREAK
    return [match.start() for match in pattern.finditer(text)]


def find_breaks(text: str) -> Breaks:
    """Finds the sentences and passages of a paragraph in one scan."""
    sentences: list[tuple[int, int]] = []
    passages: list[int] = []
    passage_starts = [0]
    start, size = 0, len(text)
    pattern = late(_DOTTED_SENTENCE_END) if "." in text else _SENTENCE_END
    for match in pattern.finditer(text):
        end = match.end()
        sentences.append((start, end))
        passages.append(len(passage_starts) - 1)
        if text[match.start()] not in _SEMICOLONS:
            passage_starts.append(end)
        start = end
    if start < size or not sentences:
        sentences.append((start, size))
        passages.append(len(passage_starts) - 1)
    elif passage_starts[-1] >= size:
        passage_starts.pop()
    return Breaks(sentences, passages, passage_starts)
