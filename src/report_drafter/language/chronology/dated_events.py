"""What happens once and is dated: a document comes into force, a session is held, an office opens its doors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention, date_mentions
from report_drafter.language.dates.plan_titles import title_key
from report_drafter.language.figures.measure import Part
from report_drafter.language.model.report_model import Citation, ReportModel, Sentence

LONGEST_REACH = 40
SHORTEST_NAME = 5

_IN_FORCE = late(r"起?(?:正式|全面|开始)?(?:施行|生效|实施(?=[，,。；;、）)的后以《]|\Z))")
_NEW = "(?:新修[订正改]的|修[订正改]后的|新的?)?"
_OF_TITLE = late(rf"的?{_NEW}(?=《)")
"""What stands between the words for a beginning and the document that began: 自2022年3月1日起施行的《…条例》."""
_DATED_TITLE = late(rf"起?[，,]?{_NEW}(?=《)")
_BEGINS = late("(?:将|已|也|正式|全面|开始|起)*(?:施行|实施|生效)(?!细则|办法|条例|方案|意见)")
_BARE = late(
    r"(?:^|[^\u4e00-\u9fff]|的)(?:新|贯彻|落实|学习|宣传|实施|执行|认真|深入|全面|严格|国家|国务院)*"
    r"(?P<name>(?:中华人民共和国)?(?![该本此上])(?:(?![的了和])[\u4e00-\u9fff]){2,20}?(?:法|条例))(?:将|已)?[自于从]$"
)
"""A law that bears no title marks: 新修订的行政处罚法自2021年7月15日起施行."""
_BARE_BEHIND = late(
    rf"的?{_NEW}(?P<name>(?:中华人民共和国)?(?![该本此上])(?:(?![的了和])[\u4e00-\u9fff]){{1,20}}?(?:法|条例))"
    "(?![人院律规治定制则官警案学庭宣]|修正案|解释|实施[条细办]|立案)"
)
"""A law without title marks behind the date: 12月1日起施行的关税法."""
_PASSED = late("通过")
_NOT_THE_TEXT = late("修[订正改]|废止|草案|方案|配套|细则|前者")
_REVISED = late("(?:修[订正改][后过]?的?|新)$")
_SAME_TEXT = late(r"[，,。；]该(?:法|条例|办法|规定|规则|细则|方案|意见|规划|决定)")
_IN_FORCE_SIGNS = ("施行", "起实施", "式实施", "日实施", "生效")
_SESSION_SIGN, _OPENED_SIGN = "召开", "挂牌"
_CLAUSE = "[^，,。；;、“”（]"
_NAMED = late("[次届]|20")
_NUMBERED = rf"第[一二三四五六七八九十百\d]{{1,4}}[次届]{_CLAUSE}{{0,40}}(?:会议|全会|大会)"
_DATED_NAME = rf"20\d\d年度?{_CLAUSE}{{4,24}}会议?"
_WHO = r"[^，,。；;、\d]{0,24}?"
_SESSION = late(rf"[，,]?(?P<who>{_WHO})召开(?:了|的)?(?P<what>{_WHO}(?:{_NUMBERED}|{_DATED_NAME}))")
_OPENED = late(r"[，,]?(?P<who>[^，,。；;、\d]{6,30}?)(?:正式|建成)?挂牌")
_FILLERS = late(r"[\s的了于在“”]|正式|顺利")


@frozen
class DatedEvent:
    """An event by its kind and name, and its date from `start` up to `end` of the paragraph."""

    sentence: Sentence
    start: int
    end: int
    date: DateMention
    kind: str
    name: str

    @property
    def names_year(self) -> bool:
        """Whether the text tells the year itself."""
        return "年" in self.sentence.paragraph.text[self.start : self.end]

    def is_event(self, other: DatedEvent) -> bool:
        """Tells whether both name one event; a body may be named shortly: 委员会第六次会议."""
        if self.kind != other.kind:
            return False
        short, long = sorted((self.name, other.name), key=len)
        return long == short or (self.kind != "通过" and len(short) > SHORTEST_NAME and long.endswith(short))

    def contradicts(self, other: DatedEvent) -> bool:
        """Tells whether two dates cannot be one, as far as both name it; sessions are numbered anew in another year."""
        if self.date.year != other.date.year:
            return self.kind != "会议"
        pairs = ((self.date.month, other.date.month), (self.date.day, other.date.day))
        return any(one is not None and two is not None and one != two for one, two in pairs)


def dated_events(model: ReportModel, year: int | None) -> tuple[DatedEvent, ...]:
    """Returns the dated events of a report on `year` in reading order.

    A date that names no year is of that one, in the plan of the next.
    """
    found = chain(_documents(model), _meetings(model))
    running = (one for one in found if one.sentence.part is not Part.ANNEX and not one.sentence.in_table)
    told = (replace(one, date=replace(one.date, year=one.date.year or _meant_year(one, year))) for one in running)
    return tuple(sorted(told, key=lambda one: (one.sentence.paragraph.number, one.start)))


def _meant_year(one: DatedEvent, year: int | None) -> int | None:
    return year + 1 if year is not None and one.sentence.part is Part.PLAN else year


def _documents(model: ReportModel) -> Iterator[DatedEvent]:
    """When documents came into force and were passed, by their titles."""
    cited: dict[int, list[Citation]] = {}
    for one in model.citations:
        if not one.nested:
            cited.setdefault(one.paragraph.number, []).append(one)
    for sentence in model.sentences_with_any(_IN_FORCE_SIGNS):
        yield from _of_titles(sentence, cited.get(sentence.paragraph.number, ()))


def _of_titles(sentence: Sentence, titles: Sequence[Citation]) -> Iterator[DatedEvent]:
    text = sentence.paragraph.text
    for date in date_mentions(sentence.text):
        start, end = sentence.start + date.start, sentence.start + date.end
        if date.month is None:
            continue
        kind, title = _begun(text, end, titles) or _told_of(sentence, titles, date)
        if title:
            yield DatedEvent(sentence, start, end, date, kind, title)


def _begun(text: str, end: int, titles: Sequence[Citation]) -> tuple[str, str] | None:
    """The document behind the date on which it began: 自5月1日起施行的《…》, 5月1日，《…》正式施行."""
    told = _IN_FORCE.match(text, end)
    bare = _BARE_BEHIND.match(text, told.end()) if told is not None else None
    if bare is not None:
        return "施行", bare["name"]
    match = _OF_TITLE.match(text, told.end()) if told is not None else _DATED_TITLE.match(text, end)
    one = next((each for each in titles if match is not None and each.start == match.end()), None)
    if one is None or (told is None and not _BEGINS.match(text, one.end)):
        return None
    return "施行", _name(text, one)


def _told_of(sentence: Sentence, titles: Sequence[Citation], date: DateMention) -> tuple[str, str]:
    """What happened on a date to the document before it: 《…》自5月1日起施行, 行政处罚法自7月15日起施行."""
    kind = _kind(sentence.paragraph.text, sentence.start + date.end)
    if not kind:
        return "", ""
    return kind, _bare_name(sentence.text, date.start) or _dated_title(sentence, titles, sentence.start + date.start)


def _name(text: str, one: Citation) -> str:
    return title_key(one.base) + ("（修订）" if _REVISED.search(text, 0, one.start) else "")


def _bare_name(text: str, start: int) -> str:
    match = _BARE.search(text, max(0, start - LONGEST_REACH), start)
    return match["name"] if match is not None else ""


def _kind(text: str, end: int) -> str:
    """What happened on a date to a document, '' where its words do not tell."""
    if _IN_FORCE.match(text, end):
        return "施行"
    return "通过" if _PASSED.match(text, end) else ""


def _dated_title(sentence: Sentence, titles: Sequence[Citation], start: int) -> str:
    """The document whose date this is: the one cited right before it, or 该条例."""
    text = sentence.paragraph.text
    before = [one for one in titles if one.end <= start]
    if not before:
        return ""
    one = before[-1]
    same = list(_SAME_TEXT.finditer(text, one.end, start))
    begin = same[-1].end() if same else one.end
    if begin < sentence.start or start - begin > LONGEST_REACH or _NOT_THE_TEXT.search(text, begin, start):
        return ""
    return title_key(one.base) if same else _name(text, one)


def _meetings(model: ReportModel) -> Iterator[DatedEvent]:
    """Sessions that are numbered or named after a year, and offices that begin their work."""
    for kind, sign, source in (("会议", _SESSION_SIGN, _SESSION), ("挂牌", _OPENED_SIGN, _OPENED)):
        paragraph, host = 0, ""
        for sentence, date, match in _matches(model, sign, source):
            who = _FILLERS.sub("", match["who"]) or _host(sentence.text, date.start)
            what = _FILLERS.sub("", match["what"]) if kind == "会议" else ""
            if not who and what.startswith("第") and paragraph == sentence.paragraph.number:
                who = host  # 委员会于3月20日召开第二次会议；11月13日召开第三次会议
            paragraph, host = sentence.paragraph.number, who
            if len(who + what) > SHORTEST_NAME:
                place = sentence.start + date.start, sentence.start + date.end
                yield DatedEvent(sentence, *place, date, kind, who + what)


def _matches(
    model: ReportModel, sign: str, source: re.Pattern[str]
) -> Iterator[tuple[Sentence, DateMention, re.Match[str]]]:
    """The dates that the words of an event follow, outside of the plan."""
    for sentence in model.sentences_with(sign):
        text = sentence.text
        if "月" not in text or sentence.part is Part.PLAN or (source is _SESSION and not _NAMED.search(text)):
            continue
        for date in date_mentions(text):
            match = source.match(text, date.end) if date.month is not None else None
            if match is not None:
                yield sentence, date, match


def _host(text: str, end: int) -> str:
    """Who stands before the date in its clause: 省委全面依法治省委员会于1月25日召开."""
    clause = re.split("[，,。；;：:、]", text[:end])[-1]
    return _FILLERS.sub("", clause) if not re.search(r"\d", clause) else ""
