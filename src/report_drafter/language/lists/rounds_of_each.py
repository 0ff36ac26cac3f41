"""Finds what a year counts beside how often each of some bodies did it: 8个社区…，每个社区每季度1次，全年共96次.

Told only where the number of bodies makes the year's count with another frequency, so that one of them is a slip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.lists.frequencies import PERIODS, Frequency
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.numerals import read_count

SIGNS = ("每个", "每所", "每家", "各")
_NUMERAL = r"(?:\d{1,4}|[一两二三四五六七八九十]{1,3})"
_ROUNDS = late(
    r"(?:每[个所家]?|各)(?P<body>[\u4e00-\u9fff]{1,6}?)(?:平均)?每(?P<period>季度?|个?季度|个?月|半年)[^，,。；;\d一两二三四五六七八九十]{0,8}?"
    rf"(?P<each>{_NUMERAL})(?P<unit>次|场|期|轮|堂)[^，,。；;：:、\d]{{0,12}}[，,；;（(]\s*"
    rf"(?:全年|年内|一年来|累计|总共|合计|共计|共)+[\u4e00-\u9fff]{{0,6}}?(?P<number>\d{{1,4}})(?P=unit)"
)
_OTHER_TIMES = (1, 2, 4, 6, 12, 24)


def rounds_of_each(model: ReportModel) -> Iterator[tuple[Paragraph, Frequency]]:
    """Yields each count of a year that does not go with its frequency, and does with another one."""
    for sentence in model.sentences_with_any(SIGNS):
        for match in _ROUNDS.finditer(sentence.paragraph.text, sentence.start, sentence.end):
            bodies = _bodies(model, match["body"])
            number, each = int(match["number"]), read_count(match["each"])
            times = PERIODS[match["period"].removeprefix("个")[0]]
            right = any(number == count * each * times for count in bodies)
            meant = [count for count in bodies for other in _OTHER_TIMES if number == count * each * other]
            if meant and not right:
                yield sentence.paragraph, _frequency(match, meant[0] * each * times)


def _bodies(model: ReportModel, body: str) -> list[int]:
    """How many of some bodies a report counts, by any number that it tells."""
    told = (one for unit in ("个", "所", "家") for one in model.by_unit.get(unit, ()))
    named = (one for one in told if one.after.startswith(body) or one.before.endswith(body))
    return sorted({int(one.quantity.value) for one in named if not one.quantity.approximate and one.quantity.value > 1})


def _frequency(match: re.Match[str], whole: int) -> Frequency:
    start, end = match.start("number"), match.end("number") + len(match["unit"])
    said = f"每个{match['body']}每{match['period']}{match['each']}{match['unit']}"
    return Frequency(start, end, int(match["number"]), whole, whole, whole, said, match["unit"])
