"""Finds the words that say of which period a figure speaks: 上年, 近三年, 一季度, 累计, 力争."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Scope
from report_drafter.language.text.characters import BRACKETED
from report_drafter.language.text.spans import Spans
from report_drafter.language.text.text_breaks import passage_end

LEAD_LENGTH = 24
_BRACKET = late(BRACKETED)
_TITLE = late(r"《[^》]*》")
_FIRST = "上去前同近过今本全这年当一第二三四五六七八九十“累截至历力预下未将"
_TO_DO = "举办|开展|召开|新增|建成|新建|培训|完成|组织|实现|办理|出台|制定|修订|打造|培育|引进|投入|达到"
"""What is done behind 将, where it tells of the future; in 将案件移送 the thing stands there."""
_SCOPE = late(
    rf"[{_FIRST}\d](?:"
    r"(?<=[上去前])年(?:同期|度)?(?!检)|(?<=上)一年度?|(?<=上)半年|(?<=下)半年|(?<=同)期(?!下降|增长|上升|相比)"
    r"|(?<=近)(?:[一二三四五六七八九十两\d]{1,3})年|(?<=过)去(?:一年|[二三四五六七八九十]年)"
    r"|(?<=这)[一五两三]年|(?<=今)年(?:以来)?|(?<=本)年度?|(?<=全)年|(?<=年)内|(?<=当)年"
    r"|(?<=一)年来|(?<=[二三四五六七八九十2-9])年(?:来|间)|(?<=十)[一二三四五]五(?!”?(?:[^，,。；;“”]{0,12}?(?:规划|计划|方案|纲要)|普法)(?!(?:纲要|实施|执行|启动|建议)*(?:以来|期间?)))”?(?:时期|期间|以来)?"
    r"|(?<=[一二三四])季度|(?<=第)[一二三四]季度"
    r"|(?<=累)计|(?<=截)[至止]|(?<=至)今|(?<=历)[年届]"
    rf"|(?<=力)争|(?<=将)(?:[要再还]|继续|新)?(?:{_TO_DO})|(?<=预)[计期]|(?<=下)(?:一步|一年|一?学年|年度|步)|(?<=未)来"
    r"|(?<=\d)0\d\d年?[至到—–\-~～]{1,2}20\d\d年|(?<=\d)0\d\d年(?:度|以来|起|底|末|全年)?(?!\d{1,2}月)|(?<=\d)\d?月份?(?![\d底末])"
    r")"
)
_SIGNS = late(
    "年|月|季度|累计|截至|截止|至今|历届|力争|将(?=[要再还继新举开召建培完组实办出制修打引投达])|预计|预期|同期|下一步|下步|未来|十[一二三四五]五"
)
_FIRSTS = frozenset(_FIRST)
_INNER_SIGNS = frozenset("年月季")
LONGEST_BEFORE_SIGN = 4
_YEAR_TOLD = late(r"(?:各位[^，。！]{2,4}[！，])?20\d\d年度?是[^。；]{2,60}年[。]")
_NAMES = late(
    r"[^，,。；;\d]{0,14}(?:指出|反馈|发现|印发|制定|出台|移[交送]|排查出?|查出|承接|遗留|通报|下达|挂牌)[^，,。；;\d]{0,2}的"
)
"""Behind a year that only says which thing is meant: 2022年评估指出的4个问题."""
_BASE = late(r"[\u4e00-\u9fff]{0,6}?(?:分别|仅|只|均)?[为是有]约?(?=\d)")
"""Behind a year whose figure is only there to be compared with: 上年为34.2万平方米；销售额13.62亿元."""
_MID_YEAR = late(r"(?:20\d\d年)?(?:1[01]|[1-9])月(?:份|[底末]|\d{1,2}日)")
"""A day within the year, behind 截至: what is counted up to it is no year's figure."""
_CARRIES = late(r"[五一]年|十|20\d\d年")
_LOCAL = frozenset("累截至历力预未将")
_CARRIED_OVER = ("结转", "转入", "遗留", "未结", "未办结")
_NOT_BEFORE = frozenset("比较与同和按每逐是")
_BY_FIRST = {
    **dict.fromkeys("上去前同", Scope.LAST_YEAR),
    **dict.fromkeys("今本全年当", Scope.YEAR),
    **dict.fromkeys("累截至历", Scope.CUMULATIVE),
    **dict.fromkeys("力预未下将", Scope.PLAN),
    "近": Scope.LONG,
}
_PLAN_PERIODS = {"一": 2001, "二": 2011, "三": 2016, "四": 2021, "五": 2026}


@frozen
class ScopeMark:
    """A word that names a period, with its place; `until` is where its reach ends (the closing bracket, or far).

    `local` words (累计, 力争) speak of their own clause alone; a word that `carries` (五年来, 这一年) at the head of a
    paragraph speaks of the paragraphs behind it too.
    """

    at: int
    until: int
    scope: Scope
    local: bool
    carries: bool
    closed_off: bool


def find_scopes(text: str, year: int | None) -> list[ScopeMark]:
    """Returns the period marks of a paragraph in reading order."""
    words = [match for match in _period_words(text) if text[match.start() - 1 : match.start()] not in _NOT_BEFORE]
    if not words:
        return []
    marks = []
    titles, brackets = Spans.of(_TITLE, text, "《"), Spans.of(_BRACKET, text, "（(")
    for match in words:
        at, scope = match.start(), _scope_of(match[0], year)
        if titles.end_around(at):
            continue
        if match[0][0] == "截" and _MID_YEAR.match(text, match.end()):
            marks.append(
                ScopeMark(at, passage_end(text, at), Scope.PARTIAL, local=False, carries=False, closed_off=True)
            )
            continue
        if scope is None:
            continue
        local = match[0][0] in _LOCAL or scope is Scope.OTHER or _names_a_thing(text, match)
        closed = brackets.end_around(at)
        carries = _CARRIES.search(match[0]) is not None
        marks.append(ScopeMark(at, closed or len(text), scope, local, carries, closed_off=closed > 0))
    return marks


def _period_words(text: str) -> Iterator[re.Match[str]]:
    """Finds the period words of a text by a sign that each of them holds, far rarer than their first characters."""
    read, scope = 0, _SCOPE
    for sign in _SIGNS.finditer(text):
        at = sign.start()
        if at < read:
            continue
        first = max(read, at - LONGEST_BEFORE_SIGN) if text[at] in _INNER_SIGNS else at
        for start in range(first, at + 1):
            if text[start] not in _FIRSTS and not text[start].isdecimal():
                continue
            match = scope.match(text, start)
            if match is not None and match.end() > at:
                read = match.end()
                yield match
                break


def _names_a_thing(text: str, match: re.Match[str]) -> bool:
    """Tells whether a period only says which thing is meant: what it names, and what this year began with.

    So does the year of a base, 上年为34.2万平方米, of which nothing more is told.
    """
    if text.startswith(_CARRIED_OVER, match.end()):
        return True  # 上年结转17件: the figures behind it are this year's.
    if _BY_FIRST.get(match[0][0]) is Scope.LAST_YEAR and _BASE.match(text, match.end()) is not None:
        return True
    return match[0][0] == "2" and _NAMES.match(text, match.end()) is not None


def lead_mark(text: str, marks: list[ScopeMark], first_figure: int | None = None) -> ScopeMark | None:
    """Returns the word at the head of a paragraph that sets the period for all of it, None when none does.

    It stands before the first figure and outside brackets. A sentence that only says what a year is (2025年是收官之年)
    gives way to the period that the next one opens with.
    """
    leading = [mark for mark in marks if not mark.local and not mark.closed_off]
    told = _YEAR_TOLD.match(text) if leading else None
    for opening in (told.end(), 0) if told is not None else (0,):
        limit = opening + LEAD_LENGTH if first_figure is None else min(opening + LEAD_LENGTH, first_figure)
        found = next((mark for mark in leading if opening <= mark.at < limit), None)
        if found is not None:
            return found
    return None


def heading_scope(title: str, year: int | None) -> Scope | None:
    """Returns the one period that a heading sets for its section, None when it names none or several."""
    scopes = {mark.scope for mark in find_scopes(title, year) if not mark.local}
    return scopes.pop() if len(scopes) == 1 else None


def _scope_of(word: str, year: int | None) -> Scope | None:
    if "半年" in word:
        return Scope.PARTIAL
    if word[0] in "过这":
        return Scope.YEAR if "一" in word else Scope.LONG
    return _BY_FIRST.get(word[0]) or _numbered_scope(word, year)


def _numbered_scope(word: str, year: int | None) -> Scope | None:
    if "季度" in word or "月" in word:
        return Scope.PARTIAL
    if word[0] == "2" and "年" in word:
        return _year_scope(word, year)
    if "五" in word[1:2] or "五" in word[2:3]:
        period = word.lstrip("十")[:1]
        return Scope.PLAN if year is not None and _PLAN_PERIODS.get(period, 0) > year else Scope.LONG
    if word.endswith(("年来", "年间")):
        return Scope.YEAR if word[0] == "一" else Scope.LONG
    return None


def _year_scope(word: str, year: int | None) -> Scope | None:
    if not word[:4].isdigit() or year is None:
        return None
    named = int(word[:4])
    if "以来" in word or "起" in word or "20" in word[4:]:
        return Scope.LONG
    if named == year:
        return Scope.YEAR
    if named > year:
        return Scope.PLAN
    return Scope.LAST_YEAR if named == year - 1 else Scope.OTHER
