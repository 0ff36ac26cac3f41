"""Where a paragraph breaks: clauses at ， ； ： and sentences at 。 ！ ？ ；, full-width or half-width."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BREAK = re.compile(r"[，,。；;：:！!？?]")
_SENTENCE_ENDS = frozenset("。；;！!？?")
_SEMICOLONS = frozenset("；;")
_CLOSING = frozenset("”’》〉）)】")


@dataclass(frozen=True, slots=True)
class Breaks:
    """The breaks of one paragraph.

    `clauses` are the offsets of all marks; `sentences` are (start, end), the closing mark inside; `passages` gives
    each sentence the number of its passage, the stretch up to a full stop; `passage_starts` where passages begin.
    """

    clauses: list[int]
    sentences: list[tuple[int, int]]
    passages: list[int]
    passage_starts: list[int]


def find_breaks(text: str) -> Breaks:
    """Finds all breaks of a paragraph in one scan."""
    clauses: list[int] = []
    sentences: list[tuple[int, int]] = []
    passages: list[int] = []
    passage_starts = [0]
    start, size = 0, len(text)
    for match in _BREAK.finditer(text):
        at = match.start()
        clauses.append(at)
        char = text[at]
        if char not in _SENTENCE_ENDS:
            continue
        end = at + 1
        while end < size and text[end] in _CLOSING:
            end += 1
        sentences.append((start, end))
        passages.append(len(passage_starts) - 1)
        if char not in _SEMICOLONS:
            passage_starts.append(end)
        start = end
    if start < size or not sentences:
        sentences.append((start, size))
        passages.append(len(passage_starts) - 1)
    elif passage_starts[-1] >= size:
        passage_starts.pop()
    return Breaks(clauses, sentences, passages, passage_starts)
