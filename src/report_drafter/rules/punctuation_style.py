"""标点体例全文一致，每类只报一条。

查什么
    逗号、括号、冒号、分号全角半角混用（列出少数的一种）；全文都用半角；书名号、引号之间有的加顿号有的不加；百分号两种
    写法；数字、字母全角半角混用；汉字、数字之间和引号、书名号里边、顿号之前多余的空格；带括号的序号后加的顿号（“（一）、”）；“和”“及”前加的顿号（“、和”）；
    引号内侧多出的逗号（“教学楼，”建设项目）。
为什么
    《标点符号用法》（GB/T 15834—2011）：汉字文本用全角标点，标有书名号、引号的并列成分之间通常不用顿号。全文统一是
    另一种体例的（多为网页转存），只汇总提示一次，不逐处报。
反例
    加强领导，压实责任,健全制度，强化监督，严格考核，落实到位。
正例
    加强领导，压实责任，落实《行政处罚法》《行政许可法》，增长12.5%，抽查1,234件。
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import TextSpan
from report_drafter.domain.report_text import Story
from report_drafter.language.text.characters import HAN, is_han
from report_drafter.language.text.left_blanks import left_blanks
from report_drafter.language.text.quote_edges import commas_inside
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

H = HAN[1:-1]
_Place = tuple[int, int]
"""Where a mark stands in the whole text: start and end."""
SHOWN, AROUND = 20, 6
RARE_SPACES = 3
SMALL_SHARE = 5
TITLE_LINES = 3
NO_TITLE = late(r"\s*[（(]?[一二三四五六七八九十]{1,3}[、）)]|.*[。；，]")
"""What a heading begins with, and what sentences hold."""


@frozen
class _Style:
    """A choice between two ways of writing: one finding when a document uses both.

    `marks` are the characters without which the second way cannot stand in a text; where numbers hold them, too, `sign`
    is what it must match besides.
    """

    name: str
    first: re.Pattern[str]
    second: re.Pattern[str]
    advice: str
    marks: str
    sign: re.Pattern[str] | None = None
    whole: bool = False
    """Whether its places are whole numbers or words, which a title alone may write otherwise."""


WIDE_LETTERS = "".join(map(chr, (*range(ord("Ａ"), ord("Ｚ") + 1), *range(ord("ａ"), ord("ｚ") + 1))))
LONE_DOT = late(r"[.．](?<!\d[.．])(?!\d)")
# The mark stands first in every pattern: the search then leaps from mark to mark instead of trying each character.
PAIRS = (
    _Style(
        "逗号", late("，"), late(rf"(?m),(?:(?<=[{H}”》）)％%〉],)(?=\D|$)|(?<=\d,)(?=[{H}]))"), "统一用全角“，”", ","
    ),
    _Style("括号", late("[（）]"), late(rf"[()](?:(?=[{H}])|(?<=[{H}][()]))"), "统一用全角“（）”", "()"),
    _Style("冒号", late("："), late(rf"(?m):(?<=[{H}”》）)\d]:)(?=[{H}“《]|$)"), "统一用全角“：”", ":"),
    _Style("分号", late("；"), late(rf"(?m);(?<=[{H}”》）)％%\d];)(?=[{H}“《（(\d]|$)"), "统一用全角“；”", ";"),
    _Style(
        "句号", late("。"), late(rf"(?m)[.．](?<=[{H}”》）)%％][.．])(?=[{H}“《]|$)"), "统一用“。”", ".．", LONE_DOT
    ),
)
OTHERS = (
    _Style("书名号之间", late("》《"), late("》、《"), "书名号之间一般不加顿号，全文统一", "》"),
    _Style("引号之间", late("”“"), late("”、“"), "引号之间一般不加顿号，全文统一", "”"),
    _Style(
        "数字",
        late("[0-9]+(?:[.．,，][0-9]+)*"),
        late("[０-９]+(?:[.．,，][０-９]+)*"),
        "统一用半角数字",
        "０１２３４５６７８９",
        whole=True,
    ),
    _Style("字母", late("[A-Za-z]+"), late("[Ａ-Ｚａ-ｚ]+"), "统一用半角字母", WIDE_LETTERS, whole=True),
    _Style("百分号", late(r"%(?<=\d%)"), late(r"％(?<=\d％)"), "统一用一种百分号", "％"),
)
BRACKETED, BRACKETED_AND_MARKED = (
    late(f"(?m)[（(](?<=^[（(])(?:[一二三四五六七八九十]{{1,3}}|\\d{{1,2}})[）)]{behind}")
    for behind in ("(?!、)", "、")
)
BEFORE_AND = late(
    "、(?:和(?![谐平睦气解美善蔼煦田县硕静布弦声服尚龙亲暖缓悦林政])|以及|及(?![时其格第至早物])|或(?![者许]))"
    f"(?=[{H}“《])"
)
USED_THROUGHOUT = 3
NUMBER_IN_TEXT = late(rf"\d(?:(?<=[{H}]\d)|(?=[{H}]))")
SPACES = late("[ \u3000]+")
MARKS_BEFORE, MARKS_AFTER = "，。；：、“”》）", "“《"
_HAN_NUMBER = "[一二三四五六七八九十]{1,3}"
_DECIMAL, _IN_ORDER = r"\d{1,2}(?:[.．]\d{1,2}){0,3}[.．、]?", f"第{_HAN_NUMBER}(?:[章节篇]|部分)"
ORDINAL = late(rf"\s*(?:{_DECIMAL}|[（(]?(?:\d{{1,2}}|{_HAN_NUMBER})[）)、]|{_IN_ORDER})")
"""The number of a heading, which a space may part from its words: 3.1 抓学习."""
SPACED = late("[《“][^》”]*[》”]")
AT_MARKS = late(rf"(?<=[{H}\d%％]) {{1,2}}(?=[”》、])(?<![“《（(] )(?<![“《（(]  )|(?<=[“《]) {{1,2}}(?=[{H}\d])")
"""Blanks inside the marks of a quotation or title, and before the comma of a list."""


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields at most one finding for each kind of mark."""
    subject = subject.as_written
    plain = subject.plain
    second = {style: found for style in (*PAIRS, *OTHERS) if (found := _second(style, subject))}
    first = [style for style in second if style.first.search(plain)]
    half = [style for style in PAIRS if style in second and style not in first]
    if half:
        yield _all_half(subject, half, [place for style in half for place in second[style]])
    for style in first:
        yield from _mixed(subject, style, second[style])
    yield from _spaces(subject, plain)
    yield from _needless(subject, plain)
    yield from _at_quotes(subject, plain)


def _at_quotes(subject: ReportUnderCheck, plain: str) -> Iterator[Finding]:
    """Finds commas at the inner edge of quotation marks, told once for a document."""
    found = list(commas_inside(plain)) if "”" in plain else []
    if found:
        spans = tuple(subject.span_at(*one.span()) for one in found[:SHOWN])
        message = f"引号内侧多了标点（共{len(found)}处）：{_around(plain, found[0])}"
        yield Finding(RULE.name, Severity.HINT, message, "删去标点，或移到引号外", spans)


def _around(plain: str, match: re.Match[str]) -> str:
    """What stands around a mark in its line."""
    before, behind = plain[max(0, match.start() - AROUND) : match.start()], plain[match.end() : match.end() + AROUND]
    return before.rpartition("\n")[2] + match[0] + behind.partition("\n")[0]


def _needless(subject: ReportUnderCheck, plain: str) -> Iterator[Finding]:
    """Finds the commas of lists that another sign makes needless, unless the text sets them as a rule."""
    marked = [one.span() for one in BRACKETED_AND_MARKED.finditer(plain)] if "）、" in plain or ")、" in plain else []
    if marked and _count(BRACKETED, plain) > len(marked):
        spans = tuple(subject.span_at(*one) for one in marked[:SHOWN])
        yield Finding(RULE.name, Severity.HINT, "带括号的序号后面不加顿号", "删去顿号", spans)
    joined = [one.span() for one in BEFORE_AND.finditer(plain)] if "、" in plain else []
    if 0 < len(joined) <= USED_THROUGHOUT:
        spans = tuple(subject.span_at(*one) for one in joined)
        yield Finding(RULE.name, Severity.HINT, "“和”“及”一类连词前面不加顿号", "删去顿号", spans)


def _second(style: _Style, subject: ReportUnderCheck) -> list[_Place]:
    """The places written in the second way."""
    plain = subject.plain
    if subject.model.whole.characters.isdisjoint(style.marks) or (style.sign and not style.sign.search(plain)):
        return []
    return [match.span() for match in style.second.finditer(plain)]


def _all_half(subject: ReportUnderCheck, styles: list[_Style], places: list[_Place]) -> Finding:
    """One finding for a whole document in half-width marks."""
    message = f"全文{'、'.join(style.name for style in styles)}用半角（共{len(places)}处），多为网页转存所致"
    first = subject.span_at(*min(places))
    return Finding(RULE.name, Severity.HINT, message, "一次全部替换为全角，不必逐处改", (first,))


def _mixed(subject: ReportUnderCheck, style: _Style, second: list[_Place]) -> Iterator[Finding]:
    """One finding on the rarer form; its places are listed as far as a reader can take them in."""
    first: Iterable[_Place] = (match.span() for match in style.first.finditer(subject.plain))
    if style.whole:
        first = list(first)
        if any(_is_in_title(subject, places[-1]) for places in (first, second)):
            return
    count = _count(style.first, subject.plain)
    rare, common = (second, first) if len(second) <= count else (first, second)
    places, usual = [subject.span_at(*one) for one in islice(rare, SHOWN)], subject.span_at(*next(iter(common)))
    fewest, most = sorted((count, len(second)))
    odd, even = (f"{'等' if style.whole and times > 1 else ''}{times}处" for times in (fewest, most))
    message = f"{style.name}写法不一：“{places[0].text}”{odd}，“{usual.text}”{even}"
    yield Finding(RULE.name, Severity.HINT, message, style.advice, tuple(places), (usual,))


def _is_in_title(subject: ReportUnderCheck, place: _Place) -> bool:
    """Whether a place stands in the title, or above it: in the first lines, which hold no sentence and no heading."""
    last = subject.model.whole.place(place[0])[0]
    lines = [one.text for one in subject.model.text.paragraphs if one.number <= last.number]
    return len(lines) <= TITLE_LINES and not any(NO_TITLE.match(one) for one in lines)


def _count(pattern: re.Pattern[str], plain: str) -> int:
    """How often a pattern stands in a text; one that is nothing but marks is counted without the engine."""
    mark = pattern.pattern
    return plain.count(mark) if mark == re.escape(mark) else len(pattern.findall(plain))


def _spaces(subject: ReportUnderCheck, plain: str) -> Iterator[Finding]:
    if not _has_space(plain):
        return
    spaces, beside = _found(subject)
    if len(beside) <= RARE_SPACES or _more_numbers(plain, len(beside) * SMALL_SHARE):
        spaces += beside
    if spaces:
        spaces.sort(key=lambda one: (one.paragraph, one.start))
        message = f"文字之间有多余的空格（共{len(spaces)}处）"
        yield Finding(RULE.name, Severity.HINT, message, "删去空格", tuple(spaces[:SHOWN]))


def _more_numbers(plain: str, count: int) -> bool:
    """Tells whether more than so many numbers stand in running text."""
    return next(islice(NUMBER_IN_TEXT.finditer(plain), count, None), None) is not None


def _has_space(text: str) -> bool:
    return " " in text or "\u3000" in text


def _found(subject: ReportUnderCheck) -> tuple[list[TextSpan], list[TextSpan]]:
    """Finds spaces in running text, between words and beside figures.

    Names, titles and slogans are left out: there spaces are set on purpose.
    """
    between: list[TextSpan] = []
    beside: list[TextSpan] = []
    for paragraph in subject.model.text.paragraphs:
        if paragraph.story is not Story.BODY or not _has_space(paragraph.text) or "。" not in paragraph.text:
            continue
        at_marks = (match.span() for match in AT_MARKS.finditer(paragraph.text))
        between += (subject.span(paragraph, *one) for one in at_marks if not _on_purpose(paragraph.text, one[0]))
        text = SPACED.sub(_blank, paragraph.text)
        for match in SPACES.finditer(text):
            before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
            kind: list[TextSpan] | None = None
            in_words = _is_word(before, MARKS_BEFORE)
            if in_words and _is_word(after, MARKS_AFTER):
                kind = between
            elif (in_words and after.isdecimal()) or (before.isdecimal() and is_han(after)):
                kind = beside
            if kind is not None and not _on_purpose(text, match.start()):
                kind.append(subject.span(paragraph, match.start(), match.end()))
    return between, beside


def _is_word(char: str, marks: str) -> bool:
    """Whether a character, if there is one, is of a word or one of some marks."""
    return is_han(char) or (char != "" and char in marks)


def _on_purpose(text: str, start: int) -> bool:
    """Whether a space parts a number from its heading, or waits for a figure."""
    return bool(ORDINAL.fullmatch(text, 0, start)) or any(one.start() == start for one in left_blanks(text))


def _blank(match: re.Match[str]) -> str:
    return "□" * len(match[0])


RULE = Rule("punctuation-style", "标点体例", Severity.HINT, check)
