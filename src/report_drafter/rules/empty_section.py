"""每个标题下都有内容，标题许诺的正文要写到。

查什么
    标题（以句号结束而同级都另有正文的也是）后面紧跟着同级或上级标题，或者后面再没有正文；标题写明“原因”而该部分没有写原因；
    章的标题是工作情况、不足，下面写的却是下一年的打算，或者标题是打算，下面列的却是不足。
为什么
    删改时常留下空标题；督察规定要求写明不足的原因，标题写了正文不写，等于没有写。
反例
    一、2023年主要举措和成效
    （一）加强学习
    （二）强化监督
    开展执法监督12次，发现问题整改到位。
正例
    一、2023年主要举措和成效
    （一）加强学习，组织集体学法12次。
    （二）强化监督
    开展执法监督12次，发现问题整改到位。
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.language.model.misheaded_chapters import MisheadedChapter, find_misheaded
from report_drafter.language.model.report_model import Heading, Part
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

SENTENCE = late("[。；;！：:]")
SENTENCE_END = late(r"[。；;！]\s*$")
CLOSING = late(r"\s*(?:特此报告|（?此件|附件|[^。，]{0,30}年.{1,3}月.{1,3}日[）)]?\s*$)")
"""What ends a report and is no content; a sentence that opens with a date is."""
COMMA = late("[，,]")
OMITTED = late(r"(?:[（(]\s*(?:略|从略)\s*[）)]|[：:—]\s*(?:略|从略))\s*。?\s*$")
"""What tells that a text is left out on purpose: （一）编制原则（略）."""
MERE_TITLE = late(r"[^，,。；;：:\d]{2,16}。?")
"""What is no sentence of its own: 优化政务服务."""
FEWEST_TITLES, FEWEST_SENTENCES = 2, 3
"""So many titles of a chapter have text below; of those that end in a stop all but one must."""
PROMISED = late("原因")
REASONS = late(
    "原因|由于|因为|源于|缘于|归因|根源|症结|究其|导致|造成|所致|制约|受限于|反映[出了]|[，,]主要是|主要在于"
    "|受.{1,20}影响|因.{2,12}(?:不足|不够|有限|薄弱)|重视不够|认识不(?:足|够|到位|深)|责任心不强|把关不[严够]"
)


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields headings that nothing stands under, and those whose promise of reasons is not kept."""
    headings = [one for one in subject.model.headings if one.ordinal]
    if not _has_text(subject, headings):
        return
    titled = _titled(subject, headings) | _run_in(headings)
    for at, heading in enumerate(headings):
        following = headings[at + 1] if at + 1 < len(headings) else None
        if following and following.level > heading.level:
            continue
        span = subject.span(heading.paragraph, 0, heading.end or len(heading.paragraph.text))
        if not _content(subject, heading, following, titled=heading.paragraph.number in titled):
            yield Finding(RULE.name, Severity.WARNING, "标题下没有内容", "补写内容，或删去标题", (span,))
    yield from _broken_promises(subject, headings)
    yield from (_misheaded(subject, one) for one in find_misheaded(subject.model))


def _misheaded(subject: ReportUnderCheck, one: MisheadedChapter) -> Finding:
    span = subject.span(one.heading.paragraph, 0, one.heading.end or len(one.heading.paragraph.text))
    message = f"标题是“{one.heading.title}”，下面写的却是{one.tells}"
    return Finding(RULE.name, Severity.WARNING, message, "核对标题，应当概括下面的内容", (span,))


def _has_text(subject: ReportUnderCheck, headings: Sequence[Heading]) -> bool:
    """Tells whether text follows the headings at all; an outline alone has no empty sections."""
    first = headings[0].paragraph.number if headings else 0
    return any(one.number > first and SENTENCE.search(one.text) for one in subject.model.text.paragraphs)


def _titled(subject: ReportUnderCheck, headings: Sequence[Heading]) -> set[int]:
    """The paragraphs of headings that are titles alone, as all their fellows in the chapter are.

    Fellows are of one level; two of them must have text in the paragraphs below, and none in its own.
    """
    fellows: defaultdict[tuple[int, int], list[tuple[Heading, bool]]] = defaultdict(list)
    chapter = 0
    for heading, following in zip_longest(headings, headings[1:]):
        chapter += heading.level == 1
        deeper = following is not None and following.level > heading.level
        fellows[chapter, heading.level].append((heading, deeper or bool(subject.model.under(heading, following))))
    found: set[int] = set()
    for group in fellows.values():
        alone = all(not one.paragraph.text[one.end :].strip("。 ") for one, _ in group)
        sentences = any(SENTENCE_END.search(one.paragraph.text) for one, _ in group)
        fewest = max(FEWEST_SENTENCES, len(group) - 1) if sentences else FEWEST_TITLES
        if alone and sum(has_text for _, has_text in group) >= fewest:
            found.update(one.paragraph.number for one, _ in group)
    return found


def _run_in(headings: Sequence[Heading]) -> set[int]:
    """The paragraphs of short headings that end on a stop and hold nothing behind it, as all their fellows do.

    （三）优化政务服务。 between （二）规范执法程序。全年…… and （四）……; what counts or goes on is a sentence.
    """
    fellows: defaultdict[tuple[int, int], list[Heading]] = defaultdict(list)
    chapter = 0
    for heading in headings:
        chapter += heading.level == 1
        fellows[chapter, heading.level].append(heading)
    found: set[int] = set()
    for group in fellows.values():
        bare = [one for one in group if not one.paragraph.text[one.end :].strip("。 ")]
        others = len(group) - len(bare)
        if len(bare) == 1 and others >= FEWEST_TITLES and MERE_TITLE.fullmatch(bare[0].title.strip()):
            found.add(bare[0].paragraph.number)
    return found


def _content(subject: ReportUnderCheck, heading: Heading, following: Heading | None, *, titled: bool) -> bool:
    """Whether something stands under a heading, or in it; the comma of a mere title does not make it text."""
    if heading.paragraph.text[heading.end :].strip("。：: ") or OMITTED.search(heading.paragraph.text):
        return True
    if not titled and (SENTENCE_END.search(heading.paragraph.text) or COMMA.search(heading.title)):
        return True
    return any(not CLOSING.match(one.text) for one in subject.model.under(heading, following))


def _broken_promises(subject: ReportUnderCheck, headings: Sequence[Heading]) -> Iterator[Finding]:
    chapters = [one for one in headings if one.level == 1]
    problems = {one.paragraph.number for one in subject.model.sentences if one.part is Part.PROBLEMS}
    for at, heading in enumerate(chapters):
        if not PROMISED.search(heading.title) or heading.paragraph.number not in problems:
            continue
        under = subject.model.under(heading, chapters[at + 1] if at + 1 < len(chapters) else None)
        words = heading.paragraph.text[heading.end :] + "".join(one.text for one in under)
        if words and not REASONS.search(words):
            span = subject.span(heading.paragraph, 0, heading.end or len(heading.paragraph.text))
            yield Finding(RULE.name, Severity.WARNING, "标题写明“原因”，正文没有写原因", "补写原因", (span,))


RULE = Rule("empty-section", "标题下无内容", Severity.WARNING, check)
