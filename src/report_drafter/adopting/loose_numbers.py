"""Numbers of a report that are no measures at all: years, dates, codes, document numbers, and why they stay."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.adopting.figure_selection import STORIES
from report_drafter.adopting.kept_number import KeptNumber, KeptReason
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.model.report_model import ReportModel

NUMBER = late(r"[0-9０-９]+(?:[.．:：·/+＋\-－—–][0-9０-９]+)*")
HAN = late(r"[\u4e00-\u9fff]")
CLAUSE_OF_LAW = late(r"[条款项章节]")
CODE_SIGNS = frozenset("+＋·-－&@.．/")
YEAR_DIGITS = 4
YEAR_SIGNS = ("年", "-", "—", "－", "–", "～", "~", "至")
DATED = late(r"年[0-9０-９]{1,2}月")
LIST_SIGNS = frozenset(".．、)）")
SHORTEST_CODE = 3


def loose_numbers(model: ReportModel) -> Iterator[KeptNumber]:
    """Yields the digits that no measure covers, in reading order, each with the reason why it stays."""
    covered: dict[int, list[tuple[int, int]]] = {}
    for measure in model.measures:
        covered.setdefault(measure.paragraph.number, []).append((measure.start, measure.end))
    for paragraph in (one for one in model.text.paragraphs if one.story in STORIES):
        taken = covered.get(paragraph.number, [])
        for match in NUMBER.finditer(paragraph.text):
            if not any(start < match.end() and match.start() < end for start, end in taken):
                yield KeptNumber(paragraph, match.start(), match.end(), reason_for(paragraph, match))


def reason_for(paragraph: Paragraph, match: re.Match[str]) -> KeptReason:
    """Returns why a number without a unit is no figure, judged by the characters around it."""
    before, after = paragraph.text[: match.start()], paragraph.text[match.end() :]
    if paragraph.story is Story.TABLE and not HAN.search(paragraph.text):
        return KeptReason.TABLE
    return _time(before, match[0], after) or _reference(before, after) or _name(before, match[0], after)


def _time(before: str, number: str, after: str) -> KeptReason | None:
    """Years, dates, times of day and ages."""
    if after.startswith(YEAR_SIGNS) and len(number) == YEAR_DIGITS:
        return KeptReason.DATE if DATED.match(after) else KeptReason.YEAR
    if after.startswith(("岁", "周岁")):
        return KeptReason.DURATION
    dated = after.startswith(("月", "日", "时", "点", ":", "：")) or before.endswith(("年", "月"))
    return KeptReason.DATE if dated else None


def _reference(before: str, after: str) -> KeptReason | None:
    """Numbers of documents, articles, notes, sessions and list items."""
    if before.endswith("〔") or after.startswith(("〕", "号")):
        return KeptReason.DOCUMENT_NUMBER
    if before.endswith("第"):
        return KeptReason.ARTICLE if CLAUSE_OF_LAW.match(after) else KeptReason.ORDINAL
    noted = before.endswith(("[", "［")) and after.startswith(("]", "］"))
    listed = not before.strip("（( ") and after[:1] in LIST_SIGNS
    return KeptReason.ORDINAL if noted or listed else None


def _name(before: str, number: str, after: str) -> KeptReason:
    if before.rfind("《") > before.rfind("》"):
        return KeptReason.CITATION
    return KeptReason.NAME if _is_code(before, number, after) else KeptReason.NO_UNIT


def _is_code(before: str, number: str, after: str) -> bool:
    """12345, 4G, “1、3、5”, 3+3+N: a name that is written with digits."""
    quoted = before.rfind("“") > before.rfind("”")
    left, right = before[-1:], after[:1]
    beside = any((one.isascii() and one.isalpha()) or one in CODE_SIGNS for one in (left, right) if one)
    return quoted or beside or len(number) >= SHORTEST_CODE or not number.isdigit()
