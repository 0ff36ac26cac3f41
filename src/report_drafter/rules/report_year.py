"""正文叙述本年工作时没有留着上一年的年份。

查什么
    成效、履职、不足等部分的句子以上一年度开头或只提上一年度，又不是比较、沿革、文件名称，也不是本年才办的上年事项（审计、
    述法、考核、汇算清缴，上年的白皮书、公报，上年剩余、积压的）的；安排部分以报告年度起头讲打算、把期限或新计划定在报告年度及以前，期限写到下一年度之后某月的（多年的行动
    除外）；剩余、未完成的事项列入已过年份的；不足部分写报告年度“将”做什么的；成效部分以下一年度起头讲做法；“（截至）上年底”或更早，共有多少，而没有写本年数的；
    引言“上一年以来”，引言所依据的报送通知是上一年度的；附件题名写上一年度。
为什么
    在上年报告上改稿，正文里的年份最容易漏改；写成上一年，本年的成绩就算到了去年。
反例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    2022年，区司法局召开重大项目评审会12次，评审重大项目120个。
正例
    临江区司法局关于2023年度法治政府建设情况的报告
    一、2023年主要举措和成效
    2023年，受理案件数比2022年的135件增长40%，较2022年底净增54件。自2022年起开展评查，审议《2022年度法治政府建设情况报告》。
    完成2022年度审计发现问题整改，听取2022年度述法情况。
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import replace

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.closing_years import names_report
from report_drafter.language.chronology.former_years import adds_value, gives_base_again, is_compared
from report_drafter.language.chronology.running_stories import runs_on
from report_drafter.language.chronology.school_year import school_years
from report_drafter.language.chronology.slipped_ahead import slipped_ahead
from report_drafter.language.chronology.stated_years import (
    is_on_part_of_year,
    is_work_report,
    issue_date,
    years_of_title,
)
from report_drafter.language.chronology.year_statements import YearRole
from report_drafter.language.chronology.years_left_behind import ORIGIN, years_left_behind
from report_drafter.language.dates.date_mentions import DateMention, date_mentions, plain_years
from report_drafter.language.dates.meant_years import BRACKETED_PERIOD, counted_from_to
from report_drafter.language.dates.planned_years import (
    aimed_back,
    far_deadline,
    in_title,
    past_deadline,
    put_off,
    set_back,
)
from report_drafter.language.figures.measure import TEXT_PARTS, TOLD_PARTS
from report_drafter.language.model.plan_documents import is_plan_document
from report_drafter.language.model.report_model import Measure, Part, Sentence
from report_drafter.language.text.text_breaks import passage_before
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

ANNEX_TITLE = late(r"[^。；;]{4,50}(?:[表录单账]|清单|统计|指标|数据)\s*")
ISSUES = late("(?:制定|印发|出台|编制|发布|审议|通过)了?$")
ASKS = late("(?:按照|根据|依据|对照)[^，,。；;《》]{0,8}$")
REPORTING = late("报送|(?:做好|开展|编制|上报|撰写)[^》]{0,20}(?:报告|总结)")
"""The notice that a report answers: 根据《关于报送2023年度法治政府建设情况的通知》要求."""
PLANNED = late("(?:计划|要点|清单|目录)$")
AS_OF = late(r"(?:^|[，,：:])\s*(?:[一二三四五六七八九十]是)?(?:截[至止]|(?=20\d\d年[底末]))")
SINCE = late(r"\s*20\d\d年以来[，,]")
COUNTED = late(r"[年月日底末初][，,][^。；;]{0,40}?\d|年[底末][^。；;的]{0,30}?\d")
YEAR_END = late("年?[底末]")
CLAUSE = late("[，,。；;：:]")
TITLE_LENGTH, YEAR_LENGTH = 40, 8
FULL_STOPS = ("。", ".")
GOES_ON = "，,再又"
WITH_IT = ("与之", "较之", "比之", "与其相比")
"""What compares this year with the one told right before: 2020年为126万元，2021年与之相比增长69.4%."""
LONGEST_BEFORE = 80
LEAD_IN, SHORTEST_LEAD_IN, LAST_DAY = 6, 4, 31
YEAR_WORD = 5


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields last year's year where a sentence tells of this year, and years that slipped ahead."""
    year = subject.agreed.year
    if year is None or (year - 1) in school_years(subject.model) or subject.agreed.is_told_by_turns:
        return
    if not subject.agreed.statements:
        return  # Nothing but the years of its deadlines tells the year: 2024年3月至11月…… 2025年6月底前办结.
    openings = {(one.paragraph.number, one.start) for one in subject.agreed.statements if one.role is YearRole.OPENING}
    yield from _old_plans(subject, year)
    for sentence in _annex_titles(subject, f"{year - 1}年"):
        years = [one for one in plain_years(sentence.text) if one.start < LEAD_IN + YEAR_LENGTH]
        yield from (_stale(subject, sentence, one, year) for one in years if one.year == year - 1 and len(years) == 1)
    planning, begun = is_plan_document(subject.model.text.paragraphs), is_on_part_of_year(subject.model)
    for sentence in _running(subject):
        plans_year = planning or (begun and sentence.part is Part.PLAN)
        yield from _of_sentence(subject, sentence, year - plans_year, openings)


def _of_sentence(
    subject: ReportUnderCheck, sentence: Sentence, year: int, openings: Container[tuple[int, int]]
) -> Iterator[Finding]:
    """Yields the years of a sentence that do not belong to its part; `openings` that state the year aside."""
    text, number, ahead = sentence.text, sentence.paragraph.number, not is_work_report(subject.model)
    misplaced = list(_misplaced(subject, sentence, year)) if ahead else []
    yield from misplaced
    if "统计" in text:
        yield from _other_statistics(subject, sentence, year)
    beside_this_year = _goes_on(sentence, year) or _adds_last_year(sentence, year)
    named = f"{year - 1}年" in text and (year - 1) not in years_of_title(subject.model)
    if named and not misplaced and not beside_this_year and not _restates(subject, sentence):
        left = years_left_behind(sentence, year)
        stale = (one for one in left if (number, sentence.start + one.start) not in openings)
        finding = _ahead if ahead and sentence.part is Part.PLAN else _stale
        yield from (finding(subject, sentence, one, year) for one in stale)


def _misplaced(subject: ReportUnderCheck, sentence: Sentence, year: int) -> Iterator[Finding]:
    """Yields years that do not belong to the part: a plan's deadlines, what is put off, what stood at a year's end."""
    text = sentence.text
    slipped = slipped_ahead(sentence, year) if "年" in text[: LEAD_IN + YEAR_LENGTH] else None
    if sentence.part is Part.PLAN:
        slipped = (
            slipped
            or past_deadline(text, year)
            or set_back(text, year)
            or aimed_back(text, year)
            or far_deadline(text, year + 1)
        )
    if slipped and not _lies_ahead(subject, slipped):
        yield _ahead(subject, sentence, slipped, year)
    if sentence.part in TOLD_PARTS:
        late_one = put_off(text, year)
        if late_one:
            yield _not_ahead(subject, sentence, late_one, year)
        elif SINCE.match(text) and sentence.paragraph.number < _first_chapter(subject):
            yield from _since_last_year(subject, sentence, year)
        elif "截" in text or "底" in text or "末" in text:
            yield from _old_stock(subject, sentence, year)


def _lies_ahead(subject: ReportUnderCheck, mention: DateMention) -> bool:
    """Whether a day was still to come when the report was signed: 2023年12月31日前 in one of 15 December 2023."""
    signed = issue_date(subject.model) if mention.month is not None else None
    if signed is None or signed[1].year != mention.year:
        return False
    return (mention.month or 0, mention.day or LAST_DAY) > (signed[1].month or 0, signed[1].day or 0)


def _first_chapter(subject: ReportUnderCheck) -> int:
    """The number of the paragraph that opens the first numbered chapter; behind the last where there is none."""
    chapters = (one.paragraph.number for one in subject.model.headings if one.ordinal)
    return next(chapters, subject.model.text.paragraphs[-1].number + 1)


def _since_last_year(subject: ReportUnderCheck, sentence: Sentence, year: int) -> Iterator[Finding]:
    """Yields the year that an introduction begins with, where it names no third: 2022年以来，我局……."""
    text = BRACKETED_PERIOD.sub(lambda match: "□" * len(match[0]), sentence.text)
    years = [one for one in date_mentions(text) if one.year is not None and not in_title(text, one)]
    if years[0].year == year - 1 and {one.year for one in years} <= {year - 1, year}:
        yield _stale(subject, sentence, years[0], year)


def _running(subject: ReportUnderCheck) -> Iterator[Sentence]:
    """The sentences with a year, of the parts that tell of one; columns of a table are headed by the years compared."""
    ends = {one.paragraph.number: one.end for one in subject.model.headings}
    for one in subject.model.sentences_with("年"):
        end = ends.get(one.paragraph.number, 0)
        in_heading = one.start < end and not _is_sentence(one, end)
        told = not in_heading and not one.in_table and not _is_title(one) and not names_report(one.text)
        if one.part in TEXT_PARTS and told:
            yield one


def _annex_titles(subject: ReportUnderCheck, words: str) -> Iterator[Sentence]:
    """The names of tables and lists behind the report, in the line 附件： and above each of them."""
    for one in subject.model.sentences_with(words):
        if one.part in (Part.ANNEX, Part.CLOSING) and not one.in_table and ANNEX_TITLE.fullmatch(one.paragraph.text):
            yield one


def _is_sentence(one: Sentence, end: int) -> bool:
    """Whether what reads as a heading is the text of an item: 2.手段不多，2023年发现的线索仅占8.5%。"""
    if one.paragraph.text[end : end + 1] not in FULL_STOPS:
        return False
    return one.part is Part.PLAN or (not one.paragraph.text[end + 1 :].strip() and CLAUSE.search(one.text) is not None)


def _old_stock(subject: ReportUnderCheck, sentence: Sentence, year: int) -> Iterator[Finding]:
    """Yields what a sentence that tells of no other year counts at the end of last year: 截至2022年底，共建成45处."""
    text, match = sentence.text, AS_OF.search(sentence.text)
    dates = [one for one in date_mentions(text) if one.year is not None and not in_title(text, one)] if match else []
    first = next((one for one in dates if match and one.start == match.end()), None)
    gained = {year} if first is not None and f"其中{year}年" in text[first.end :] else set()
    if first is None or len({one.year for one in dates} - gained) > 1:
        return
    told_year = first.year or year
    year_end = YEAR_END.match(text, first.end) or (first.month, first.day) == (12, LAST_DAY)
    dated_before = told_year == year - 1 and first.month and not year_end
    if (
        is_compared(text, first)
        or _stands_behind_end(sentence, year)
        or runs_on(sentence.paragraph.text[sentence.start + first.end :], first, year)
    ):
        return
    if told_year < year and not dated_before and COUNTED.search(text, first.end - 1) and not ORIGIN.search(text):
        found = _stale(subject, sentence, first, year)
        todo = f"核对截止时间，一般为{year}年底；确为往年数的，同时写出{year}年的数"
        yield replace(found, suggestion=todo)


def _stands_behind_end(sentence: Sentence, year: int) -> bool:
    """Whether the sentence before counts at the end of this year: 截至2021年底38617户。2020年底为35902户."""
    before = sentence.paragraph.text[max(0, sentence.start - LONGEST_BEFORE) : sentence.start]
    return any(f"{year}年{end}" in before for end in "底末")


def _other_statistics(subject: ReportUnderCheck, sentence: Sentence, year: int) -> Iterator[Finding]:
    """Yields the beginning or end of the period that all figures are said to be of, where it is of another year."""
    if subject.agreed.sure:
        for one in counted_from_to(sentence.text):
            ahead = (one.year or 0) > year and f"{one.year}年度" not in sentence.paragraph.text
            if one.year == year - 1 or ahead:  # 本单位2023年度报告 beside it: the report may be on that year after all
                yield _stale(subject, sentence, one, year)


def _stale(subject: ReportUnderCheck, sentence: Sentence, mention: DateMention, year: int) -> Finding:
    span = subject.span_in(sentence, mention.start, mention.end)
    message = f"报告年度是{year}年，此处写{mention.year}年"
    todo = f"如叙述本年工作，改为{year}年；确指上年的，写明“上年”或与本年对照"
    return Finding(RULE.name, Severity.WARNING, message, todo, (span,))


def _is_title(sentence: Sentence) -> bool:
    return sentence.part is Part.FRONT and len(sentence.paragraph.text) <= TITLE_LENGTH and "。" not in sentence.text


def _goes_on(sentence: Sentence, year: int) -> bool:
    """Tells whether the next clause tells of this year or of one before: 2022年，获评示范单位；2023年，再接再厉."""
    following = sentence.paragraph.text[sentence.end - 1 :].lstrip("；; ")
    if any(f"{year}年{word}" in sentence.text for word in WITH_IT):
        return True
    return following.startswith((*(f"{year}年{word}" for word in GOES_ON), f"{year - 2}年"))


def _adds_last_year(sentence: Sentence, year: int) -> bool:
    """Whether a clause only adds last year's values to this year's: 在2022年评选中获奖3个；2021年获奖2个."""
    before = passage_before(sentence.paragraph.text, sentence.start)
    added = before.endswith(("；", ";")) and adds_value(before, sentence.text[YEAR_WORD:], year)
    return added or gives_base_again(sentence.paragraph.text, sentence.start, year - 1)


def _restates(subject: ReportUnderCheck, sentence: Sentence) -> bool:
    """Tells whether a sentence gives last year's values of figures that stand elsewhere for this year."""
    beside = subject.model.beside(sentence.paragraph)
    measures = [one for one in beside if sentence.start <= one.start < sentence.end]
    return bool(measures) and all(_stated_elsewhere(subject, one) for one in measures)


def _stated_elsewhere(subject: ReportUnderCheck, measure: Measure) -> bool:
    words = measure.before[-LEAD_IN:]
    return len(words) >= SHORTEST_LEAD_IN and len(re.findall(re.escape(words) + r"\d", subject.plain)) > 1


def _old_plans(subject: ReportUnderCheck, year: int) -> Iterator[Finding]:
    """Yields last year's plans said to be drawn up this year, and the notice that asked for last year's report."""
    first = _first_chapter(subject)
    for one in subject.model.citations:
        years = [date for date in date_mentions(one.text) if date.year is not None]
        if one.nested or [date.year for date in years] != [year - 1]:
            continue
        clause = CLAUSE.split(one.paragraph.text[: one.start])[-1]
        drawn_up = one.part is Part.REVIEW and ISSUES.search(clause) and PLANNED.search(one.base)
        asked = one.paragraph.number < first and ASKS.search(clause) and REPORTING.search(one.text)
        if (drawn_up or asked) and not any(date_mentions(clause)):
            span = subject.span_in(one, years[0].start, years[0].end)
            message = f"报告年度是{year}年，此处写{year - 1}年的文件"
            todo = f"核对文件名，本年的一般为{year}年"
            yield Finding(RULE.name, Severity.WARNING, message, todo, (span,))


def _ahead(subject: ReportUnderCheck, sentence: Sentence, mention: DateMention, year: int) -> Finding:
    span = subject.span_in(sentence, mention.start, mention.end)
    right = year + 1 if sentence.part is Part.PLAN else year
    message = f"成效部分写{mention.year}年，报告年度是{year}年"
    if sentence.part is Part.PLAN:
        named = "报告年度" if mention.year == subject.agreed.year == year else ""
        part = "安排部分应写下一年度" if subject.agreed.year == year else "安排的年度是"
        message = f"{part}{right}年，此处写{named}{mention.year}年"
    return Finding(RULE.name, Severity.WARNING, message, f"核对年份，一般应为{right}年", (span,))


def _not_ahead(subject: ReportUnderCheck, sentence: Sentence, mention: DateMention, year: int) -> Finding:
    span = subject.span_in(sentence, mention.start, mention.end)
    message = f"未完成的事项安排在{mention.year}年，报告年度是{year}年，该年已过"
    return Finding(RULE.name, Severity.WARNING, message, f"核对年份，一般应为{year + 1}年", (span,))


RULE = Rule("report-year", "年份漏改", Severity.WARNING, check)
