"""The session that a report is given to, named in its front, the one that it asks to consider it, and those before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.figures.measure import ACCOUNT_PARTS
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.numerals import read_count

SIGN = "次会议"
FRONT_LINES = 6
LAST_OF_OLD_TERM = 2
"""Up to which session of a term the year's tasks may have been set by the term before."""

_NUMERAL = "[一二三四五六七八九十]{1,3}"
_GIVEN = late(
    rf"第?(?P<term>{_NUMERAL})届(?:人民代表大会|人大)(?P<standing>常务委员会|常委会)?第?(?P<nth>{_NUMERAL})次(?:全体)?会议上"
)
_ASKED = late(
    rf"提请[^，,。；;]{{0,8}}?第?(?P<term>{_NUMERAL})届(?:人民代表大会|人大)(?P<standing>常务委员会|常委会)?"
    rf"第?(?P<nth>{_NUMERAL})次会议(?=[^，,。；;已]{{0,4}}(?:审议|审查|审批))"
)
_HELD = late(
    rf"(?P<level>[省市县区州旗镇乡盟]?)第?(?P<term>{_NUMERAL})届(?:人民代表大会|人大)第?(?P<nth>{_NUMERAL})次(?:全体)?会议"
    r"(?P<told>以来|(?:所?确定|批准|审议通过|通过|部署|提出|审查批准)的?)"
)
_SET_TASKS = ("确定", "批准", "审议通过", "审查批准", "部署")
_ADOPTED = ("批准", "审议通过", "审查批准", "通过")
"""What a session does to the very report that it hears."""
_LEVEL = late("(?P<level>[省市县区州旗镇乡盟])第?$")


@frozen
class OtherSession:
    """A session of a report's own body, from `start` up to `end`, and the words for the one it is given to.

    It is asked to consider the report, or told as one `held` before.
    """

    paragraph: Paragraph
    start: int
    end: int
    own: str
    held: bool = False


def other_sessions(model: ReportModel) -> Iterator[OtherSession]:
    """Yields the sessions asked for of the same body as the one that hears the report, by another number or term."""
    given = _given(model)
    if given is None:
        return
    for sentence in model.sentences_with("提请"):
        for match in _ASKED.finditer(sentence.text):
            if bool(match["standing"]) == bool(given["standing"]) and _is_slip(given, match):
                at = sentence.start
                yield OtherSession(sentence.paragraph, at + match.start("term"), at + match.end(), given[0][:-1])


def later_sessions(model: ReportModel) -> Iterator[OtherSession]:
    """Yields the sessions that are told to lie behind, and cannot lie before the one that hears the report."""
    given = _given(model)
    if given is None or given["standing"]:
        return
    level = _LEVEL.search(given.string, 0, given.start())
    for sentence in model.sentences_with(SIGN):
        for match in _HELD.finditer(sentence.text) if sentence.part in ACCOUNT_PARTS else ():
            own = not match["level"] or level is None or match["level"] == level["level"]
            if own and not _may_lie_before(given, match):
                at = sentence.start
                yield OtherSession(
                    sentence.paragraph, at + match.start("term"), at + match.start("told"), given[0][:-1], held=True
                )


def _is_slip(given: re.Match[str], asked: re.Match[str]) -> bool:
    """Whether one number of a session is another's; where both are, or its level is, another session may be meant."""
    other_term, other_nth = (read_count(asked[one]) != read_count(given[one]) for one in ("term", "nth"))
    levels = [_LEVEL.search(one.string, 0, one.start("term")) for one in (given, asked)]
    other_level = len({one["level"] for one in levels if one is not None}) > 1
    return other_term != other_nth and not (other_term and other_level)


def _may_lie_before(given: re.Match[str], held: re.Match[str]) -> bool:
    """Whether a session may have been held before another; who set the year's tasks was of the same term."""
    term, nth = read_count(given["term"]), read_count(given["nth"])
    if read_count(held["term"]) == term:
        own_act = read_count(held["nth"]) == nth and held["told"].startswith(_ADOPTED)
        return own_act or read_count(held["nth"]) < nth
    sets_tasks = held["told"].startswith(_SET_TASKS) and nth > LAST_OF_OLD_TERM
    return read_count(held["term"]) < term and not sets_tasks


def _given(model: ReportModel) -> re.Match[str] | None:
    """The session that a line under the title says a report is given to."""
    lines = (one.text for one in model.text.paragraphs[:FRONT_LINES] if SIGN in one.text)
    return next(filter(None, map(_GIVEN.search, lines)), None)
