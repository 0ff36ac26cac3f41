"""Where a report says which year it is on: titles, opening, headings, date of issue; and the year they agree on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.chronology.body_years import further_years, opening_years
from report_drafter.language.chronology.plan_openings import opens_on_next_year
from report_drafter.language.chronology.year_statements import AgreedYear, StatedYear, YearRole, weigh, weights_of
from report_drafter.language.dates.date_mentions import DateMention, date_mentions, plain_years
from report_drafter.language.figures.measure import UNDER_WAY_PARTS
from report_drafter.language.model.outline import is_contents_line
from report_drafter.language.model.report_identity import WORK_REPORT
from report_drafter.language.model.report_model import Heading, Part, ReportModel

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
    r"现将|现(?:就(?=[^。；]{0,20}20\d\d)|[向予面][^。；，,]{0,12}(?:公布|公开|发布))|兹将|对(?=\s*20\d\d年度?[^。；]{0,30}(?:总结|梳理|自查))|(?:委托|代表)[^。；]{0,24}报告(?=\s*20\d\d)"
)
_SHOWS = late(
    r"[为以](?:更好地?|全面|客观|真实|系统|如实|准确|集中|及时|充分|认真|[、和])*(?:反映|总结|展示|展现|公开|报告|梳理)[^，,。；\d]{0,12}"
    r"(?P<year>20\d\d年度?)(?=[^，,。；\d—–\-~～至到]{0,24}(?:情况|工作|成效|成果|状况|数据|履职))(?!以来)"
)
"""What an opening says the report is for: 为全面反映2024年全市行政执法情况."""
_SETS_FRAME = late(r"\s*(?:[，,我本]|是[^。；]{0,40}之年)")
_RANGE_BEFORE = late(r"\d年?\s*[—–\-~～至]\s*$")
_RANGE_BEHIND = late(r"(?:度|年度)?\s*[—–\-~～至到]+\s*20\d\d年")
"""Behind the first year of several that a report is on: 2021年至2025年度."""
_BASE_BEFORE = late("[比较与同]$")
_DUE = late(r"(?:年?[底末])?之?前|年?[底末]")
"""What makes a year in a heading a deadline: 确保剩余问题在2021年年底前完成."""
_FOLLOWED_UP = late(
    r"年?度?[^，。；\d]{0,16}(?:审计|督[察查导]|巡[视察]|考核|考评|测评|审议意见|述法|点评|检查|反馈|交办|建议|提案|报告)"
    r"[^，。；\d]{0,14}(?:整改|办理|落实|处理|销号|回头看)"
)
"""What was found or asked in the year before and is seen to in this one: 2022年度审计查出问题整改情况."""
_RESULTS = late("(?:完成|执行|落实|开展|建设|履行|职责)[的有关]*情况|回顾|成效|成绩|不足|存在|第一责任人")
_NEXT_STEPS = late(
    "思路|谋划|打算|安排|计划|下一|下步|目标|部署|总体要求|展望|想法|[设构]想|想[做干办抓]|努力方向|对策|预算草案|^完成"
)
_DRAFTED = late("草案|安排|打算|思路|谋划|展望|设想|工作计划|工作要点")
_AND = late("[、与和及]")
_LOOKS_BACK = late("举措|情况|问题|总结|取得")
_PART_OF_YEAR = late(
    r"(?:^|20\d\d年度?|[\u4e00-\u9fff）])(?:第?[一二三四1-4]季度|[上下]半年|(?:1[—–\-－~～至])?\d{1,2}月份?|[一二三四五六七八九十]{1,2}月份?)"
    r"(?!\d)[^。；，,]{0,30}(?:报告|总结|情况|通报|分析)"
)
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
    """Weighs everything in a report that says which year it is on."""
    if is_work_report(model):
        return weigh((*_front(model), *_headings(model), *_session(model)), model.year)
    front = tuple(_front(model))
    places = frozenset((one.paragraph.number, one.start) for one in front)
    told = (
        one for one in (*_headings(model), *opening_years(model)) if (one.paragraph.number, one.start) not in places
    )
    statements = (*front, *told, *_signed(model), *_margins(model))
    further = further_years(model, frozenset(weights_of(statements)))
    return weigh((*statements, *further), model.year)


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
            yield from _stated(paragraph, 0, len(paragraph.text), role, shift)
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
            yield from _stated(paragraph, *_moved(shown.span("year"), match.start()), YearRole.OPENING, 0)
        announced = _ANNOUNCED.search(match[0])
        if announced is not None:
            defined = _DEFINES.search(match[0], announced.start())
            end = match.end() if defined is None else match.start() + defined.start()
            yield from _stated(paragraph, match.start() + announced.start(), end, YearRole.OPENING, 0)


def _moved(span: tuple[int, int], by: int) -> tuple[int, int]:
    return span[0] + by, span[1] + by


def _frames(paragraph: Paragraph) -> Iterator[StatedYear]:
    """The years that an introduction sets for all that it says: 2023年，分局……; 2023年我局……."""
    for match in re.finditer("[^。；]+", paragraph.text):
        one = next(plain_years(match[0]), None) if "年" in match[0][:LONGEST_YEAR] else None
        if one and not match[0][: one.start].strip() and _SETS_FRAME.match(match[0], one.end):
            year, place = one.year or 0, (match.start() + one.start, match.start() + one.end)
            yield StatedYear(paragraph, *place, year, year, YearRole.OPENING)


def _headings(model: ReportModel) -> Iterator[StatedYear]:
    parts = {one.paragraph.number: one.part for one in model.sentences}
    work_report = is_work_report(model)
    for heading in model.headings:
        part = parts.get(heading.paragraph.number, Part.FRONT)
        start, end = _title_place(heading)
        shift = _shift(heading, part, work_report=work_report)
        if shift is None and part is Part.PLAN and opens_on_next_year(model, heading):
            shift = 1
        found = list(_stated(heading.paragraph, start, end, YearRole.HEADING, shift))
        if part not in UNDER_WAY_PARTS or len(found) != 1 or _is_no_period(found[0]):
            continue
        if heading.level == 1 or found[0].start == start:
            yield found[0]


def _is_no_period(one: StatedYear) -> bool:
    """Whether the year of a heading ends a range, is a deadline, compared with (比2016年减少) or followed up."""
    text, at = one.paragraph.text, one.start
    before = _RANGE_BEFORE.search(text, 0, at) or _BASE_BEFORE.search(text, 0, at)
    return (before or _DUE.match(text, one.end) or _FOLLOWED_UP.match(text, one.end)) is not None


def _shift(heading: Heading, part: Part, *, work_report: bool) -> int | None:
    """How far the year of a heading lies after the report's: 1 in a plan, None where its words do not tell."""
    if heading.level > 1:
        return 1 if part is Part.PLAN else 0
    if _RESULTS.search(heading.title):
        return 1 if _dates_next_steps(heading.title) else 0
    if _NEXT_STEPS.search(heading.title):
        return 1
    opens = heading.ordinal == 1 and part is Part.REVIEW
    if opens or _LOOKS_BACK.search(heading.title):
        return 0
    return 1 if work_report else None


def _dates_next_steps(title: str) -> bool:
    """Whether the year in a heading that also looks back is the plan's: 存在的问题与2022年工作安排."""
    year = next(plain_years(title), None)
    if year is None:
        return False
    dated = _AND.split(title[year.end :], maxsplit=1)[0]
    return _NEXT_STEPS.search(dated) is not None and _RESULTS.search(dated) is None


def _title_place(heading: Heading) -> tuple[int, int]:
    start = heading.paragraph.text.find(heading.title)
    return max(start, 0), max(start, 0) + len(heading.title)


def _margins(model: ReportModel) -> Iterator[StatedYear]:
    """The years that headers and footers give the report: 临江区司法局2023年度报告."""
    for paragraph in model.text.paragraphs:
        if paragraph.story in (Story.HEADER, Story.FOOTER) and _NAMED_REPORT.search(paragraph.text):
            yield from _stated(paragraph, 0, len(paragraph.text), YearRole.MARGIN, 0)


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


def _stated(paragraph: Paragraph, start: int, end: int, role: YearRole, shift: int | None) -> Iterator[StatedYear]:
    years = list(plain_years(paragraph.text[start:end]))
    ends = [*(one.start for one in years[1:]), end - start]
    several = len(years) > 1
    for one, until in zip(years, ends, strict=False):
        if role in (YearRole.OPENING, YearRole.TITLE) and _RANGE_BEHIND.match(paragraph.text, start + one.end):
            continue
        year, place = one.year or 0, (start + one.start, start + one.end)
        words = paragraph.text[start + one.end : start + until]
        looked_back = several or _LOOKS_BACK.search(paragraph.text, start, place[0])
        planned = looked_back and role is not YearRole.HEADING and _DRAFTED.search(words) and not _RESULTS.search(words)
        yield StatedYear(paragraph, *place, year, year - (1 if planned else shift or 0), role, ambiguous=shift is None)
