"""Finds quarters and half years of one row that are named twice: 二季度73件，三季度66件，三季度49件."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.model.report_model import ReportModel

FEWEST = 3
_ORDINALS = "一二三四"
_SIGN = late("季度[^。\n]{0,120}季度")
_HALVES_SIGN = late("上半年[^。\n]{0,40}上半年|下半年[^。\n]{0,40}下半年")
_QUARTER = late(
    rf"(?:^|(?<=[，,。；;：:、（(])|(?<=其中))\s*第?(?P<ordinal>[{_ORDINALS}])季度(?![末初的和及与、，,至到—–~～]|以[来前后])"
)
"""A quarter that opens a clause and that something is told of."""
_HALVES = late(
    r"(?P<first>[上下]半年)(?P<act>[\u4e00-\u9fff]{0,8})\d[\d.,]*(?P<unit>[万亿]?[\u4e00-\u9fff%]{1,2})(?:[（(][^（）()]*[）)])?"
    r"[，,；;、](?P<second>(?P=first))(?P=act)\d[\d.,]*(?P=unit)"
)


@frozen
class RepeatedPeriod:
    """A quarter or half year at its place (`start` to `end`) that is named before, and the one that is `missing`."""

    paragraph: Paragraph
    start: int
    end: int
    missing: str


def find_repeated_quarters(model: ReportModel) -> Iterator[RepeatedPeriod]:
    """Yields the periods of rows that one other name would make run on; a row is told in one sentence."""
    for paragraph in model.whole.paragraphs_with(_SIGN):
        if paragraph.table is None:
            for sentence in re.finditer("[^。]+", paragraph.text):
                row = list(_QUARTER.finditer(paragraph.text, *sentence.span()))
                yield from _odd(paragraph, row)
    for paragraph in model.whole.paragraphs_with(_HALVES_SIGN):
        for match in _HALVES.finditer(paragraph.text) if paragraph.table is None else ():
            missing = "下半年" if match["first"] == "上半年" else "上半年"
            yield RepeatedPeriod(paragraph, *match.span("second"), missing)


def _odd(paragraph: Paragraph, row: Sequence[re.Match[str]]) -> Iterator[RepeatedPeriod]:
    """The one quarter of a row that is a neighbour's name again, where the right one makes the row run on."""
    ordinals = [_ORDINALS.index(one["ordinal"]) for one in row]
    for at in range(len(ordinals) if len(row) >= FEWEST else 0):
        beside = ordinals[max(0, at - 1) : at] + ordinals[at + 1 : at + 2]
        right = _missing(ordinals, at)
        if ordinals[at] in beside and right is not None:
            yield RepeatedPeriod(paragraph, row[at].start("ordinal"), row[at].end(), f"{_ORDINALS[right]}季度")
            return


def _missing(ordinals: Sequence[int], at: int) -> int | None:
    """The ordinal that makes a row run on without a gap in one place of it; None where there is none."""
    for right in range(len(_ORDINALS)):
        mended = [*ordinals[:at], right, *ordinals[at + 1 :]]
        if mended == list(range(mended[0], mended[0] + len(mended))):
            return right
    return None
