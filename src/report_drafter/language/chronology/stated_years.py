"""Where a report says which year it is on: titles, opening, headings, date of issue; and the year they agree on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.chronology.body_years import further_years, opening_years
from report_drafter.language.chronology.headed_years import headed_years
from report_drafter.language.chronology.told_years import years_told
from report_drafter.language.chronology.year_statements import AgreedYear, StatedYear, YearRole, weigh, weights_of
from report_drafter.language.dates.date_mentions import DateMention, date_mentions, plain_years
from report_drafter.language.model.outline import is_contents_line
from report_drafter.language.model.plan_documents import is_plan_document
from report_drafter.language.model.report_identity import WORK_REPORT
from report_drafter.language.model.report_model import ReportModel

LONGEST_TITLE = 60
FRONT_LINES, CLOSING_LINES = 6, 6
LAST_MONTH_OF_DRAFTING = 6
LONGEST_YEAR = 8

_STOP = late("[。；]")
_DATE_LINE = late(r"\s*[（(]?\s*(.{8,20}?日)\s*[）)]?\s*")
_OF_DATA = late("统计|数据|截[至止]")
_GIVES_WORK_REPORT = late("我代表[^。；]{2,30}政府工作报告")
_AT_SESSION = late("在[^。；]{0,40}(?:会议|全会|大会)上")
_SPEECH = late("在[^。；]{0,40}(?<!社)会议?上的?(?:讲话|发言|致辞|汇报)")
_OPENING = late("现将|报告如下|汇报如下|情况如下|总结如下")
_ANNOUNCED = late(
    r"现将|现(?:就(?=[^。；]{0,20}20\d\d)|[向予面][^。；，,]{0,12}(?:公布|公开|发布|报告(?=[^。；，,]{0,16}20\d\d)))|兹将|对(?=\s*20\d\d年度?[^。；]{0,30}(?:总结|梳理|自查))|(?:委托|代表)[^。；]{0,24}报告(?=\s*20\d\d)"
)
_SHOWS = late(
    r"[为以](?:更好地?|全面|客观|真实|系统|如实|准确|集中|及时|充分|认真|[、和])*(?:反映|展示|展现|公开)[^，,。；\d]{0,12}"
    r"(?P<year>20\d\d年度?)(?=[^，,。；\d—–\-~～至到]{0,24}(?:情况|工作|成效|成果|状况|数据|履职))(?!以来)"
)
"""What an opening says the report is for: 为全面反映2024年全市行政执法情况."""
_SETS_FRAME = late(r"\s*(?:[，,我本]|是[^。；]{0,40}之年)")
_SEVERAL = late(r"(?<![（(\d])(?P<first>20\d\d)年?度?\s*[—–\-－~～至到]{1,2}\s*(?P<last>20\d\d)年度?(?=[^）)]*$)")
_PART_OF_YEAR = late(
    r"(?:^|20\d\d年度?|[\u4e00-\u9fff）])(?:第?[一二三四1-4]季度|[上下]半年|(?:1[—–\-－~～至])?\d{1,2}月份?|[一二三四五六七八九十]{1,2}月份?)"
    r"(?!\d)[^。；，,]{0,30}(?:报告|总结|情况|通报|分析)"
)
_EVALUATION = late(r"(?:规划|纲要|计划|方案)》?[^。；，,《》]{0,10}(?:中期|终期|期末|期中)?[^。；，,《》]{0,6}评估")
_OPENS_MONTH = late(r"\s*20\d\d年(?:\d{1,2}月|第?[一二三四1-4]季度|[上下]半年)[，,]")
_DEFINES = late(r"所[称指]|[“”][^“”]{1,8}”?[均皆]?(?:[指系即]|是指)|(?:上年|去年|同期)(?:[指系即]|是指)")
"""What tells in an opening how words are meant: 现将…报告如下，文中所称“同期”为2023年上半年."""
_NAMED_REPORT = late(r"年度?[^。；]{0,30}(?:报告|总结|情况)")


def is_work_report(model: ReportModel) -> bool:
    """Tells whether it is a government's work report, given in the year that it plans."""
    front = model.text.paragraphs[:FRONT_LINES]
    return any((WORK_REPORT if _is_title(one) else _GIVES_WORK_REPORT).search(one.text) for one in front)


def _is_title(paragraph: Paragraph) -> bool:
    """Whether a paragraph is a line of a title: 将法治政府建设纳入政府工作报告 may stand in any other."""
    return len(paragraph.text) <= LONGEST_TITLE and not _STOP.search(paragraph.text)


def agreed_year(model: ReportModel) -> AgreedYear:
    """Weighs everything in a report that says which year it is on; one that evaluates a plan is on several."""
    if any(_is_title(one) and _EVALUATION.search(one.text) for _, one in islice(_front_paragraphs(model), FRONT_LINES)):
        return AgreedYear(None, ())
    if is_work_report(model):
        return weigh((*_front(model), *headed_years(model, work_report=True), *_session(model)), model.year)
    front = tuple(_front(model))
    places = frozenset((one.paragraph.number, one.start) for one in front)
    told = (
        one
        for one in (*headed_years(model, work_report=False), *opening_years(model))
        if (one.paragraph.number, one.start) not in places
    )
    if is_plan_document(model.text.paragraphs):
        return weigh((*front, *told, *_margins(model)), model.year)  # what it plans and when it was signed are no sign
    statements = (*front, *told, *_signed(model), *_margins(model))
    further = further_years(model, frozenset(weights_of(statements)))
    return weigh((*statements, *further), model.year)


def years_of_title(model: ReportModel) -> Sequence[int]:
    """Returns the years that a title puts a report on where it names the first and the last: 2022—2024年."""
    for paragraph in model.text.paragraphs[:FRONT_LINES]:
        match = _SEVERAL.search(paragraph.text) if _is_title(paragraph) else None
        if match is not None:
            return range(int(match["first"]), int(match["last"]) + 1)
    return ()


def is_on_part_of_year(model: ReportModel) -> bool:
    """Tells whether title or opening put a report on a month, a quarter or half a year, so that 今年 is that year."""
    for at, paragraph in _front_paragraphs(model):
        if at == 0 and _OPENS_MONTH.match(paragraph.text):
            return True
        if len(paragraph.text) <= LONGEST_TITLE and _PART_OF_YEAR.search(paragraph.text):
            return True
    return False


def issue_date(model: ReportModel) -> tuple[Paragraph, DateMention] | None:
    """Returns the date alone on a line of the sign-off, at the end or under the title, and its paragraph."""
    paragraphs = model.text.paragraphs
    signed = (one for one in reversed(model.closing) if one.story is Story.BODY)
    last = islice((one for one in reversed(paragraphs) if one.story is Story.BODY), CLOSING_LINES)
    first = islice((one for one in paragraphs if one.story is Story.BODY), FRONT_LINES)
    for paragraph in chain(signed, last, first):
        match = _DATE_LINE.fullmatch(paragraph.text) if not _OF_DATA.search(paragraph.text) else None
        mention = next(date_mentions(paragraph.text), None) if match else None
        if mention and mention.day is not None and mention.year is not None:
            return paragraph, mention
    return None


def _front(model: ReportModel) -> Iterator[StatedYear]:
    later = is_work_report(model)
    frames: list[StatedYear] = []
    for at, paragraph in _front_paragraphs(model):
        if at < FRONT_LINES and _is_title(paragraph):
            role = YearRole.OPENING if _OPENING.search(paragraph.text) else YearRole.TITLE
            shift = 1 if WORK_REPORT.search(paragraph.text) or (later and at == 0) else 0
            yield from years_told(paragraph, 0, len(paragraph.text), role, shift)
        else:
            yield from _opening(paragraph)
            frames += _frames(paragraph)
    if not later and len({one.year for one in frames}) == 1:
        yield frames[0]


def _front_paragraphs(model: ReportModel) -> Iterator[tuple[int, Paragraph]]:
    """What stands before the first chapter, by its place, without tables and lines of the contents."""
    first = next((one.paragraph.number for one in model.headings if one.level == 1 and one.ordinal), None)
    for at, paragraph in enumerate(model.text.paragraphs[: 2 * FRONT_LINES]):
        if (first is not None and paragraph.number >= first) or (first is None and at >= FRONT_LINES):
            return
        if paragraph.story is not Story.TABLE and not is_contents_line(paragraph.text):
            yield at, paragraph


def _opening(paragraph: Paragraph) -> Iterator[StatedYear]:
    """The clause of an opening that announces the report: 现将分局2023年…情况报告如下."""
    for match in re.finditer("[^。；]+", paragraph.text):
        shown = _SHOWS.search(match[0])
        if shown is not None:
            yield from years_told(paragraph, *_moved(shown.span("year"), match.start()), YearRole.OPENING, 0)
        announced = _ANNOUNCED.search(match[0])
        if announced is not None:
            defined = _DEFINES.search(match[0], announced.start())
            end = match.end() if defined is None else match.start() + defined.start()
            yield from years_told(paragraph, match.start() + announced.start(), end, YearRole.OPENING, 0)


def _moved(span: tuple[int, int], by: int) -> tuple[int, int]:
    return span[0] + by, span[1] + by


def _frames(paragraph: Paragraph) -> Iterator[StatedYear]:
    """The years that an introduction sets for all that it says: 2023年，分局……; 2023年我局……."""
    for match in re.finditer("[^。；]+", paragraph.text):
        one = next(plain_years(match[0]), None) if "年" in match[0][:LONGEST_YEAR] else None
        if one and not match[0][: one.start].strip() and _SETS_FRAME.match(match[0], one.end):
            year, place = one.year or 0, (match.start() + one.start, match.start() + one.end)
            yield StatedYear(paragraph, *place, year, year, YearRole.OPENING)


def _margins(model: ReportModel) -> Iterator[StatedYear]:
    """The years that headers and footers give the report: 临江区司法局2023年度报告."""
    for paragraph in model.text.paragraphs:
        if paragraph.story in (Story.HEADER, Story.FOOTER) and _NAMED_REPORT.search(paragraph.text):
            yield from years_told(paragraph, 0, len(paragraph.text), YearRole.MARGIN, 0)


def _signed(model: ReportModel) -> Iterator[StatedYear]:
    found = issue_date(model)
    if found:
        paragraph, date = found
        year, month = date.year or 0, date.month or 0
        implied = year - 1 if month <= LAST_MONTH_OF_DRAFTING else year
        yield StatedYear(paragraph, date.start, date.end, year, implied, YearRole.SIGNED)


def session_date(model: ReportModel) -> DateMention | None:
    """Returns the date of the session at which a report was given, by the line under its title; None without one."""
    lines = (one.text for one in model.text.paragraphs[:FRONT_LINES] if len(one.text) <= LONGEST_TITLE)
    given = (date for text in lines if _AT_SESSION.search(text) for date in date_mentions(text))
    return next((date for date in given if date.year is not None), None) or _speech_date(model)


def _speech_date(model: ReportModel) -> DateMention | None:
    """The day below the title of a speech: 在全市法治建设推进会上的讲话, （2024年2月27日）."""
    lines = [one.text for one in model.text.paragraphs[:FRONT_LINES] if len(one.text) <= LONGEST_TITLE]
    title = next((at for at, text in enumerate(lines) if _SPEECH.search(text)), len(lines))
    below = (date for text in lines[title + 1 :] for date in date_mentions(text))
    return next((date for date in below if date.year is not None and date.day is not None), None)


def _session(model: ReportModel) -> Iterator[StatedYear]:
    """The date of the session at which a work report was given: most are held early in the year behind it."""
    for paragraph in model.text.paragraphs[:FRONT_LINES]:
        for one in date_mentions(paragraph.text):
            if one.year is not None and one.month is not None and len(paragraph.text) <= LONGEST_TITLE:
                later = (one.month or 0) <= LAST_MONTH_OF_DRAFTING
                yield StatedYear(paragraph, one.start, one.end, one.year, one.year - later, YearRole.SESSION)
