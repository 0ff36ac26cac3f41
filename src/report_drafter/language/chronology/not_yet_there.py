"""What cannot be there yet when a report is signed: a later amendment that it cites, the accounts of that year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from enum import Enum
from itertools import chain

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.chronology.cut_offs import cut_offs_ahead, late_cut_offs
from report_drafter.language.chronology.stated_years import FRONT_LINES, is_work_report, issue_date
from report_drafter.language.dates.date_mentions import DateMention, date_mentions
from report_drafter.language.figures.measure import TOLD_PARTS
from report_drafter.language.model.report_model import Part, ReportModel, Sentence

_MADE = late(
    r"\s*(?:[由经][^，,。；;《》]{0,16})?(?:新|再次|重新)?(?:修正|修订|修改|公布|发布|颁布|出台|印发|通过)(?:施行|实施)?[后过]?的"
)
_VERSION = late(r"\s*(?:第.次)?(?:修[正订改]|公布|通过)[^，,。；;（）()]{0,4}[）)]")
_OPENS = frozenset("（(")
_ACCOUNTS = late(r"(?:部门|财政|本级|[市县区省镇校]级?|单位|收支|总|“三公”经费){0,3}(?:决算|统计公报)")
_PUBLISHED = late("(?:公开|公布|公示|发布|批复|审批|审查|审议|批准|编制|完成|编报)[^，,。；;]{0,16}$")
_AHEAD = late("将|拟|计划|打算|预计|力争|准备|待|争取|做好|启动|谋划")
_DONE_BY = late(
    r"(?<![今上去当本前\d截止至])(?:(?P<year>20\d\d)年|年)(?:[底末]之?前|[底末]|内|之?前|底以前)[，,]?(?:全部|全面|均|基本)*"
    r"已(?:全部|全面|基本)?(?P<act>达到?|完成|实现|建成|办结|建立|形成|覆盖|创建|培训|新增)(?![^，,。；;]{0,12}的)"
)
"""A deadline, told as kept: 年底前已达到3A级标准."""
_HOPED = late(
    "(?:力争|确保|争取|计划)[^，,。；;已]{0,16}已(?:全部|全面|基本)?(?:达到?|完成|实现|建成|办结)(?![^，,。；;]{0,12}的)"
)
_ALL_DONE = late(
    r"(?:^|[，,。；;：:])(?:全年|年内)共?(?P<act>[^，,。；;]{3,40})[，,](?:目前)?(?:现?已|均已)(?:全部|全面)"
    r"(?:完工|完成|建成|竣工|交付|投用|投入使用|办结|到位|落实)(?![^，,。；;]{0,12}的)"
)
"""Work of the year that is planned, told as done: 全年共改造老旧小区8个，已全部完工."""
_MONTH_DONE = late(
    r"(?<![\d年—\-至])(?P<month>\d{1,2})月(?:[底末]|份)?之?前[，,]?(?:全部|全面|均|基本)*已(?:经|全部|全面|基本)*"
    r"(?:达到?|完成|实现|建成|办结|建立|形成|覆盖|创建|培训|新增|制定|出台|开展|改造)"
    r"(?![^，,。；;]{0,12}的(?![^，,。；;的]{0,10}(?:制定|编制|建设|改造|整改|修订|任务|调整|优化|培训)(?:工作)?(?:[，,。；;]|$)))"
)
"""A month of the year to come, told as kept: 6月底前已完成标准制定."""
_ALREADY_BY = late(
    r"已经?(?:全部|全面)?[于在](?P<year>20\d\d)年(?:(?P<month>\d{1,2})月)?(?:\d{1,2}日|[底末初]|[上中下]旬)?(?:之?前|内)?"
)
_YEAR_END = late("年[底末]")
_ITEM_DONE = late(
    r"(?:^|[，,；;：:。])\s*(?P<done>(?:均?已经?|已全部)(?:开展|改造|新建|新增|建成|组织|举办|培训|打造|创建|出台|制定|安装|加装|拆除|整治|修建|引进|招聘|新?增设)"
    r"[^，,。；;的]{2,20}\d[^，,。；;的]{0,8})[，,](?![^，,。；;]*(?:力争|确保|将|要|争取|计划|年内|年底|继续|再|拟|还))"
    r"[^，,。；;]*(?:提[高升]到|增[至加]|总数达|累计|新[增建]|达到|\d[^，,。；;]{0,6}以上|\d)"
)
"""An item of a plan told as done, by what stands beside it as planned: 已改造老旧小区5个，加装电梯25部."""
_ITEM_LOOKS_BACK = late(r"目前|截至|上年|去年|本年|今年|现[已有]|再|继续|剩余|其余|还|尚|下一?步|基础|20\d\d年")
_REPORT = late(
    "(?:度)?(?![^，,。；;]{0,24}(?:预算|计划|草案|方案|季度|半年|月|可行性|建议书|要点|安排|申报|立项|环境影响))"
    "[^，,。；;《》]{0,24}?(?:(?:工作|情况|年度|建设|履职|述职|自查|评估|公开)报告|年报|工作总结|白皮书)"
)
_MADE_PUBLIC = late("(?:公开|公布|发布|报送|上报|提交|印发)了?[^，,。；;]{0,12}$")
_MONTH_BEFORE = late(r"(?<![\d年])(?P<month>\d{1,2})月(?:\d{1,2}日|份|[初底]|[上中下]旬)?[^。；;月]{0,30}$")
_DATELINE = late(r"月\d{1,2}日[电讯]")
"""How a news report tells the day of its own writing, in a later year: 本报北京4月1日电."""
_LAST_EARLY_MONTH = 6
_NOT_TOLD = late(
    "计划|规划|目标|预算|项目|储备|申报|任务|[到至—–~～将拟前-]|远景|预[计期]|有效期|合同|以?[后内]|期间|招标|采购"
)
"""What may be of a year far ahead."""
_ITEMS = r"(?:以下|[一二三四五六七八九十\d]+[项个方])"
_INTENT = (
    "(?:重点|着力|着重|突出|进一步|继续|大力|切实)(?!项目|工程|任务|企业|领域|单位|[位区村])"
    r"|(?:坚持|深入|持续|不断)(?!人心|了|多年|\d)"
    rf"|(?:从|围绕|抓好|做好){_ITEMS}"
)
"""How work is meant to be done, which nobody says of work that is over: 着力, 坚持, 从以下方面."""
_PLAN_DONE = late(
    rf"(?:我|[局委院镇乡县市区校们关办府厅会]|系统|街道|部门|单位)(?P<intended>已经(?={_INTENT}))"
    rf"|(?P<led>(?:重点|着重|着力|切实)(?:抓好|做好|抓|推进|开展|完成)了)(?={_ITEMS}|[^，。；]{{0,4}}工作)"
    r"|(?:^|[，,；;])(?P<caused>已经?使)(?=[^，,。；;]{2,20}(?:达到|提[高升]|增长|增加|翻)[^，,。；;]*(?:以上|以内|\d))"
)
"""What opens the plan or what it is to bring about, told as over: 我局已经从以下方面; 已经使满意率达到95%以上."""
_PLAN_DONE_SIGNS = ("已经", "已使", "了")
_HELD = late(r"(?:抓好|做好|推进|完成|开展|办好)了[^，,。；;：:]{0,6}(?:项|方面)[^，,。；;：:]{0,8}[：:]")
"""What leads in a list of work that was done: 2022年，我局着力抓好了四项工作：."""
_WISHES = late("力争(?!上游|朝夕)|争取(?![到了得])")
_FEWEST_WISHES = 2
_LOOKS_BACK = late("截[至止]|今年|上年|去年|本年|当年|目前|回顾|过去|以来")
_SESSION = late("会议上|大会上|全会上")
_BACK, _DONE = 12, "已"
_SIGN = late(
    "[年月日] ?(?:第.次|再次|新)?"
    "(?:修|公布|发布|颁布|出台|印发|通过|[由经][^，,。；;《》]{0,16}(?:修|公布|发布|颁布|出台|印发|通过))"
)
"""What stands behind the date of a document."""
_PUBLISHING_SIGNS = ("公开", "公布", "发布", "报送", "上报", "提交", "印发")
_REPORT_SIGNS = ("报告", "年报", "总结", "白皮书")
_LAST_MONTH, _DRAFTED_UNTIL = 12, 3
"""By which month of the next year a report without a date is taken to be made."""
_EVERY_MONTHS_LAST, _YEARS_END = 28, (12, 31)
_ACCOUNT_SIGNS = ("决算", "统计公报")


class NotYet(Enum):
    """What it is that cannot be there yet."""

    VERSION = "a document, or its version"
    ACCOUNTS = "the accounts of a year that is not over"
    GOAL = "a goal of the plan, told as reached"
    HOPES = "work told as done, all of which is hoped for"
    PLANNED = "what opens the plan, told as done"
    COUNT = "a count as of a later day"
    REPORT = "a report on a year that is not over"
    FAR = "a result of a year far ahead"
    AHEAD = "a deed of the year, told as planned"


@frozen
class NotYetThere:
    """A date of a paragraph, from `start` up to `end`, that what is told cannot have."""

    paragraph: Paragraph
    start: int
    end: int
    what: NotYet


def not_yet_there(model: ReportModel, year: int | None) -> Iterator[NotYetThere]:
    """Yields what is told as made after the day a report on `year` is signed, or given to a session."""
    signed = last_day(model, year)
    if signed is None:
        return
    for paragraph in model.whole.paragraphs_with(_SIGN):
        for date in _made_dates(paragraph.text):
            if _key(date) > _key(signed)[: len(_key(date))]:
                yield NotYetThere(paragraph, date.start, date.end, NotYet.VERSION)
    dated = issue_date(model) is not None or (signed.month, signed.day) != _YEARS_END or is_work_report(model)
    counted = late_cut_offs(model, signed) if dated else cut_offs_ahead(model, (signed.year or 0) - 1)
    for sentence, date in counted:
        yield _of(sentence, date.start, date.end, NotYet.COUNT)
    for sentence in model.sentences_with_any(_ACCOUNT_SIGNS):
        if sentence.part is not Part.PLAN:
            for date in _account_years(sentence.text):
                if (date.year or 0) >= (signed.year or 0):
                    yield _of(sentence, date.start, date.end, NotYet.ACCOUNTS)


def results_to_come(model: ReportModel, year: int) -> Iterator[NotYetThere]:
    """Yields reports on years not over that are told as published, and results of years far behind `year`."""
    for sentence in model.sentences_with_any(_PUBLISHING_SIGNS):
        told = sentence.part in TOLD_PARTS and not sentence.in_table and "20" in sentence.text
        if told and any(sign in sentence.text for sign in _REPORT_SIGNS):
            for date in date_mentions(sentence.text):
                if _is_early_report(sentence.text, date, year):
                    yield _of(sentence, date.start, date.end, NotYet.REPORT)
    for sentence in model.sentences_with("年度"):
        if sentence.part not in TOLD_PARTS or sentence.in_table or _NOT_TOLD.search(sentence.text):
            continue
        for date in date_mentions(sentence.text):
            if date.fiscal and (date.year or 0) > year + 1:
                yield _of(sentence, date.start, date.end, NotYet.FAR)


def _is_early_report(text: str, date: DateMention, year: int) -> bool:
    """Whether a report on a year is told as published before it is over: 3月28日公开了2024年度…报告 in 2023."""
    if date.year is None or date.month is not None or date.year < year:
        return False
    if not _MADE_PUBLIC.search(text, 0, date.start) or not _REPORT.match(text, date.end):
        return False
    if _AHEAD.search(text, 0, date.start) or any(one.year not in (None, date.year) for one in date_mentions(text)):
        return False
    month = _MONTH_BEFORE.search(text, 0, date.start)
    if month is not None and _DATELINE.match(text, month.end("month")):
        return False
    return date.year > year + 1 or (month is not None and int(month["month"]) <= _LAST_EARLY_MONTH)


def goals_told_reached(model: ReportModel, year: int) -> Iterator[NotYetThere]:
    """Yields what the plan of a report on `year` tells as reached by an end that is still ahead."""
    planned = (one for one in model.sentences if one.part is Part.PLAN)
    found = issue_date(model)
    signed = (found[1].year or year, found[1].month or 1) if found is not None else None
    for sentence in planned:
        if _DONE not in sentence.text or _LOOKS_BACK.search(sentence.text):
            continue
        for match in chain.from_iterable(one.finditer(sentence.text) for one in (_DONE_BY, _HOPED, _ALL_DONE)):
            told = match.groupdict().get("year")
            if told is None or int(told) > year:
                yield _of(sentence, *match.span(), NotYet.GOAL)
                break
        else:
            place = _told_early(sentence.text, year, signed)
            if place is not None:
                yield _of(sentence, *place, NotYet.GOAL)


def _told_early(text: str, year: int, signed: tuple[int, int] | None) -> tuple[int, int] | None:
    """Where a plan made by a day tells as done what it sets for later, or one of the items that it sets."""
    for pattern in (_MONTH_DONE, _ALREADY_BY):
        for match in pattern.finditer(text):
            due = int(match.groupdict().get("year") or year + 1), int(match["month"] or _LAST_MONTH)
            exact = match["month"] or _YEAR_END.search(match[0])
            if exact and due[0] > year and due > (signed or (year + 1, _DRAFTED_UNTIL)):
                return match.span()
    item = _ITEM_DONE.search(text)
    if item is None or _ITEM_LOOKS_BACK.search(text):
        return None
    return item.span("done")


def hopes_told_done(model: ReportModel) -> Iterator[NotYetThere]:
    """Yields what leads in a list of work as done where the list only hopes to do it, and what opens a plan so."""
    told: set[int] = set()
    for paragraph in model.whole.paragraphs_with(_HELD):
        for match in _HELD.finditer(paragraph.text):
            if len(_WISHES.findall(paragraph.text, match.end())) >= _FEWEST_WISHES:
                told.add(paragraph.number)
                yield NotYetThere(paragraph, *match.span(), NotYet.HOPES)
    for sentence in model.sentences_with_any(_PLAN_DONE_SIGNS):
        done = _PLAN_DONE.search(sentence.text) if sentence.part is Part.PLAN else None
        if done is None or done.lastgroup is None or sentence.paragraph.number in told:
            continue
        if not _LOOKS_BACK.search(sentence.text):
            yield _of(sentence, *done.span(done.lastgroup), NotYet.PLANNED)


def _of(sentence: Sentence, start: int, end: int, what: NotYet) -> NotYetThere:
    return NotYetThere(sentence.paragraph, sentence.start + start, sentence.start + end, what)


def last_day(model: ReportModel, year: int | None) -> DateMention | None:
    """Returns the last day on which a report can have been written: its date, its session, else the next year's end."""
    found = issue_date(model)
    if found is not None:
        return found[1]
    front = (one.text for one in model.text.paragraphs[:FRONT_LINES] if _SESSION.search(one.text))
    given = (date for text in front for date in date_mentions(text) if date.year is not None and date.day is not None)
    last = DateMention(0, 0, year + 1, 12, 31) if year is not None else None
    return next(given, last)


def signing_day(model: ReportModel, year: int | None) -> dt.date | None:
    """Returns the last day on which a report can have been written; what is not told of it, as late as can be."""
    last = last_day(model, year)
    if last is None or last.year is None:
        return None
    return dt.date(last.year, last.month or _LAST_MONTH, last.day if last.possible and last.day else _EVERY_MONTHS_LAST)


def _key(date: DateMention) -> tuple[int, ...]:
    """A date as far as it is told, for comparing."""
    return tuple(one for one in (date.year, date.month, date.day) if one is not None)


def _made_dates(text: str) -> Iterator[DateMention]:
    """The dates of documents and versions: 2020年10月修正的《…》, 《…》（2020年修订）."""
    for date in date_mentions(text):
        if date.year is None:
            continue
        if _VERSION.match(text, date.end):
            if text[date.start - 1 : date.start] in _OPENS:
                yield date
        elif _MADE.match(text, date.end) and not _AHEAD.search(text, max(0, date.start - _BACK), date.start):
            yield date


def _account_years(text: str) -> Iterator[DateMention]:
    """The years of accounts that are told as published: 公开2024年部门决算."""
    for date in date_mentions(text):
        told = date.year is not None and date.month is None and _ACCOUNTS.match(text, date.end)
        if told and _PUBLISHED.search(text, 0, date.start) and not _AHEAD.search(text, 0, date.start):
            yield date
