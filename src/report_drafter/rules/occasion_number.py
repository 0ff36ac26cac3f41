"""节日、宣传周的届次和周年数与报告年度一致。

查什么
    “第十个国家宪法日”“第32届世界水日”一类逐年计数的节日、宣传周（月），“新中国成立74周年”一类周年，所指的年份与报告年度（安排
    部分为下一年度）差一两年或十年，句中又没有写明那一年；成文之后才召开的党的代表大会、中央全会、全国人大会议（2020年写“二十届五中全会”），
    换届以后仍只写学习上一届的（2024年写“十九届三中全会精神”），大会与全会不是同一届的（“十二大和二十届三中全会”），“十九届二中、三中、五中全会”一类跳号的；“党的二十大召开之年”
    写错了年份；已经开过的大会还写作“迎接”的（2022年“迎接党的十九大胜利召开”）；大会、全会和中央全面依法治国工作会议等会议召开的月、日不对；法律颁布多少周年不对；提请审议的会议届次与题名下的不同，正文所说已经开过的会议不可能在题名下那次之前的。
    只认起算年份公认的；成立、施行多少周年，起算年份不明的不查。
为什么
    改年份时容易只改“2023年”，漏改写成汉字的届次、周年。
反例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    围绕第九个国家宪法日开展宣传活动12场。
正例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    围绕第十个国家宪法日、第六个“宪法宣传周”开展宣传活动12场，迎接新中国成立75周年。
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.former_years import congress_year
from report_drafter.language.chronology.meetings_out_of_time import SIGNS as KNOWN_MEETINGS
from report_drafter.language.chronology.meetings_out_of_time import bygone_congresses, misdated_meetings
from report_drafter.language.chronology.own_session import later_sessions, other_sessions
from report_drafter.language.chronology.party_meetings import (
    SIGNS,
    PartyMeeting,
    is_studied,
    mismatched_terms,
    party_meetings,
    skipping_plenums,
    superseded_meeting,
)
from report_drafter.language.chronology.stated_years import is_work_report, issue_date
from report_drafter.language.dates.date_mentions import date_mentions, plain_years
from report_drafter.language.dates.occasions import Occasion, anniversaries, numbered_occasions
from report_drafter.language.figures.measure import TEXT_PARTS
from report_drafter.language.model.report_model import Part, Sentence
from report_drafter.language.numbers.numerals import chinese_numeral
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule

FURTHEST, DECADE = 2, 10
LATEST_SIGNED = 4
"""The month of the next year by which a report is out, where it bears no date."""
LAST_MONTH, WILL = 12, "将"
AWAITED = late("迎|为党的|即将|来年|明年|下一年|筹备|召开前|献礼|代表选举|选举")
CLAUSE_END = late("[，,。；;：:]")
EXPECTED = late("迎|将|来年|明年|下一年|去年|上年|筹备|谋划")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields counted occasions of a year that the report is not on."""
    year = subject.agreed.year
    yield from _other_sessions(subject)
    if year is None:
        return
    if is_work_report(subject.model):
        yield from _meetings(subject, year, ahead_only=True)
        return
    for sign, found in (("第", numbered_occasions), ("周年", anniversaries)):
        for sentence in subject.model.sentences_with(sign):
            if sentence.part in TEXT_PARTS and not sentence.in_table:
                yield from _judge(subject, sentence, found(sentence.text), year)
    yield from _meetings(subject, year)
    yield from _met_in_another_year(subject)
    yield from _out_of_time(subject, year)


def _other_sessions(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields the sessions that a report asks to consider it, or tells as held, and that go ill with its own."""
    for one in other_sessions(subject.model):
        span = subject.span_of(one)
        message = f"提请审议的是“{span.text}”，题名下写的是“{one.own}”"
        yield Finding(RULE.name, Severity.WARNING, message, "核对届次", (span,))
    for one in later_sessions(subject.model):
        span = subject.span_of(one)
        message = f"正文说“{span.text}”已经开过，题名下写的是“{one.own}”，先后不合"
        yield Finding(RULE.name, Severity.WARNING, message, "核对两处的届次", (span,))


def _met_in_another_year(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields years that are called the year of a congress which met in another: 2021年是党的二十大召开之年."""
    for sentence in subject.model.sentences_with("大召开"):
        for one in plain_years(sentence.text):
            met = congress_year(sentence.text, one.end) if sentence.text.startswith("是", one.end) else None
            if met not in (None, one.year) and "迎" not in sentence.text:
                span = subject.span_in(sentence, one.start, one.end)
                message = f"党的代表大会{met}年召开，此处写{one.year}年"
                yield Finding(RULE.name, Severity.ERROR, message, f"核对年份，改为{met}年", (span,))


def _meetings(subject: ReportUnderCheck, year: int, *, ahead_only: bool = False) -> Iterator[Finding]:
    """Yields meetings that had not met when the report was signed, lists that skip one, and superseded ones.

    `ahead_only`: none but the first; a government's work report looks back over terms.
    """
    signed = issue_date(subject.model)
    last = (signed[1].year or year + 1, signed[1].month or LATEST_SIGNED) if signed else (year + 1, LATEST_SIGNED)
    last = max(last, (year + 1, 1))
    runs_on = f"{year}年以来" in subject.model.whole.plain  # Then the year is where several years begin.
    for sentence in subject.model.sentences_with_any(SIGNS) if subject.agreed.sure and not runs_on else ():
        found = tuple(party_meetings(sentence.text))
        ahead = [one for one in found if one.met > last and not _is_awaited(sentence.text, one, year)]
        for one in ahead:
            told = "“{said}”在" + f"{year}年度报告成文时还没有召开"
            sure = one.sure or one.met[0] > last[0]
            yield _of_meeting(
                subject, sentence, (one.start, one.end), told, Severity.ERROR if sure else Severity.WARNING
            )
        yield from _of_two_terms(subject, sentence, ahead, year)
        if ahead_only:
            continue
        for place in skipping_plenums(sentence.text) if not ahead else ():
            yield _of_meeting(subject, sentence, place, "“{said}”次序不连", Severity.WARNING)
        old = superseded_meeting(sentence.text, found, year) if sentence.part in TEXT_PARTS else None
        if old is not None:
            told = "“{said}”是上一届的，" + f"{year}年已在党的{chinese_numeral(old[1])}大之后"
            yield _of_meeting(subject, sentence, (old[0].start, old[0].end), told, Severity.WARNING)


def _out_of_time(subject: ReportUnderCheck, year: int) -> Iterator[Finding]:
    """Yields known meetings on days that are not theirs, and congresses awaited that are over."""
    for sentence in subject.model.sentences_with_any(KNOWN_MEETINGS) if subject.agreed.sure else ():
        told = year + 1 if sentence.part is Part.PLAN else year
        found = (misdated_meetings(sentence.text, year), bygone_congresses(sentence.text, told))
        for one in chain(*found) if sentence.part in TEXT_PARTS else ():
            yield _of_meeting(subject, sentence, (one.start, one.end), one.says, Severity.WARNING)


def _of_two_terms(
    subject: ReportUnderCheck, sentence: Sentence, ahead: Sequence[PartyMeeting], year: int
) -> Iterator[Finding]:
    """Yields congresses joined with plenums of another committee, but for those told to lie `ahead`."""
    for start, end, term in mismatched_terms(sentence.text, year):
        if not any(one.start == start for one in ahead):
            told = "“{said}”不是同一届：" + f"{term}届中央委员会由党的{term}大选出"
            yield _of_meeting(subject, sentence, (start, end), told, Severity.WARNING)


def _is_awaited(text: str, one: PartyMeeting, year: int) -> bool:
    """Whether a meeting is spoken of as one to come: what it said may be studied by the end of the next year."""
    if AWAITED.search(text):
        return True
    return WILL in text and (not is_studied(text, one) or one.met <= (year + 1, LAST_MONTH))


def _of_meeting(
    subject: ReportUnderCheck, sentence: Sentence, place: tuple[int, int], told: str, severity: Severity
) -> Finding:
    span = subject.span_in(sentence, place[0], place[1])
    return Finding(RULE.name, severity, told.format(said=span.text), "核对届次", (span,))


def _judge(subject: ReportUnderCheck, sentence: Sentence, found: Iterable[Occasion], year: int) -> Iterator[Outcome]:
    right = year + 1 if sentence.part is Part.PLAN else year
    for one in found:
        span = subject.span_in(sentence, one.start, one.end)
        said = _said_of(sentence.text, one)
        if said is not None and one.unit == "周年" and said != one.year:
            message = f"{span.text}是{one.year}年的，此处讲的是{said}年"
            yield Finding(RULE.name, Severity.WARNING, message, f"核对次数，{said}年为{one.counted(said)}", (span,))
        elif one.year == right:
            yield Held((span,))
        elif _is_slip(one, right) and not _may_be(sentence, one, year):
            message = f"{span.text}是{one.year}年的，此处讲的是{right}年"
            yield Finding(RULE.name, Severity.WARNING, message, f"核对次数，{right}年为{one.counted(right)}", (span,))


def _said_of(text: str, one: Occasion) -> int | None:
    """The year that an anniversary is said to be in: 2024年是新中国成立75周年."""
    told = next((year for year in plain_years(text) if text.startswith("是", year.end) and year.end < one.start), None)
    return told.year if told is not None and not CLAUSE_END.search(text, told.end, one.start) else None


def _is_slip(one: Occasion, right: int) -> bool:
    """Whether a number is one or two years off, or a ten: of an anniversary also whatever lies ahead."""
    off = one.year - right
    return abs(off) <= FURTHEST or abs(off) == DECADE or (one.unit == "周年" and off > 0)


def _may_be(sentence: Sentence, one: Occasion, year: int) -> bool:
    """Whether the sentence itself gives a reason to speak of the other year."""
    named = {date.year for date in date_mentions(sentence.text)}
    if one.year in named or EXPECTED.search(sentence.text) is not None:
        return True
    return sentence.part is Part.PLAN and one.year == year


RULE = Rule("occasion-number", "届次周年不合", Severity.ERROR, check)
