"""Gathers what several reviewers left in their copies into one list, in the order of the report.

Copies differ, so each is laid beside the draft: a place in a copy is told by the words of the draft around it. That
also shows where two reviewers touched the same place, and which marks a copy inherited from another.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from report_drafter.domain.frozen import frozen
from report_drafter.domain.opinion import Opinion, OpinionKind
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.domain.review_mark import DRAFTER, ReviewMark
from report_drafter.language.model.model_builder import build_model
from report_drafter.language.model.report_model import Part, Sentence
from report_drafter.reconciling.report_alignment import align_reports
from report_drafter.reconciling.sentences import sentence_at
from report_drafter.reconciling.text_tokens import TokenText

UNSIGNED = "（未署名）"
CELL_MARK = "｜"


@frozen
class ReviewedCopy:
    """One reviewer's copy: its text with every change accepted, and the marks in it."""

    text: ReportText
    marks: tuple[ReviewMark, ...]


@frozen
class _Placed:
    """An opinion and the gaps between the draft's tokens from which to which it reaches."""

    opinion: Opinion
    first: int
    last: int

    def touches(self, other: _Placed) -> bool:
        return self.first <= other.last and other.first <= self.last


def gather_opinions(paragraphs: Sequence[str], copies: Sequence[ReviewedCopy]) -> tuple[Opinion, ...]:
    """Returns every comment and revision once, in the order of the draft whose `paragraphs` are given."""
    draft = TokenText(tuple(enumerate(paragraphs, 1)))
    found = [placed for copy in copies for placed in _placed(draft, copy)]
    ranked = sorted(enumerate(_once(found)), key=lambda one: (one[1].first, one[1].last, one[0]))
    ordered = [placed for _, placed in ranked]
    return tuple(_with_others(placed, ordered) for placed in ordered)


def _placed(draft: TokenText, copy: ReviewedCopy) -> Iterator[_Placed]:
    marks = [one for one in copy.marks if one.author != DRAFTER]
    if not marks:
        return
    reach = _Reach(draft, copy.text)
    sentences = _sentences(copy.text)
    texts = {one.number: one.text for one in copy.text.paragraphs}
    rows = _table_rows(copy.text)
    for mark in marks:
        text = texts.get(mark.paragraph, "")
        section, sentence = _context(mark, sentences.get(mark.paragraph, []), text)
        opinion = Opinion(
            copy.text.file,
            mark.author or UNSIGNED,
            mark.kind,
            mark.paragraph,
            mark.when,
            section,
            rows.get(mark.paragraph, sentence),
            mark.words,
            mark.old,
            mark.new,
            about=_touched(mark, text),
            resolved=mark.resolved,
        )
        yield _Placed(opinion, *reach.gaps(mark))


def _table_rows(text: ReportText) -> dict[int, str]:
    """The whole row for each paragraph that stands in a table: a number alone in its cell tells nobody what it is."""
    rows: dict[tuple[int, int], list[Paragraph]] = {}
    for one in text.paragraphs:
        if one.table is not None:
            rows.setdefault(one.table[:2], []).append(one)
    return {one.number: CELL_MARK.join(cell.text for cell in row) for row in rows.values() for one in row}


def _touched(mark: ReviewMark, text: str) -> str:
    """The words that a comment is about, or that a revision found."""
    return mark.old if mark.kind is not OpinionKind.COMMENT else text[mark.start : mark.end].strip()


class _Reach:
    """Tells between which tokens of the draft a place of a copy lies."""

    __slots__ = ("_copy", "_new", "_old_of", "_size")

    def __init__(self, draft: TokenText, copy: ReportText) -> None:
        self._copy = TokenText(tuple((one.number, one.text) for one in copy.paragraphs))
        self._old_of = align_reports(draft, self._copy).old_of
        self._new = sorted(self._old_of)
        self._size = len(draft.tokens)

    def gaps(self, mark: ReviewMark) -> tuple[int, int]:
        """The gaps before and after the draft's tokens that the mark covers; equal for a mere point."""
        covered = self._copy.covering(mark.paragraph, mark.start, max(mark.end, mark.start))
        before = bisect_left(self._new, covered.start) - 1
        after = bisect_left(self._new, covered.stop)
        first = self._old_of[self._new[before]] + 1 if before >= 0 else 0
        last = self._old_of[self._new[after]] if after < len(self._new) else self._size
        return first, max(first, last)


def _sentences(text: ReportText) -> dict[int, list[Sentence]]:
    found: dict[int, list[Sentence]] = {}
    for one in build_model(text).sentences:
        found.setdefault(one.paragraph.number, []).append(one)
    return found


def _context(mark: ReviewMark, sentences: list[Sentence], text: str) -> tuple[str, str]:
    """The section and the sentence of a mark."""
    around = next((one for one in sentences if one.start <= mark.start < one.end), None)
    if around is None:
        return (_section(sentences[0]) if sentences else ""), sentence_at(text, mark.start)
    return _section(around), around.text.strip()


def _section(sentence: Sentence) -> str:
    return Part.ANNEX.value if sentence.part is Part.ANNEX else sentence.section


def _once(found: list[_Placed]) -> Iterator[_Placed]:
    """Leaves out what a copy inherited: the same mark of the same author at the same time."""
    seen: set[tuple[object, ...]] = set()
    for placed in found:
        one = placed.opinion
        key = (one.author, one.kind, one.when, one.words, one.old, one.new, placed.first)
        if key not in seen:
            seen.add(key)
            yield placed


def _with_others(placed: _Placed, ordered: list[_Placed]) -> Opinion:
    names = (one.opinion.author for one in ordered if one is not placed and one.touches(placed))
    others = tuple(dict.fromkeys(name for name in names if name != placed.opinion.author))
    return replace(placed.opinion, others=others) if others else placed.opinion
