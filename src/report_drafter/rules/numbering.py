"""序号连续，不跳号、不重号。

查什么
    “第一部分”“一、”“（一）”“1.”“（1）”“1.1”各级标题和“一是”“一要”“第一，”“其一，”“①”各组条目：从几跳到几，同一序号出现两次，只有“一是”
    没有“二是”，注释的注码跳号、正文的注码重号，各章都有序号而一章没有，一段之内“1.……2.……4.……”跳号，标题接在
    上一段末尾，“一是”“二是”之后接“首先”，“一是”紧接在上一句后面而漏了标点。每一组从头编号，或接着上一组编号，都算连续。
为什么
    跳号说明删改时丢了一条或一节；成文规范要求结构层次序数依次使用。
反例
    一是加强学习。二是健全制度。四是强化监督。
正例
    一是加强学习。二是健全制度。
    一是强化监督。二是严格考核。三是落实责任。
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import TextSpan
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.chronology.stated_years import is_work_report, session_date
from report_drafter.language.numbers.numerals import chinese_numeral
from report_drafter.language.text.characters import is_han
from report_drafter.language.text.glued_headings import glued_headings
from report_drafter.language.text.inline_numbers import MIXED, SIGN, misnumbered_items, mixed_orders
from report_drafter.language.text.note_marks import misnumbered_marks, odd_notes
from report_drafter.language.text.ordinal_markers import LEVELS, Marker, MarkerStyle, decimal_ordinal, paragraph_markers
from report_drafter.language.text.ordinal_runs import Item, OrdinalRuns, Problem
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

SHOWN, HEADING_LENGTH = 12, 60
LEAST_CHAPTERS, SECOND = 2, 2
SPOKEN = "是"
SPOKEN_FIRST = ("一个是", "一个要", "一条是", "第一个", "其一")
FIRSTLY = late(r"(?:^|[。；;：:！\s])首先(?![\s\S]*其次)")
"""How the first of several is told without an ordinal, where the others have theirs."""
LEAST_DECIMALS = 3
WHOLE = late("第[一二三四五六七八九十]{1,3}(?:部分|[章篇])")
OF_YEAR = late(r"20\d\d年")
"""How the two halves of a report are headed that numbers its chapters within each: 2019年工作回顾, 2020年工作安排."""
TURNS = late(
    r"20\d\d年|下一[步年]|下步|今后|新的一年|来年|存在的?|附|名词|有关|关于|需要说明|主要(?:问题|不足|体会|经验)"
)
"""Where a report that is read out at a session turns from its numbered chapters to something else."""
NO_HEADING = late("[。；：:，,、]\\s*$")
"""How a line ends that is no heading."""
ADVICE = "核对是否漏了条目，按顺序重新编号"


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields every ordinal that does not follow the one before it."""
    runs = OrdinalRuns()
    body = (one for one in subject.model.text.paragraphs if one.story is Story.BODY)
    items = [Item(one, marker) for one in body for marker in paragraph_markers(one)]
    problems = [one for item in items if (one := runs.take(item)) and not item.marker.automatic]
    if _is_a_piece(subject, items):
        problems = [one for one in problems if one.before is not None or not one.item.leads]
    for before, problem, following in zip([None, *problems], problems, [*problems[1:], None], strict=False):
        if following is not None and problem.slipped(following):
            yield _slip(subject, problem, following)
        elif following is not None and problem.item.marker.ordinal == 1 and following.before is problem.item:
            continue  # 1. 1. 3.: told where the second is missed.
        elif (before is None or not before.slipped(problem)) and not _is_opened_in_speech(subject, problem):
            yield _finding(subject, problem)
    yield from (_lonely(subject, one) for one in runs.finish())
    yield from _decimals(subject)
    yield from _notes(subject)
    yield from _inline(subject)
    if not is_work_report(subject.model):
        yield from _bare_chapters(subject)


def _is_opened_in_speech(subject: ReportUnderCheck, problem: Problem) -> bool:
    """Whether the first item was told as people speak, in this paragraph or the one before: 一个是……；二是……."""
    item, before = problem.item, problem.before
    if item.marker.ordinal != SECOND or item.marker.style in LEVELS:
        return False
    told = item.paragraph.text[: item.marker.start]
    if before is not None:  # Behind a list that is over, 首先 alone begins another.
        own = before.paragraph is item.paragraph
        return FIRSTLY.search(told, before.marker.end if own else 0) is not None
    near = subject.model.text.paragraphs[max(0, item.paragraph.number - 2) : item.paragraph.number - 1]
    told = "\n".join([*(one.text for one in near), told])
    return any(words in told for words in SPOKEN_FIRST) or FIRSTLY.search(told) is not None


def _is_a_piece(subject: ReportUnderCheck, items: Sequence[Item]) -> bool:
    """Whether a text begins in the middle, with a later chapter or item and no title: its first ones are elsewhere."""
    paragraphs = subject.model.text.paragraphs
    first = items[0] if items else None
    return first is not None and first.paragraph is paragraphs[0] and first.leads and first.marker.ordinal > 1


def _inline(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields the number that does not follow the one before it in its own paragraph: 1.……2.……4.……."""
    for paragraph in subject.paragraphs_with(SIGN):
        for one in misnumbered_items(paragraph.text) if paragraph.story is Story.BODY else ():
            span = subject.span(paragraph, one.start, one.end)
            message = f"段内序号从{one.before}到{one.number}，不连续"
            yield Finding(RULE.name, Severity.WARNING, message, ADVICE, (span,))
    for paragraph in subject.paragraphs_with(MIXED):
        for start, end in mixed_orders(paragraph.text):
            span = subject.span(paragraph, start, end)
            yield Finding(RULE.name, Severity.WARNING, "列举“一是”“二是”之后又写“首先”", ADVICE, (span,))
    for glued in glued_headings(subject.model.text.paragraphs):
        span = subject.span_of(glued)
        message = f"标题“{span.text}”接在上一段末尾，没有另起一行"
        yield Finding(RULE.name, Severity.WARNING, message, "标题另起一段", (span,))


def _notes(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields the notes whose numbers do not follow one another: [1], [3]; and the marks that point to a neighbour's."""
    for one in misnumbered_marks(subject.plain):
        span = subject.span_at(one.start, one.end)
        message = f"正文注码“{span.text}”重复，缺[{one.before + 1}]"
        yield Finding(RULE.name, Severity.WARNING, message, f"疑为[{one.before + 1}]，核对后改正", (span,))
    for one in odd_notes(subject.plain):
        span = subject.span_at(one.start, one.end)
        message = f"注释序号从[{one.before}]到[{one.number}]，不连续"
        yield Finding(RULE.name, Severity.WARNING, message, "核对注释和正文的注码，按顺序编号", (span,))


def _finding(subject: ReportUnderCheck, problem: Problem) -> Finding:
    item, before = problem.item, problem.before
    span = subject.span(item.paragraph, item.marker.start, item.marker.end)
    glued = _glued(subject, item, before)
    if glued is not None:
        return Finding(RULE.name, Severity.WARNING, f"“{glued.text}”前面漏了标点", "补上标点", (glued,), (span,))
    if before is None:
        message = f"序号“{span.text}”之前没有“{_written(item.marker, 1)}”"
        return Finding(RULE.name, Severity.WARNING, message, "核对是否漏了前面的条目", (span,))
    previous = subject.span(before.paragraph, before.marker.start, before.marker.end)
    places = (span, *_unnumbered(subject, before, item))
    message = _message(span.text, previous.text, item.marker, before.marker.ordinal)
    return Finding(RULE.name, Severity.WARNING, message, ADVICE, places, (previous,))


def _glued(subject: ReportUnderCheck, item: Item, before: Item | None) -> TextSpan | None:
    """The ordinal missed before an item where it stands right behind a word: 夯实根基一是……；二是……."""
    last = before.marker if before is not None and before.paragraph is item.paragraph else None
    text, missed = item.paragraph.text, _written(item.marker, before.marker.ordinal + 1 if before is not None else 1)
    at = text.rfind(missed, last.end if last is not None else 0, item.marker.start)
    if at < 1 or not missed.endswith(SPOKEN) or not is_han(text[at - 1]):
        return None
    return subject.span(item.paragraph, at, at + len(missed))


def _slip(subject: ReportUnderCheck, problem: Problem, following: Problem) -> Finding:
    """One finding for a number that stands twice because the one before it is missing."""
    item, again = problem.item, following.item
    span = subject.span(item.paragraph, item.marker.start, item.marker.end)
    related = subject.span(again.paragraph, again.marker.start, again.marker.end)
    right = _written(item.marker, item.marker.ordinal - 1)
    message = f"序号“{span.text}”出现两次，前一个疑为“{right}”"
    return Finding(RULE.name, Severity.WARNING, message, f"改为“{right}”", (span,), (related,))


def _message(here: str, previous: str, marker: Marker, before: int) -> str:
    if marker.ordinal == before:
        return f"序号“{here}”重复"
    if marker.ordinal < before:
        return f"序号“{here}”排在“{previous}”之后，次序不对"
    return f"序号从“{previous}”跳到“{here}”，缺“{_written(marker, before + 1)}”"


def _unnumbered(subject: ReportUnderCheck, before: Item, item: Item) -> tuple[TextSpan, ...]:
    """The beginnings of the paragraphs between two items where as many ordinals are missing: they lost theirs.

    Between headings it is headings that may have lost one, between other paragraphs others.
    """
    paragraphs = subject.model.text.paragraphs
    begin, end = (bisect_left(paragraphs, one.paragraph.number, key=lambda each: each.number) for one in (before, item))
    between = [one for one in paragraphs[begin + 1 : end] if one.story is Story.BODY]
    missing = item.marker.ordinal - before.marker.ordinal - 1
    heads = _is_heading(before.paragraph), _is_heading(item.paragraph)
    alike = [one for one in between if _is_heading(one) in heads and not _is_numbered(one)]
    bare = alike if len(alike) == missing and item.leads else []
    return tuple(subject.span(one, 0, min(SHOWN, len(one.text))) for one in bare)


def _is_numbered(paragraph: Paragraph) -> bool:
    """Whether a paragraph has an ordinal of its own, of whatever style."""
    first = next(paragraph_markers(paragraph), None)
    return first is not None and not paragraph.text[: first.start].strip()


def _is_heading(paragraph: Paragraph) -> bool:
    return len(paragraph.text) <= HEADING_LENGTH and NO_HEADING.search(paragraph.text) is None


def _lonely(subject: ReportUnderCheck, item: Item) -> Finding:
    span = subject.span(item.paragraph, item.marker.start, item.marker.end)
    message = f"只有“{span.text}”，没有“{_written(item.marker, 2)}”"
    return Finding(RULE.name, Severity.WARNING, message, "只有一条时不用序号，或补上后面的条目", (span,))


def _bare_chapters(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds a chapter's heading without a number where the chapters before it have theirs."""
    chapters = [one for one in subject.model.headings if one.level == 1]
    spoken = session_date(subject.model) is not None
    for at, heading in enumerate(chapters):
        before = chapters[:at]
        is_part = heading.title != heading.paragraph.text.strip()  # 第三部分 is number enough
        if (
            heading.ordinal
            or is_part
            or WHOLE.match(heading.title)
            or sum(one.ordinal > 0 for one in before) < LEAST_CHAPTERS
        ):
            continue
        if spoken and TURNS.match(heading.title):
            continue
        if OF_YEAR.match(heading.title) and any(not one.ordinal and OF_YEAR.match(one.title) for one in before):
            continue
        span = subject.span(heading.paragraph, 0, len(heading.paragraph.text))
        yield Finding(RULE.name, Severity.WARNING, f"标题“{heading.title}”没有序号", "补上序号", (span,))


def _decimals(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds a paragraph numbered 1.4 behind 1.2; they are ordinals only where several follow one another from x.1."""
    body = (one for one in subject.model.text.paragraphs if one.story is Story.BODY and one.table is None)
    found = [(one, number) for one in body if (number := decimal_ordinal(one.text))]
    if len(found) < LEAST_DECIMALS or found[0][1][1] != 1:
        return
    for (before, (chapter, last, stop)), (paragraph, (own, ordinal, end)) in pairwise(found):
        right = last + 1 if own == chapter else 1
        if ordinal != right:
            spans = (subject.span(paragraph, 0, end),)
            related = (subject.span(before, 0, stop),)
            here, previous = spans[0].text.strip(), related[0].text.strip()
            message = f"序号“{here}”排在“{previous}”之后，应为“{own}.{right}”"
            yield Finding(RULE.name, Severity.WARNING, message, ADVICE, spans, related)


def _written(marker: Marker, ordinal: int) -> str:
    """Writes an ordinal in the style of a marker."""
    if marker.style is MarkerStyle.CIRCLED:
        return chr(ord(marker.style.value) + ordinal - 1)
    if marker.style in (MarkerStyle.THIRD, MarkerStyle.FOURTH):
        return marker.style.value.replace("1", str(ordinal))
    return marker.style.value.replace("一", chinese_numeral(ordinal))


RULE = Rule("numbering", "序号不连续", Severity.WARNING, check)
