"""Where a paragraph breaks: clauses at ， ； ： and sentences at 。 ！ ？ ；, full-width or half-width."""

from __future__ import annotations

import re
from dataclasses import dataclass

HALF_STOP = r"(?<=[\u4e00-\u9fff%％”）)])\.(?![\d.A-Za-z])"
"""A full stop as half-width keyboards type it; behind a digit or a letter it is none."""

_CLAUSE_BREAK = re.compile(rf"[，,。；;：:！!？?]|{HALF_STOP}")
_SENTENCE_END = re.compile(rf"(?:[。；;！!？?]|{HALF_STOP})[”’》〉）)】]*")
_SEMICOLONS = frozenset("；;")


@dataclass(frozen=True, slots=True)
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
    return [match.start() for match in _CLAUSE_BREAK.finditer(text)]


def find_breaks(text: str) -> Breaks:
    """Finds the sentences and passages of a paragraph in one scan."""
    sentences: list[tuple[int, int]] = []
    passages: list[int] = []
    passage_starts = [0]
    start, size = 0, len(text)
    for match in _SENTENCE_END.finditer(text):
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
