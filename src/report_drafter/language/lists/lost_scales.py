"""Wholes that their parts add up to but for a 万: 供水能力156立方米/日，其中市区98万立方米/日、各县58万立方米/日."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.model.report_model import ReportModel

SIGN = "其中"
FEWEST_PARTS, LONGEST_WHOLE = 2, 24

_NUMBER = r"(?<![\d.,])(?P<number>\d[\d,]*(?:\.\d+)?)(?P<scale>[万亿]?)"
_UNIT = r"(?:立方米|平方米|千瓦时?|[吨元亩])(?:/(?:日|天|年|小时))?"
_WHOLE = late(rf"{_NUMBER}(?P<unit>{_UNIT})[，,（(：:]{{0,2}}\Z")
_FIGURE = late(rf"{_NUMBER}(?P<unit>{_UNIT})")
_RANK = {"": 0, "万": 1, "亿": 2}


@frozen
class LostScale:
    """A whole from `start` up to `end` that has another 万 or 亿 than all its parts, and how it is `meant`."""

    paragraph: Paragraph
    start: int
    end: int
    meant: str


def lost_scales(model: ReportModel) -> Iterator[LostScale]:
    """Yields wholes whose parts, all of one scale, add up to their digits in another scale."""
    for sentence in model.sentences_with(SIGN):
        text = sentence.text
        at = text.find(SIGN)
        match = _WHOLE.search(text, max(0, at - LONGEST_WHOLE), at) if not sentence.in_table else None
        if match is not None:
            scale = _scale_of_parts(text[at:], match)
            if scale is not None:
                meant = f"{match['number']}{scale}{match['unit']}"
                start = sentence.start + match.start()
                yield LostScale(sentence.paragraph, start, sentence.start + match.end("unit"), meant)


def _scale_of_parts(behind: str, whole: re.Match[str]) -> str | None:
    """The scale of the parts where theirs alone keeps them from being the whole's digits, None elsewhere."""
    parts = [one for one in _FIGURE.finditer(behind) if one["unit"] == whole["unit"]]
    scales = {one["scale"] for one in parts}
    if len(parts) < FEWEST_PARTS or len(scales) != 1:
        return None
    scale = scales.pop()
    told = "/" in whole["unit"] or _RANK[whole["scale"]] > _RANK[scale]
    equal = sum(map(_value, parts)) == _value(whole)
    return scale if scale != whole["scale"] and told and equal else None


def _value(match: re.Match[str]) -> Decimal:
    return Decimal(match["number"].replace(",", ""))
