"""Names the meetings that a report counts, however it words them: 召开局长办公会19次, 局长主持19次局长办公会.

What they decided upon is named by them: 召开局长办公会19次，审议事项86项 tells the 议题 of the 局长办公会.
"""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure

HELD = "召开"
TIMES = "次"
AGENDA_UNITS, AGENDA = frozenset("项个件"), ("事项", "议题", "议案")
_BODIES = "办公|党组|党委|党工委|党总支|常务|常委|[局委厅所院]务|领导小组|委员会全体|班子"
BODY = rf"(?P<body>[\u4e00-\u9fff]{{0,4}}(?:{_BODIES}))会(?:议)?"
"""Who decides in an office: any of its sections may hold 座谈会 or 专题会议 of its own."""
_OF_OFFICE = r"(?:[局乡镇县区市州省厅院委](?=党)|委(?=主任))?"
_BEFORE = late(rf"(?:[\u4e00-\u9fff]{{0,12}}(?:召开|主持|组织))?{_OF_OFFICE}{BODY}")
_HOLDS = late(r"(?:.*[^\u4e00-\u9fff])?[\u4e00-\u9fff]{0,12}?(?:主持召开|组织召开|主持|召开)(?:了|过)?")
_DECIDED = late(
    r"[，,]?(?:[\u4e00-\u9fff]{2,8}会(?:议)?)?(?:集体|共|累计)*(?:研究|审议|讨论|审定)(?:[^，,。；;]*等|重大|重要|各类)?(?:事项|议题|议案)?"
)
_AND = ("、", "和", "及")
_ROW = late(r"(?:\d{1,3}次[\u4e00-\u9fff]{2,10}会(?:议)?[、和及])+$")
_AGENDA = late("(?:事项|议题|议案)$")
_BEHIND = late(rf"{_OF_OFFICE}{BODY}(?P<agenda>[\u4e00-\u9fff]*)")


def meeting_of(measure: Measure) -> str:
    """Returns what was held so many times (召开局长办公会), '' where a figure counts no meetings.

    A meeting held for one matter alone (党组会研究法治工作4次) has no name: it is some of them.
    """
    if measure.quantity.unit != TIMES or "会" not in measure.before + measure.after:
        return ""
    if measure.phrase.after:
        return _named_behind(measure)
    named = _BEFORE.fullmatch(measure.phrase.core)
    return f"{HELD}{named['body']}会" if named is not None else ""


def _named_behind(measure: Measure) -> str:
    if _HOLDS.fullmatch(_words_of_row(measure)) is None:
        return ""
    named = _BEHIND.match(measure.phrase.after)
    if named is None or (named["agenda"] and measure.words_end == measure.clause_end):
        return ""
    return f"{HELD}{named['body']}会"


def _words_of_row(measure: Measure) -> str:
    """The words before a figure, or before the row of meetings that it goes on with: 主持29次党组会、24次局长办公会."""
    words = measure.before.strip()
    if not words.endswith(_AND):
        return words
    row = _ROW.search(measure.paragraph.text, measure.clause_start, measure.start)
    return words if row is None else measure.paragraph.text[measure.clause_start : row.start()].strip()


def agenda_of(held: Measure, measure: Measure) -> str:
    """Returns the name of all that the meetings counted by one figure decided upon, where the next counts it."""
    if measure.sentence != held.sentence or measure.quantity.unit not in AGENDA_UNITS:
        return ""
    meeting = meeting_of(held)
    words = measure.before.strip()
    if not meeting or _DECIDED.fullmatch(words) is None:
        return ""
    told = _AGENDA.search(words) is not None or measure.after.startswith(AGENDA)
    return f"{meeting}议题" if told else ""
