"""括号、书名号、引号成对使用。

查什么
    一段之内左右括号、书名号、引号不能配对的：只有左半边或只有右半边，直引号"是单数；左右写反、写成另一种的（“甲“、《乙〉），
    只报一处。全角与半角括号配对不算错；引文跨段、序号“1）”不算错；别处都写（一）（二），一处写“三）”的，算缺左括号。
为什么
    《标点符号用法》（GB/T 15834—2011）规定标号成对使用。缺半边多为删改时误删，会使题名、注释的起止无从判断。
反例
    印发《临江区法治建设实施方案，明确任务28项。
正例
    落实《渝北区贯彻落实〈重庆市法治政府建设实施方案（2021—2025年)〉任务分工表》。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.text.mistyped_marks import MistypedMark, mistyped_marks
from report_drafter.language.text.paired_marks import OPENED_BY, LooseMark, paired_marks, unsettled
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

SENTENCE_END = late("[。；！？]$")
QUOTE_BEGINS = late(r"(?:^\s*|[：:]\s*)$")
HALF_HEADING = late(r"\s*[一二三四五六七八九十]{1,3}[）)]")
WHOLE_HEADING = late(r"\s*[（(][一二三四五六七八九十]{1,3}[）)]")
FEWEST_WHOLE = 2
"""So many headings in whole brackets tell that one in half of them lost the other half."""
AROUND = 12
MARK_NAMES = {"“": "前引号", "”": "后引号", "‘": "前单引号", "’": "后单引号"}
"""Marks that would be lost among those that quote them: “““没有与之成对的“””."""
STRAIGHT = '"'
QUOTES = late(r'(?<!\d)"')
"""Straight quotes; behind a figure one may stand for inches."""
MOST_LINES, LONGEST_LINE = 4, 40


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields a finding for every mark without its other half."""
    yield from _straight_quotes(subject)
    yield from _half_headings(subject)
    paragraphs = subject.model.text.paragraphs
    rests = unsettled([one.text for one in paragraphs])
    loose = [paired_marks(one.text).loose if left else () for one, left in zip(paragraphs, rests, strict=True)]
    if not any(loose):
        return
    for at, paragraph in enumerate(paragraphs):
        before = [mark for near in _title_lines(paragraphs, at, -1) for mark in loose[near]]
        after = [mark for near in _title_lines(paragraphs, at, 1) for mark in loose[near]]
        following = paragraphs[at + 1].text if at + 1 < len(paragraphs) else ""
        on = [mark.at for mark in loose[at] if _runs_on(mark, paragraph.text, before, after, following)]
        if len(on) < len(loose[at]):
            yield from _of_paragraph(subject, paragraph, on)


def _of_paragraph(subject: ReportUnderCheck, paragraph: Paragraph, running_on: Sequence[int]) -> Iterator[Finding]:
    """Yields the marks of one paragraph that were mistyped, then those that still lack their other half."""
    slips, mended = mistyped_marks(paragraph.text, running_on)
    yield from (_mistyped(subject, paragraph, one) for one in slips)
    lost = [mark for mark in paired_marks(mended).loose if mark.at not in running_on]
    yield from (_finding(subject, paragraph, mark) for mark in lost)


def _mistyped(subject: ReportUnderCheck, paragraph: Paragraph, one: MistypedMark) -> Finding:
    """One finding for a mark that was typed for another."""
    span = subject.span(paragraph, one.start, one.end)
    at = one.at - one.start
    char, words = span.text[at], f"{span.text[:at]}{one.right}{span.text[at + 1 :]}"
    quotes = not {char, one.right}.isdisjoint("“”")
    message = f"引号{char}应为{one.right}" if quotes else f"“{char}”应为“{one.right}”"
    return Finding(RULE.name, Severity.ERROR, f"{message}：{span.text}", f"改为{words}", (span,))


def _straight_quotes(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds a paragraph with an odd number of straight quotes; both halves look alike, so that the last is shown.

    Where a curly one is unpaired too (“护农"), the two are halves of one another, and that is told of the curly one.
    """
    if STRAIGHT not in subject.plain:
        return
    odd = [one for one in subject.model.text.paragraphs if len(QUOTES.findall(one.text)) % 2]
    if len(odd) == 1 and odd[0].text.count("“") == odd[0].text.count("”"):
        paragraph = odd[0]
        at = paragraph.text.rindex(STRAIGHT)
        span = subject.span(paragraph, at, min(len(paragraph.text), at + AROUND))
        message = f"这一段的引号{STRAIGHT}是单数，有一个不成对"
        yield Finding(RULE.name, Severity.WARNING, message, "补上另一半，或改用“”", (span,))


def _half_headings(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds the one heading 三）健全… among （一）, （二） and （四）; several are a style."""
    body = [one for one in subject.model.text.paragraphs if one.story is Story.BODY]
    half = [match for one in body if (match := HALF_HEADING.match(one.text))]
    if len(half) != 1 or sum(WHOLE_HEADING.match(one.text) is not None for one in body) < FEWEST_WHOLE:
        return
    paragraph = next(one for one in body if one.text is half[0].string)
    span = subject.span(paragraph, 0, half[0].end())
    yield Finding(RULE.name, Severity.WARNING, f"序号“{span.text.strip()}”缺左括号", "补上（", (span,))


def _title_lines(paragraphs: Sequence[Paragraph], at: int, step: int) -> list[int]:
    """The paragraphs that a line may run on into: its neighbour, and those behind short lines, such as a title's."""
    found: list[int] = []
    near = at + step
    while 0 <= near < len(paragraphs) and len(found) < MOST_LINES:
        if step < 0 and SENTENCE_END.search(paragraphs[near].text):
            break
        found.append(near)
        if len(paragraphs[near].text) > LONGEST_LINE or SENTENCE_END.search(paragraphs[near].text):
            break
        near += step
    return found


def _runs_on(
    mark: LooseMark, text: str, before: Sequence[LooseMark], after: Sequence[LooseMark], following: str
) -> bool:
    """Tells whether the other half stands in the neighbouring paragraph, as in a wrapped line or a long quotation."""
    if not mark.opens:
        return any(one.opens and one.family == mark.family for one in before)
    if mark.family == "”" and following.startswith("“"):
        # A quotation of several paragraphs opens each of them and closes in the last: nothing is quoted inside.
        return QUOTE_BEGINS.search(text, 0, mark.at) is not None and "”" not in text[mark.at :]
    return not SENTENCE_END.search(text) and any(not one.opens and one.family == mark.family for one in after)


def _finding(subject: ReportUnderCheck, paragraph: Paragraph, mark: LooseMark) -> Finding:
    char = paragraph.text[mark.at]
    missing = mark.family if mark.opens else OPENED_BY[mark.family]
    start, end = (mark.at, mark.at + AROUND) if mark.opens else (mark.at - AROUND + 1, mark.at + 1)
    span = subject.span(paragraph, max(0, start), min(len(paragraph.text), end))
    here, lost = MARK_NAMES.get(char, f"“{char}”"), MARK_NAMES.get(missing, f"“{missing}”")
    message = f"有{here}，没有与之成对的{lost}"
    return Finding(RULE.name, Severity.ERROR, message, f"补上{lost}，或删去多余的{here}", (span,))


RULE = Rule("unpaired-mark", "标号不成对", Severity.ERROR, check)
