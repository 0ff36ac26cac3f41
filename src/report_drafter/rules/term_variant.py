"""同一用语前后写法一致。

查什么
    多写一个重复字的用语（文中别处没有这个字）；别处写“法治政府”、此处写“法制政府”一类；段首小标题与段内用语只差一个字；同一引语的引号一处括到这里、一处
    括到那里；同段两个引起来的行动、工程名称只差一个音近形近的字（“安薪行动”“安心行动”）、两处用几个短语合成的行动名称（“强基础、转作风、树形象”三年行动）有一项不同、“巩固规范涉企行政审批专项行动成果”
    而别处都是“规范涉企行政执法专项行动”、两处数字代称颠倒了数字或错了一个（“1650”产业体系、“6150”产业体系）、带数的引语别处三次以上都是另一个数（“五个一律”“六个一律”），是警告。
为什么
    法定程序、工作机制的名称是专用语，差一个字读者会以为是另一件事。其余只作提示，由起草人定夺。
反例
    制定行政规范性文件3件，清理行政规范性文件9件。
    起草了行政性规范性文件《裁量基准》。
正例
    制定行政规范性文件3件，清理规范性文件9件。
    专家论证，组织专家、专业机构论证其可行性。
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.text.alike_characters import alike
from report_drafter.language.text.campaign_names import misnamed_campaigns
from report_drafter.language.text.character_slips import SlipKind, slip_between
from report_drafter.language.text.characters import is_han
from report_drafter.language.text.code_names import SIGN as CODE_SIGN
from report_drafter.language.text.code_names import odd_codes
from report_drafter.language.text.number_words import SIGN as NUMBER_SIGN
from report_drafter.language.text.number_words import odd_numbers
from report_drafter.language.text.slogan_names import misnamed_slogans
from report_drafter.language.text.title_words import NUMERAL
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

SUFFIXES = "性化型式度级类制权"
"""What words are formed with, and what is typed once too often: 行政性规范性文件."""
DOUBLED = late(f"([{SUFFIXES}])(?=\\w{{1,3}}\\1\\w)")
SUFFIX = late(f"[{SUFFIXES}]")
GAPS = (1, 2, 3)
LEAD_IN = late(r"\s*(?:[一二三四五六七八九十]{1,2}是)?([^,，。：:]{4,8})[,，。：:]")
QUOTED = late("“([^”“]{2,20})”(?=((?s:.{0,4})))")
"""A phrase in quotes with the words behind it, as many as a closing quote may have slipped over."""
LEGAL_SYSTEM = late("法制(?!审核|机构|部门|员|办|工作|科|处|大队|支队|总队|讲座)(\\w\\w)")
RULE_OF_LAW, FRONT = "法治", 3
CAMPAIGN = late("“([\u4e00-\u9fff]{2,8}(?:行动|工程|计划|活动|平台|品牌|模式))”")
CAMPAIGN_SIGN = late("(?:行动|工程|计划|活动|平台|品牌|模式)”")
AROUND, TAIL = 2, 4
SETTLED = 2


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields terms that are written otherwise elsewhere."""
    yield from _doubled(subject)
    for paragraph in subject.model.text.paragraphs:
        match = LEAD_IN.match(paragraph.text)
        if match and is_han(match[1]):
            yield from _lead_in(subject, paragraph, match)
    yield from _quotes(subject)
    yield from _campaigns(subject)
    for one in misnamed_slogans(subject.plain):
        span, usual = subject.span_at(one.start, one.end), subject.span_at(one.first, one.until)
        message = f"“{span.text}”与别处“{usual.text}”有一处不同，疑为同一名称"
        yield Finding(RULE.name, Severity.WARNING, message, "核对，统一名称", (span,), (usual,))
    for odd in misnamed_campaigns(subject.plain):
        span, message = subject.span_at(odd.start, odd.end), f"“{odd.name}”文中别处都写作“{odd.used}”（{odd.times}处）"
        related = subject.first_spans(odd.used)
        yield Finding(RULE.name, Severity.WARNING, message, "核对，统一名称", (span,), related)
    yield from _rule_of_law(subject)
    yield from _codes(subject)
    yield from _numbers(subject)


def _numbers(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds quoted words with a number that the report writes otherwise everywhere else."""
    for one in odd_numbers(subject.plain) if NUMBER_SIGN.search(subject.plain) else ():
        span, usual = (subject.span_at(words.start, words.end) for words in (one.odd, one.usual))
        message = f"“{one.odd.words}”文中别处都写作“{one.usual.words}”"
        yield Finding(RULE.name, Severity.WARNING, message, "核对，统一用语", (span,), (usual,))


def _codes(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds a name of digits that stands elsewhere with its digits turned, or with another one."""
    for one in odd_codes(subject.plain) if CODE_SIGN.search(subject.plain) else ():
        span, usual = (subject.span_at(name.start, name.end) for name in (one.odd, one.usual))
        message = f"“{one.odd.code}”{one.odd.named[:4]}另处写作“{one.usual.code}”"
        yield Finding(RULE.name, Severity.WARNING, message, "核对印发文件，统一名称", (span,), (usual,))


def _rule_of_law(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds 法制 where a report on 法治 writes 法治 before the same words; 法制审核 and 法制机构 are terms."""
    plain = subject.plain
    if not any(RULE_OF_LAW in one.text for one in subject.model.text.paragraphs[:FRONT]):
        return
    for match in LEGAL_SYSTEM.finditer(plain):
        if not is_han(match[1]):
            continue
        meant = f"法治{match[1]}"
        written = plain.count(meant)
        if written >= SETTLED and plain.count(match[0]) < written:
            span = subject.span_at(match.start(), match.end())
            message = f"“{match[0]}”文中别处写作“{meant}”"
            yield Finding(
                RULE.name, Severity.HINT, message, f"核对，一般写“{meant}”", (span,), subject.first_spans(meant)
            )


def _doubled(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds a suffix typed once too often: the same words stand elsewhere without it."""
    plain = subject.plain
    places = [(match.start(), plain.index(match[1], match.start() + 1)) for match in DOUBLED.finditer(plain)]
    found = [(plain[at - AROUND : again + 1 + AROUND], at, again) for at, again in places]
    count = _around_suffixes(plain, frozenset(written[-1 - AROUND :] for written, _, _ in found))
    for written, at, again in found:
        meant = written[:AROUND] + written[AROUND + 1 :]
        if count[meant] >= SETTLED and plain.count(written) == 1:
            span = subject.span_at(at - AROUND, again + 1 + AROUND)
            message = f"“{written}”文中别处写作“{meant}”，疑多一个“{plain[at]}”字"
            yield Finding(RULE.name, Severity.HINT, message, "核对，统一用语", (span,), subject.first_spans(meant))


def _around_suffixes(plain: str, tails: frozenset[str]) -> Counter[str]:
    """Counts the words around each suffix that begins a tail, as far as a doubled one may stand before it."""
    places = (match.start() for match in SUFFIX.finditer(plain)) if tails else ()
    return Counter(
        plain[at - gap - AROUND : at + 1 + AROUND]
        for at in places
        if plain[at : at + 1 + AROUND] in tails
        for gap in GAPS
        if at >= gap + AROUND
    )


def _lead_in(subject: ReportUnderCheck, paragraph: Paragraph, match: re.Match[str]) -> Iterator[Finding]:
    """Finds a term at the head of a paragraph that its own text writes with one other character."""
    term = match[1]
    if paragraph.text.count(term) > 1:
        return
    other = _one_off(paragraph.text, term, match.end())
    if other >= 0:
        spans = (subject.span(paragraph, match.start(1), match.end(1)),)
        related = subject.span(paragraph, other, other + len(term))
        message = f"段首写“{term}”，段内写“{related.text}”"
        yield Finding(RULE.name, Severity.HINT, message, "核对，统一用语", spans, (related,))


def _one_off(text: str, term: str, start: int) -> int:
    """Returns where a text has a term with one Han character changed, -1 if nowhere; head or tail is whole."""
    for part, shift in ((term[:2], 0), (term[-2:], len(term) - 2)):
        at = text.find(part, start + shift)
        while at >= 0:
            words = text[at - shift : at - shift + len(term)]
            unlike = sum(one != other for one, other in zip(words, term, strict=False))
            if unlike == 1 and len(words) == len(term) and is_han(words):
                return at - shift
            at = text.find(part, at + 1)
    return -1


def _quotes(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds one phrase whose closing quote stands in two places."""
    quoted: dict[str, set[str]] = {}
    for phrase, behind in QUOTED.findall(subject.plain):
        quoted.setdefault(phrase, set()).add(behind)
    for whole in quoted:
        for cut in range(max(2, len(whole) - TAIL), len(whole)):
            shorter, rest = whole[:cut], whole[cut:]
            if any(behind.startswith(rest) for behind in quoted.get(shorter, ())):
                other = f"“{shorter}”{rest}"
                message = f"同一用语有“{whole}”和{other}两种引法"
                spans, related = subject.first_spans(f"“{whole}”"), subject.first_spans(other)
                yield Finding(RULE.name, Severity.HINT, message, "统一引号位置", spans, related)


def _campaigns(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds two quoted names of a campaign in one paragraph that sound alike: “安薪行动”, “安心行动”."""
    for paragraph in subject.paragraphs_with(CAMPAIGN_SIGN):
        found = {match[1]: match for match in CAMPAIGN.finditer(paragraph.text)}
        for one, other in combinations(found, 2):
            slip = slip_between(one, other)
            if slip is None or slip.kind is not SlipKind.CHANGED or NUMERAL.search(one + other):
                continue
            if not alike(slip.wrong, slip.right):
                continue
            odd, usual = sorted((one, other), key=lambda name: (subject.plain.count(name), found[name].start()))
            spans = (subject.span(paragraph, *found[odd].span(1)),)
            related = (subject.span(paragraph, *found[usual].span(1)),)
            message = f"“{odd}”与同段“{usual}”只差一个音近形近的字，疑为同一名称"
            yield Finding(RULE.name, Severity.WARNING, message, "核对，统一名称", spans, related)


RULE = Rule("term-variant", "用语不一", Severity.WARNING, check)
