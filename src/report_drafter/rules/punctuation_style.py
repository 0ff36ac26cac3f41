"""标点体例全文一致，每类只报一条。

查什么
    逗号、括号、冒号、分号全角半角混用（列出少数的一种）；全文都用半角；书名号、引号之间有的加顿号有的不加；百分号两种
    写法；汉字、数字之间多余的空格。
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
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import TextSpan
from report_drafter.domain.report_text import Story
from report_drafter.language.characters import HAN
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

LEFT = f"(?<=[{HAN[1:-1]}”》）)％%〉\\d])"
RIGHT = f"(?=[{HAN[1:-1]}“《（(〈\\d]|$)"
SHOWN = 20
RARE_SPACES = 3
SMALL_SHARE = 5


@dataclass(frozen=True, slots=True)
class _Style:
    """A choice between two ways of writing: one finding when a document uses both."""

    name: str
    first: re.Pattern[str]
    second: re.Pattern[str]
    advice: str


PAIRS = (
    _Style(
        "逗号",
        re.compile("，"),
        re.compile(rf"(?<=[{HAN[1:-1]}”》）)％%〉]),(?=\D|$)|(?<=\d),(?={HAN})"),
        "统一用全角“，”",
    ),
    _Style("括号", re.compile("[（）]"), re.compile(rf"[()](?={HAN})|(?<={HAN})[()]"), "统一用全角“（）”"),
    _Style("冒号", re.compile("："), re.compile(rf"{LEFT}:(?=[{HAN[1:-1]}“《]|$)"), "统一用全角“：”"),
    _Style("分号", re.compile("；"), re.compile(rf"{LEFT};{RIGHT}"), "统一用全角“；”"),
    _Style("句号", re.compile("。"), re.compile(rf"(?<=[{HAN[1:-1]}”》）)])[.．](?=[{HAN[1:-1]}“《]|$)"), "统一用“。”"),
)
OTHERS = (
    _Style("书名号之间", re.compile("》《"), re.compile("》、《"), "书名号之间一般不加顿号，全文统一"),
    _Style("引号之间", re.compile("”“"), re.compile("”、“"), "引号之间一般不加顿号，全文统一"),
    _Style("百分号", re.compile(r"(?<=\d)%"), re.compile(r"(?<=\d)％"), "统一用一种百分号"),
)
SPACE_IN_TEXT = re.compile(f"(?<=[{HAN[1:-1]}，。；：、“”》）])[ \u3000]+(?=[{HAN[1:-1]}“《])")
SPACE_BEFORE_NUMBER = re.compile(f"(?<=[{HAN[1:-1]}，。；：、])[ \u3000]+(?=\\d)|(?<=\\d)[ \u3000]+(?={HAN})")
NUMBER_IN_TEXT = re.compile(f"(?<={HAN})\\d|\\d(?={HAN})")
SPACED = re.compile("[《“][^》”]*[》”]")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields at most one finding for each kind of mark."""
    half: list[str] = []
    places: list[TextSpan] = []
    for style in PAIRS:
        usual, other = _places(subject, style.first), _places(subject, style.second)
        if other and not usual:
            half.append(style.name)
            places += other
        elif other:
            yield from _mixed(style, usual, other)
    if half:
        first = min(places, key=lambda one: (one.paragraph, one.start))
        message = f"全文{'、'.join(half)}用半角（共{len(places)}处），多为网页转存所致"
        yield Finding(RULE.name, Severity.HINT, message, "一次全部替换为全角，不必逐处改", (first,))
    for style in OTHERS:
        usual, other = _places(subject, style.first), _places(subject, style.second)
        if usual and other:
            yield from _mixed(style, usual, other)
    yield from _spaces(subject)


def _places(subject: ReportUnderCheck, pattern: re.Pattern[str]) -> list[TextSpan]:
    return [
        subject.span(paragraph, match.start(), match.end())
        for paragraph in subject.model.text.paragraphs
        for match in pattern.finditer(paragraph.text)
    ]


def _mixed(style: _Style, usual: list[TextSpan], other: list[TextSpan]) -> Iterator[Finding]:
    """One finding on the rarer form; its places are listed as far as a reader can take them in."""
    rare, common = sorted((other, usual), key=len)
    message = f"{style.name}写法不一：“{rare[0].text}”{len(rare)}处，“{common[0].text}”{len(common)}处"
    yield Finding(RULE.name, Severity.HINT, message, style.advice, tuple(rare[:SHOWN]), tuple(common[:1]))


def _spaces(subject: ReportUnderCheck) -> Iterator[Finding]:
    spaces = _found(subject, _in_sentences(SPACE_IN_TEXT))
    beside = _found(subject, _in_sentences(SPACE_BEFORE_NUMBER))
    plain = len(_found(subject, NUMBER_IN_TEXT.finditer))
    if len(beside) <= RARE_SPACES or len(beside) * SMALL_SHARE < plain:
        spaces += beside
    if spaces:
        spaces.sort(key=lambda one: (one.paragraph, one.start))
        message = f"文字之间有多余的空格（共{len(spaces)}处）"
        yield Finding(RULE.name, Severity.HINT, message, "删去空格", tuple(spaces[:SHOWN]))


def _found(subject: ReportUnderCheck, find: Callable[[str], Iterator[re.Match[str]]]) -> list[TextSpan]:
    return [
        subject.span(paragraph, match.start(), match.end())
        for paragraph in subject.model.text.paragraphs
        if paragraph.story is Story.BODY and "。" in paragraph.text
        for match in find(paragraph.text)
    ]


def _in_sentences(pattern: re.Pattern[str]) -> Callable[[str], Iterator[re.Match[str]]]:
    """Finds spaces in running text: not in names, titles and slogans, where they are set on purpose."""

    def find(text: str) -> Iterator[re.Match[str]]:
        if " " not in text and "\u3000" not in text:
            return iter(())
        masked = SPACED.sub(lambda match: "□" * len(match[0]), text)
        return pattern.finditer(masked)

    return find


RULE = Rule("punctuation-style", "标点体例", Severity.HINT, check)
