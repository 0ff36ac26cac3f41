"""成效里的日期是历法上有的日期，并落在报告年度之内。

查什么
    2月30日、13月、平年2月29日、“11月16日至31日”“每月1日至32日”“25时”一类不存在的日期；“9月至11月春耕期间”一类不当时令的月份；成效、履职、不足部分里早于或晚于报告年度的日期，“以来”的起始年在年度之后；晚于成文日期的
    已办事项；统计截止的日期晚于成文日期、作报告的日期；所引文件、法律的修正、公布日期晚于成文日期，公开尚未终了的年度的决算；写作执行、依据的，却是报告年度以后才施行的文件；
    成效部分的“全年将办理214件”；安排部分的“我局已重点抓好四项工作”“年底前已达到”“6月底前已完成”“全年共改造8个，已全部完工”；公布尚未终了的年度的报告，远在以后的年度的结果；“抓好了四项工作”之后所列都是“力争”的。
    文件印发、施行的日期，与上年比较的基期，次年公布的表彰，安排部分的时限，协议、计划里约定的日期，年末所余次年初办结的、次年初报送的全年情况，不算。
为什么
    年度报告写当年的事；次年才办的事写进当年成效，或者日期写错，都会被核对出来。
反例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    2024年1月16日按要求提交区司法局报备，2月30日组织培训。
    二、2024年工作打算
正例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    自2022年10月以来开展评查。2024年1月，被评为全市先进集体。新条例自2024年1月1日起施行。
    二、2024年工作打算
    2025年6月30日前完成整改。
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import TextSpan
from report_drafter.language.chronology.cut_offs import is_cut_off
from report_drafter.language.chronology.dates_in_place import AHEAD, DONE_ON, is_in_place, is_too_late_a_law
from report_drafter.language.chronology.laws_to_come import is_obeyed_early
from report_drafter.language.chronology.not_yet_there import (
    NotYet,
    goals_told_reached,
    hopes_told_done,
    not_yet_there,
    results_to_come,
)
from report_drafter.language.chronology.running_stories import closes_year, runs_on
from report_drafter.language.chronology.school_year import school_years
from report_drafter.language.chronology.settled_soon import is_settled_after
from report_drafter.language.chronology.stated_years import is_work_report, issue_date
from report_drafter.language.chronology.turned_tenses import turned_tenses
from report_drafter.language.dates.date_mentions import DateMention, date_mentions, plain_years
from report_drafter.language.dates.date_ranges import date_ranges
from report_drafter.language.dates.impossible_times import SIGNS, impossible_times
from report_drafter.language.dates.seasons import SIGNS as SEASONS
from report_drafter.language.dates.seasons import months_out_of_season
from report_drafter.language.figures.measure import BODY_PARTS
from report_drafter.language.model.report_model import Part, Sentence
from report_drafter.language.text.characters import is_basic_han
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule

MONTH = late(r"(?<![\d.年满])(?<!年 )(\d{1,2})月(?!龄|均|\d)")
AFTER_MONTH = frozenset("，,。；;、）)—–-~～")
"""What may follow a month beside words."""
MONTHS = 12
OTHER_YEAR = late("[上去次每前]年")
QUOTED = late("《[^》]*》")
DONE_SINCE = late(r"起?(?:正式|全面)?(?:施行|实施|生效|启用)(?:之?后(?![将续])|以来|至今|一年来|半年来|满|已)")
"""What tells that something was done after a law came into force."""
HONOUR = late("评为|获评|荣获|获得|授予|表彰|表扬|通报|命名|入选|公布|获奖|称号|述法|述职|考核|评议")
ALREADY = late("已经?[于自在]?$")
DAYS = late(r"\s*[—–\-~～至到]\s*(?:\d{1,2}月)?\d{1,2}日")
SOON = 3
CARRIED = late("结转|旧存|(?:上年|去年|往年|历年)[^，,。；;]{0,4}(?:未|遗留)")
"""What came over from last year is told with the day on which it came in: 上年结转5件，均为2021年12月受理."""
EXPIRES = late(r"\s*(?:自动|自行|起)?(?:失效|到期|届满|期满|废止|终止)(?!了|后)")
SET_DOWN = late(r"\s*(?:开庭|宣判|到期|届满|交付|启用)(?!了|后)")
REMEDY, SET_DOWN_SO = late("针对|各(?:组织|开展|举办)"), late(r"明确[^，,。；;]{0,16}\d|拿出方案")
"""What will be done about what is wanting stands beside it, whatever chapter that is."""
TOLD_DONE = late(r"已|了|完成|完毕|召开|举行|举办|开展|印发|出台|获|评为|通过|建成|投用")
"""What tells that a thing is done: a day in court may lie ahead of the signing."""
NOT_YET = {
    NotYet.VERSION: "此处所引文件的日期晚于成文日期",
    NotYet.ACCOUNTS: "该年尚未终了，没有决算可言",
    NotYet.COUNT: "统计截止的日期晚于成文或作报告的日期",
    NotYet.GOAL: "安排部分的期限还没有到，却写作已经做到",
    NotYet.REPORT: "该年还没有结束，不会已有全年的报告或总结",
    NotYet.FAR: "此处年度远在报告年度之后，还没有结果可言",
    NotYet.HOPES: "写作已经做了的工作，后面所列却是打算（“力争”）",
    NotYet.PLANNED: "安排部分写的是要做的工作，此处却写作已经做了",
    NotYet.AHEAD: "成效部分写的是已经做了的工作，此处却写作将要做",
}
WORDING = (NotYet.GOAL, NotYet.HOPES, NotYet.PLANNED, NotYet.REPORT, NotYet.FAR, NotYet.AHEAD)


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields dates that do not exist, and dates outside the year in the parts that tell what was done."""
    for sentence in subject.model.sentences_with("年以来"):
        yield from _since(subject, sentence)
    for sentence in subject.model.sentences_with("月"):
        text = QUOTED.sub(lambda match: "□" * len(match[0]), sentence.text)
        for mention in date_mentions(text):
            outcome = _judge(subject, sentence, mention, text)
            if outcome:
                yield outcome
        yield from _no_months(subject, sentence, text)
        yield from _no_days(subject, sentence, text)
    yield from _no_times(subject)
    yield from _out_of_season(subject)
    yield from _not_yet_there(subject)


def _not_yet_there(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields what cannot be there on the day of the signature; a plan's own words may be meant otherwise."""
    year = subject.agreed.year
    goals = goals_told_reached(subject.model, year) if year is not None and not is_work_report(subject.model) else ()
    ahead = results_to_come(subject.model, year) if year is not None and subject.agreed.sure else ()
    told = (*hopes_told_done(subject.model), *turned_tenses(subject.model))
    for one in (*not_yet_there(subject.model, year), *goals, *told, *ahead):
        span = subject.span_of(one)
        severity = Severity.WARNING if one.what in WORDING else Severity.ERROR
        yield Finding(RULE.name, severity, NOT_YET[one.what], "核对年份、日期和用语", (span,))


def _no_times(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields days of any month, hours and minutes that there are not: 每月1日至32日, 每日9时至25时."""
    for sentence in subject.model.sentences_with_any(SIGNS):
        for start, end in impossible_times(sentence.text):
            span = subject.span_in(sentence, start, end)
            yield Finding(RULE.name, Severity.ERROR, f"没有“{span.text}”这样的日子或时刻", "核对日期", (span,))


def _out_of_season(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields seasons of work in months that are plainly out of them: 9月至11月春耕期间."""
    for sentence in subject.model.sentences_with_any(SEASONS):
        for start, end, season in months_out_of_season(sentence.text):
            span = subject.span_in(sentence, start, end)
            message = f"“{span.text}”：这些月份不是{season}的时候"
            yield Finding(RULE.name, Severity.WARNING, message, "核对月份", (span,))


def _no_months(subject: ReportUnderCheck, sentence: Sentence, text: str) -> Iterator[Finding]:
    """Yields months that no year has, named without a day: 1—13月."""
    for match in MONTH.finditer(text):
        following = text[match.end() : match.end() + 1]
        if not 1 <= int(match[1]) <= MONTHS and (following in AFTER_MONTH or is_basic_han(following)):
            span = subject.span_in(sentence, match.start(), match.end())
            yield Finding(RULE.name, Severity.ERROR, f"历法上没有“{span.text}”", "核对月份", (span,))


def _no_days(subject: ReportUnderCheck, sentence: Sentence, text: str) -> Iterator[Finding]:
    """Yields days that no such month has: the end of 11月16日至31日, and 2月29日 of a year that is no leap year."""
    for one in date_ranges(text):
        if not one.own_month and one.first.possible and not one.last.possible:
            span = subject.span_in(sentence, one.first.start, one.last.end)
            message = f"历法上没有“{one.last.month}月{one.last.day}日”"
            yield Finding(RULE.name, Severity.ERROR, message, "核对日期", (span,))
    if "2月29日" in text and not OTHER_YEAR.search(text):
        yield from _no_leap_day(subject, sentence, text)


def _no_leap_day(subject: ReportUnderCheck, sentence: Sentence, text: str) -> Iterator[Finding]:
    """Yields 29 February of the year that is told of, where that has none."""
    agreed = subject.agreed.year or 0
    year = agreed + 1 if sentence.part is Part.PLAN else agreed
    dates = list(date_mentions(text))
    if not agreed or any(one.year not in (None, year) for one in dates):
        return
    for one in dates:
        if one.year is None and one.possible and not replace(one, year=year).possible:
            span = subject.span_in(sentence, one.start, one.end)
            yield Finding(RULE.name, Severity.ERROR, f"{year}年不是闰年，没有“{span.text}”", "核对日期", (span,))


def _since(subject: ReportUnderCheck, sentence: Sentence) -> Iterator[Finding]:
    """Yields beginnings that lie after the year that is told of: 2032年以来制定的文件."""
    year = subject.agreed.year
    if year is None or sentence.part not in BODY_PARTS:
        return
    for mention in plain_years(sentence.text):
        if (mention.year or 0) > year and sentence.text.startswith("以来", mention.end):
            span = subject.span_in(sentence, mention.start, mention.end)
            severity = Severity.WARNING if mention.year == year + 1 else Severity.ERROR
            yield Finding(RULE.name, severity, f"报告年度是{year}年，此处年份在年度之后", "核对年份", (span,))


def _judge(subject: ReportUnderCheck, sentence: Sentence, mention: DateMention, text: str) -> Outcome | None:
    span = subject.span_in(sentence, mention.start, mention.end)
    if not mention.possible:
        return Finding(RULE.name, Severity.ERROR, f"历法上没有“{span.text}”", "核对日期", (span,))
    year = subject.agreed.year
    if year is not None and sentence.part in (Part.FRONT, Part.PLAN):
        return _beside_results(subject, sentence, mention, span)
    if year is None or sentence.part not in BODY_PARTS:
        return None
    if mention.year == year or mention.year in school_years(subject.model):
        return Held((span,))
    if is_work_report(subject.model) and mention.year != year - 1:
        return None
    if _is_begun_before(sentence, mention, year) or _is_signature(subject, sentence):
        return None
    if sentence.part is Part.PROBLEMS and mention.year == year + 1 and _is_remedy(text, mention):
        return None
    verdict = _judge_force(subject, mention, year, text) or _outside(subject, mention, year, text)
    return Finding(RULE.name, *verdict, "核对日期；确属年度外的，说明为何写入", (span,)) if verdict else None


def _is_remedy(text: str, mention: DateMention) -> bool:
    """Whether a date is set for what will be done: 针对此，2024年3月、6月各组织一次互评; 明确2024年1月拿出方案."""
    planned = REMEDY.search(text) is not None and not _is_told_done(text, mention)
    return planned or SET_DOWN_SO.search(text) is not None


def _is_told_done(text: str, mention: DateMention) -> bool:
    """Whether words around a date tell that something is over."""
    before = (pattern.search(text, 0, mention.start) for pattern in (ALREADY, DONE_ON))
    return any(before) or TOLD_DONE.search(text, mention.end) is not None


def _is_signature(subject: ReportUnderCheck, sentence: Sentence) -> bool:
    """Whether a line is the day of the report itself, under its title: （2024年1月10日）."""
    signed = issue_date(subject.model)
    return signed is not None and signed[0] is sentence.paragraph


def _beside_results(
    subject: ReportUnderCheck, sentence: Sentence, mention: DateMention, span: TextSpan
) -> Finding | None:
    """Finds what an introduction tells of results: the days of an inspection last year."""
    text, year = sentence.text, subject.agreed.year or 0
    if sentence.part is Part.FRONT and mention.year == year - 1 and mention.day is not None:
        on_days = DONE_ON.search(text, 0, mention.start) and DAYS.match(text, mention.end)
        if on_days and not is_work_report(subject.model) and f"{year}年" not in QUOTED.sub("", text):
            message = f"报告年度是{year}年，此处日期在上一年"
            return Finding(RULE.name, Severity.WARNING, message, "核对日期", (span,))
    return None


def _judge_force(subject: ReportUnderCheck, mention: DateMention, year: int, text: str) -> tuple[Severity, str] | None:
    """Finds what is told as done since a law came into force that does so later, and laws that begin far too late."""
    told = (mention.year or 0) > year and DONE_SINCE.match(text, mention.end) and not AHEAD.search(text)
    unsigned = not issue_date(subject.model) and (mention.year or 0, mention.month or 0) > (year + 1, SOON)
    if told and (unsigned or _after_signing(subject, mention)):
        return Severity.ERROR, "施行日期晚于成文日期，却写了施行以后的事"
    if is_obeyed_early(text, mention, year):
        return Severity.WARNING, f"报告年度是{year}年，所执行的文件却在其后才施行"
    if is_too_late_a_law(text, mention, year):
        return Severity.WARNING, f"报告年度是{year}年，所写的施行日期远在其后"
    return None


def _outside(subject: ReportUnderCheck, mention: DateMention, year: int, text: str) -> tuple[Severity, str] | None:
    """Returns the severity and the words for a date outside the year, None for one that is in place."""
    if mention.year is None or mention.month is None or mention.year == year or mention.year < year - 1:
        return None
    already = mention.year > year and ALREADY.search(text, 0, mention.start) is not None
    if not already and is_in_place(text, mention, year):
        return None
    if _after_signing(subject, mention):
        awaited = EXPIRES.match(text, mention.end) or (
            SET_DOWN.match(text, mention.end) and not _is_told_done(text, mention)
        )
        if awaited or is_cut_off(text, mention):
            return None  # `late_cut_offs` tells the last
        return Severity.ERROR, "此处日期晚于成文日期，已办的事不可能在成文之后"
    if is_settled_after(text, mention, year) or (issue_date(subject.model) and closes_year(text, mention, year)):
        return None
    if mention.year < year:
        told_now = CARRIED.search(text) is not None or any(one.year == year for one in date_mentions(text))
        return None if told_now else (Severity.WARNING, f"报告年度是{year}年，此处日期在上一年")
    if HONOUR.search(text[mention.end :]):
        return None
    severity = Severity.WARNING if mention.year == year + 1 else Severity.ERROR
    return severity, f"报告年度是{year}年，此处日期在年度之后"


def _is_begun_before(sentence: Sentence, mention: DateMention, year: int) -> bool:
    """Whether a story begins last year and goes on with the report's: 2023年7月赋权43项；2024年4月调整."""
    behind = sentence.paragraph.text[sentence.start + mention.end :]
    in_sentence = mention.year == year - 1 and f"{year}年" in behind.partition("。")[0]
    return in_sentence or runs_on(behind, mention, year)


def _after_signing(subject: ReportUnderCheck, mention: DateMention) -> bool:
    signed = issue_date(subject.model)
    if not signed:
        return False
    date = signed[1]
    return (mention.year or 0, mention.month or 0, mention.day or 0) > (date.year or 0, date.month or 0, date.day or 0)


RULE = Rule("date-outside-period", "日期不在年度", Severity.ERROR, check)
