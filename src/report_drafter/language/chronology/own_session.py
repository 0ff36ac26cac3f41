"""The session that a report is given to, named in its front, and the one that it asks to consider it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.numerals import read_count

SIGN = "次会议"
FRONT_LINES = 6

_NUMERAL = "[一二三四五六七八九十]{1,3}"
_GIVEN = late(
    rf"第?(?P<term>{_NUMERAL})届(?:人民代表大会|人大)(?P<standing>常务委员会|常委会)?第?(?P<nth>{_NUMERAL})次(?:全体)?会议上"
)
_ASKED = late(
    rf"提请[^，,。；;]{{0,8}}?第?(?P<term>{_NUMERAL})届(?:人民代表大会|人大)(?P<standing>常务委员会|常委会)?"
    rf"第?(?P<nth>{_NUMERAL})次会议(?=[^，,。；;已]{{0,4}}(?:审议|审查|审批))"
)


@frozen
class OtherSession:
    """A session asked to consider a report, from `start` up to `end`, and the words for the one it is given to."""

    paragraph: Paragraph
    start: int
    end: int
    own: str


def other_sessions(model: ReportModel) -> Iterator[OtherSession]:
    """Yields the sessions asked for of the same body and term as the one that hears the report, by another number."""
    given = _given(model)
    if given is None:
        return
    for sentence in model.sentences_with("提请"):
        for match in _ASKED.finditer(sentence.text):
            same = match["term"] == given["term"] and bool(match["standing"]) == bool(given["standing"])
            if same and read_count(match["nth"]) != read_count(given["nth"]):
                at = sentence.start
                yield OtherSession(sentence.paragraph, at + match.start("term"), at + match.end(), given[0][:-1])


def _given(model: ReportModel) -> re.Match[str] | None:
    """The session that a line under the title says a report is given to."""
    lines = (one.text for one in model.text.paragraphs[:FRONT_LINES] if SIGN in one.text)
    return next(filter(None, map(_GIVEN.search, lines)), None)
