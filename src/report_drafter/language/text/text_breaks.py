"""Where a paragraph breaks: clauses at ， ； ： and sentences at 。 ！ ？ ；, full-width or half-width."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

_STOPS = r"(?<=[\u4e00-\u9fff%％”）)]\.)(?![.A-Za-z]|\d(?!\d{3}\s?年))"
HALF_STOP = rf"\.{_STOPS}"
"""A full stop as half-width keyboards type it; behind a digit it is none, nor before one that opens no year."""

_CLAUSE_BREAK = late(r"[，,。；;：:！!？?]")
_SENTENCE_END = late(r"[。；;！!？?][”’》〉）)】]*")
_DOTTED_CLAUSE_BREAK = late(rf"[，,。；;：:！!？?.](?:(?<!\.)|{_STOPS})")
_DOTTED_SENTENCE_END = late(rf"[。；;！!？?.](?:(?<!\.)|{_STOPS})[”’》〉）)】]*")
SEMICOLON = late("[；;]")
_LONE_DOT = late(r"\.(?<![\dA-Za-z]\.)(?!\d)")


def passage_start(text: str, at: int) -> int:
    """Returns where the stretch between full stops begins that a place of a paragraph stands in."""
    return text.rfind("。", 0, at) + 1


def passage_end(text: str, at: int) -> int:
    """Returns where the full stop stands that closes the passage of a place; the text's end where there is none."""
    stop = text.find("。", at)
    return stop if stop >= 0 else len(text)


def passage_before(text: str, at: int) -> str:
    """Returns what stands before a place of a paragraph, from the last full stop on."""
    return text[passage_start(text, at) : at]


def passage_around(text: str, start: int, end: int) -> str:
    """Returns what stands between the full stops around a place of a paragraph, the closing one inside."""
    return text[passage_start(text, start) : passage_end(text, end) + 1]


def line_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Returns where the line begins and ends that a place stands in."""
    stop = text.find("\n", end)
    return text.rfind("\n", 0, start) + 1, stop if stop >= 0 else len(text)


def start_behind(marks: str, text: str, at: int) -> int:
    """Returns the place right behind the last of some marks before `at`; 0 where none stands before it."""
    return max(text.rfind(mark, 0, at) for mark in marks) + 1


@frozen
class Breaks:
    """The breaks of one paragraph into sentences.

    `starts` and `ends` bound them, the closing mark inside; `passages` gives each sentence the number of its passage,
    the stretch up to a full stop; `passage_starts` where passages begin. `dotted` tells that a half-width dot may end
    one.
    """

    starts: list[int]
    ends: list[int]
    passages: Sequence[int]
    passage_starts: list[int]
    dotted: bool


def may_stop(text: str) -> bool:
    """Tells whether a half-width dot of a text may be a full stop: nearly all stand within numbers."""
    return "." in text and _LONE_DOT.search(text) is not None


def clause_breaks(text: str, *, dotted: bool) -> list[int]:
    """Returns the offsets of all marks that part clauses; of half-width dots too, where they may (`dotted`)."""
    pattern = _DOTTED_CLAUSE_BREAK if dotted else _CLAUSE_BREAK
    return [match.start() for match in pattern.finditer(text)]


def find_breaks(text: str) -> Breaks:
    """Finds the sentences and passages of a paragraph in one scan."""
    dotted = may_stop(text)
    pattern = _DOTTED_SENTENCE_END if dotted else _SENTENCE_END
    ends = [match.end() for match in pattern.finditer(text)]
    if not ends or ends[-1] < len(text):
        ends.append(len(text))
    starts = [0, *ends[:-1]]
    if "；" not in text and ";" not in text:
        return Breaks(starts, ends, range(len(ends)), starts, dotted)
    passages, passage_starts = [0], [0]
    for start, following in pairwise(starts):
        if SEMICOLON.search(text, start, following) is None:
            passage_starts.append(following)
        passages.append(len(passage_starts) - 1)
    return Breaks(starts, ends, passages, passage_starts, dotted)
