"""同一文件的题名前后写法一致。

查什么
    两处题名只差一两个字或只换了文种词，疑为同一文件写错；与国家的法律、行政法规、党内法规、中央文件或登记的规划只差一处（漏字、多字、错字、
    字序颠倒），疑有错字；国家法律法规写错文种（“条例”写成“规定”“办法”，“法”写成“条例”）或错、漏一个词；所引的条数超过该法条文总数的；前面写全称、后面去掉制定机关的简称而没有“以下简称”；约定简称《细则》，紧接着却写《规程》的。
    本机关、本地制定的（“制定”“我省”“《××省……》”），国家与地方的同名文件、只差数字或届次的文件、修订前后的文件、已经改名的旧法，不算；全文多次这样写的，也不算。
为什么
    引用公文应当使用规范题名（《党政机关公文处理工作条例》要求引用公文先引标题）；同一文件两种写法，读者会当成两个文件。
反例
    落实《青云市法治政府建设实施方案》，压实责任。
    对照《青云市法制政府建设实施方案》，逐项销号。
    严格执行《重大行政决策程序暂行规定》，学习《中华人民共和国民营企业促进法》《中华人民共和国黄河保护条例》。
正例
    落实《公安机关办理行政案件程序规定》《公安机关办理刑事案件程序规定》，执行《江海省优化营商环境条例》。
    制定《青云市关于加强基层执法工作的实施意见》（以下简称《实施意见》），细化《优化营商环境条例》。
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.plan_titles import title_key
from report_drafter.language.model.report_model import Citation
from report_drafter.language.text.character_slips import Slip, told_slip
from report_drafter.language.text.characters import HAN, words
from report_drafter.language.text.title_articles import articles_behind
from report_drafter.language.text.title_genres import miswritten_kind
from report_drafter.language.text.title_kinds import OtherTitle
from report_drafter.language.text.title_origins import is_local, is_made_here
from report_drafter.language.text.title_slips import KnownTitles, plain_title
from report_drafter.language.text.title_words import (
    GENRES,
    NUMERAL,
    STATE,
    are_contrasts,
    are_of_one_statute,
    are_same_kind,
)
from report_drafter.language.text.word_difference import Difference, difference
from report_drafter.rules.registry.known_titles import known_titles, most_articles
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule
from report_drafter.rules.short_titles import is_given, undeclared_short_titles

SHORTEST, LONGEST_EDIT, SHORTEST_OF_LAW = 5, 3, 3
OFTEN = 3
SHORTEST_SHORT_TITLE = 10
ANCHOR = 3
SHORT_PAIR = 2
SHORT_DRAFT = late(r"[\u4e00-\u9fff]{2}[（(]?草案[）)]?")
"""A short title of a kind's two characters, as a report gives it to the plan that it puts before an assembly."""
ON_ANOTHER = words(
    "审查 审计 审议 审核 调研 调查 检查 自查 核查 督查 督导 评估 评价 总结 整改 验收 鉴定 分析 补充 初审"
)
"""What makes a report on a report: 计划执行情况的报告, 计划执行情况的审查报告."""
REPORTS = words("报告 意见 决定 决议 建议 通报")
VERSION = late(r"修[订正改]|草案|征求意见稿|试行|暂行|第.批|20\d\d|年度?")
AGENCY_END = late(r"(?:局|委|厅|部|院|会|府|办|署|处|办公室|法院|检察院|公司|中心|支队|总队|大队)$")
LISTED = late(r"(?:[\d一二三四五六七八九十]{1,3}[项件条个部份])?(?:[、和及与]|以及)?")
ORDER = late(
    r"[（(](?:(?:中华人民共和国)?主席令|国务院令|国令|(?![^（()）]*[省市州县区])[\u4e00-\u9fff]{2,10}(?:部|总局|总署|委|委员会|银行)令)"
    r"(?:〔?20\d\d[年〕])?第?\d"
)
PLACE = late(f"{HAN}*(?:省|市|州|县|区|旗|乡|镇|国|自治区|特区)$")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields citations whose titles differ from another citation's by a slip."""
    groups: dict[str, list[Citation]] = {}
    for one in subject.model.citations:
        groups.setdefault(title_key(one.base), []).append(one)
    misspelt = dict(_misspelt(subject, groups))
    yield from misspelt.values()
    yield from _of_miswritten_kind(subject, {key: ones for key, ones in groups.items() if key not in misspelt})
    yield from _drafts(subject, groups)
    yield from _otherwise(subject, {key: ones for key, ones in groups.items() if key not in misspelt}, groups)
    for pair in _neighbours([key for key in groups if len(key) >= SHORTEST and key not in misspelt]):
        odd, usual = sorted(pair, key=lambda key: (len(groups[key]), -groups[key][0].paragraph.number))
        if _is_held(groups[odd], groups[usual]) or _are_listed(groups[odd], groups[usual]):
            continue
        settled = len(groups[usual]) >= OFTEN and len(groups[odd]) == 1
        if _is_slip(difference(odd, usual), subject, settled=settled):
            yield _finding(subject, groups[odd][0], groups[usual][0])
    yield from _shortened(subject, groups)
    yield from undeclared_short_titles(subject, RULE.name)
    yield from _no_articles(subject)


def _of_miswritten_kind(subject: ReportUnderCheck, groups: Mapping[str, Sequence[Citation]]) -> Iterator[Finding]:
    """Finds titles that end on a miswritten word for their kind; a title within another is told with it."""
    for ones in groups.values():
        one = ones[0]
        found = miswritten_kind(one.base) if not one.nested else None
        if found is not None:
            wrong = one.base[found[0] : found[1]]
            span = subject.span_of(one)
            message = f"《{one.base}》中“{wrong}”疑为“{found[2]}”"
            yield Finding(RULE.name, Severity.WARNING, message, f"改为“{found[2]}”", (span,))


def _drafts(subject: ReportUnderCheck, groups: Mapping[str, Sequence[Citation]]) -> Iterator[Finding]:
    """Finds the one draft under a short title of another kind than all others: 《大纲草案》 beside 《纲要草案》."""
    drafts = {key: ones for key, ones in groups.items() if SHORT_DRAFT.fullmatch(key)}
    for key, ones in drafts.items() if len(drafts) == SHORT_PAIR else ():
        (other,) = (one for one in drafts if one != key)
        kinds = key[:SHORT_PAIR], other[:SHORT_PAIR]
        told = [sum(kind in title for title in groups if title not in drafts) for kind in kinds]
        if len(ones) == 1 and len(drafts[other]) >= SHORT_PAIR and told[0] == 0 and told[1]:
            yield _finding(subject, ones[0], drafts[other][0])


def _no_articles(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds articles that a law has not: 《中华人民共和国行政处罚法》第三百三十三条."""
    for one in subject.model.citations:
        most = most_articles(title_key(one.base))
        if most is None:
            continue
        for start, end, number in articles_behind(one.paragraph.text, one.end):
            if number > most:
                span = subject.span(one.paragraph, start, end)
                message = f"《{one.base}》没有{span.text}"
                yield Finding(RULE.name, Severity.WARNING, message, "核对法律法规原文，改正条款", (span,))


def _neighbours(keys: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yields pairs of titles that begin or end alike, or share a stretch before their last words; each pair once."""
    index: dict[tuple[str, str], list[str]] = {}
    for key in keys:
        met: dict[str, None] = {}
        for anchor in (("head", key[:ANCHOR]), ("tail", key[-ANCHOR:])):
            met.update(dict.fromkeys(index.get(anchor, ())))
            index.setdefault(anchor, []).append(key)
        yield from ((one, key) for one in met if abs(len(one) - len(key)) <= LONGEST_EDIT)


def _is_held(one: Sequence[Citation], other: Sequence[Citation]) -> bool:
    """Whether every place of one title is within the other's: 〈…〉 in 《…〈…〉》 is no other spelling."""
    inner, outer = sorted((one, other), key=lambda each: len(each[0].base))
    return all(
        any(each.paragraph is held.paragraph and each.start <= held.start and held.end <= each.end for each in outer)
        for held in inner
    )


def _are_listed(one: Sequence[Citation], other: Sequence[Citation]) -> bool:
    """Whether one list holds both titles, which then name two documents: 《减轻处罚清单》8项和《从轻处罚清单》14项."""
    places = sorted((*one, *other), key=lambda each: (each.paragraph.number, each.start))
    return any(
        first.paragraph is second.paragraph
        and first.base != second.base
        and LISTED.fullmatch(first.paragraph.text, first.end, second.start) is not None
        for first, second in pairwise(places)
    )


def _is_slip(found: Difference, subject: ReportUnderCheck, *, settled: bool) -> bool:
    """Tells whether a difference is one of spelling: a lost or added word, another genre word, a homophone.

    A short title (《纲要（草案）》) has little in common to go by: there the other spelling must be settled.
    """
    longest, shortest = max(len(found.one), len(found.other)), min(len(found.one), len(found.other))
    state = len(STATE) if longest > 1 and found.head.startswith(STATE) else 0
    common = len(found.head) - state + len(found.tail)
    least = SHORTEST_OF_LAW if state and _is_one_known(subject, found) else max(SHORTEST, 2 * longest)
    if longest > LONGEST_EDIT or common < (min(least, 2 * longest) if settled else least):
        return False
    extra = found.one or found.other
    if NUMERAL.search(found.one + found.other) or VERSION.search(found.one + found.other):
        return False
    one_statute = are_of_one_statute(found.one, found.other, found.tail)
    if (are_contrasts(found.head, found.one, found.other, found.tail) and not one_statute) or _is_known(subject, found):
        return False
    if not shortest and extra in ON_ANOTHER and found.tail in REPORTS:
        return False
    if not shortest:
        return not (not found.head and PLACE.search(extra)) and not (not found.tail and extra in GENRES)
    return are_same_kind(found.one, found.other)


def _is_one_known(subject: ReportUnderCheck, found: Difference) -> bool:
    """Whether one of two laws of the state exists and the other does not."""
    one, other = (found.head + each + found.tail for each in (found.one, found.other))
    return (one in _known(subject)) is not (other in _known(subject))


def _is_known(subject: ReportUnderCheck, found: Difference) -> bool:
    """Tells whether both titles are registered: then both exist, as 国旗法 and 国歌法 do."""
    one, other = (found.head + each + found.tail for each in (found.one, found.other))
    if one in _known(subject) and other in _known(subject):
        return True
    plans = (*(subject.catalogue.plans if subject.catalogue else ()), *subject.registry)
    known = {title_key(plan.title) for plan in plans}
    return one in known and other in known


def _finding(subject: ReportUnderCheck, odd: Citation, usual: Citation) -> Finding:
    span = subject.span_of(odd)
    related = subject.span_of(usual)
    message = f"题名“{odd.base}”与第{subject.number(usual.paragraph)}段“{usual.base}”只差几个字，疑为同一文件"
    return Finding(RULE.name, Severity.WARNING, message, "核对印发文件，统一题名", (span,), (related,))


def _misspelt(subject: ReportUnderCheck, groups: Mapping[str, Sequence[Citation]]) -> Iterator[tuple[str, Finding]]:
    """Finds titles that are one slip away from a known one, unless the report writes them so again and again."""
    if not groups:
        return  # the table is read only for a report that cites titles
    known = _known(subject)
    own = {title_key(one.title) for one in subject.catalogue.plans} if subject.catalogue else set()
    for key, ones in groups.items():
        found = known.meant(key, ordered=_is_ordered(ones)) if plain_title(key) not in own else None
        if found is None:
            continue
        meant, slip = found
        if len(ones) == 1 or len(ones) <= len(groups.get(title_key(meant), ())):
            yield key, _miswritten(subject, ones[0], meant, slip)


def _known(subject: ReportUnderCheck) -> KnownTitles:
    return known_titles(tuple(chain.from_iterable((one.title, *one.aliases) for one in subject.registry)))


def _otherwise(
    subject: ReportUnderCheck, suspects: Mapping[str, Sequence[Citation]], groups: Mapping[str, Sequence[Citation]]
) -> Iterator[Finding]:
    """Finds titles of laws and regulations under another word for their kind, or with another word in them."""
    own = {title_key(one.title) for one in subject.catalogue.plans} if subject.catalogue else set()
    for key, ones in suspects.items():
        found = _known(subject).meant_otherwise(key, ordered=_is_ordered(ones))
        if (
            found is None
            or key in own
            or any(is_given(one) for one in ones)
            or len(ones) > max(1, *(len(groups.get(one, ())) for one in found.meant))
        ):
            continue
        if not found.of_state and any(_is_made_here(one) for one in ones):
            continue
        if found.local and is_local(key, found.local, groups):
            continue
        if not any(_are_listed(ones, groups[one]) for one in found.meant if one in groups):
            yield _of_other_kind(subject, ones[0], found)


def _is_ordered(ones: Sequence[Citation]) -> bool:
    """Whether the number of an order of the state stands behind a title: 《…办法》（教育部令第29号）."""
    return any(ORDER.match(one.paragraph.text, one.end) for one in ones)


def _is_made_here(one: Citation) -> bool:
    return is_made_here(one.paragraph.text, one.start, one.end)


def _of_other_kind(subject: ReportUnderCheck, one: Citation, found: OtherTitle) -> Finding:
    span = subject.span_of(one)
    message = f"《{one.base}》疑为《{'》或《'.join(found.meant)}》：{found.told}"
    severity = Severity.ERROR if found.sure else Severity.WARNING
    return Finding(RULE.name, severity, message, "核对印发文件，改正题名", (span,))


def _miswritten(subject: ReportUnderCheck, one: Citation, meant: str, slip: Slip) -> Finding:
    span = subject.span_of(one)
    message = f"《{one.base}》疑为《{meant}》：{told_slip(slip)}"
    return Finding(RULE.name, Severity.WARNING, message, "核对印发文件，改正题名", (span,))


def _shortened(subject: ReportUnderCheck, groups: dict[str, list[Citation]]) -> Iterator[Finding]:
    """Finds a title that stands elsewhere with its issuing bodies before it, and was never announced as short."""
    by_tail: dict[str, list[str]] = {}
    for key in groups:
        by_tail.setdefault(key[-ANCHOR:], []).append(key)
    for key, ones in groups.items():
        if len(key) < SHORTEST_SHORT_TITLE or key.startswith("关于"):
            continue
        for full in by_tail[key[-ANCHOR:]]:
            issuer = full.removesuffix(key)
            if issuer == full or not AGENCY_END.search(issuer) or _announced(ones[0]):
                continue
            long = groups[full][0]
            span = subject.span_of(ones[0])
            related = subject.span_of(long)
            message = f"“{ones[0].base}”另处写作“{long.base}”，没有交代简称"
            todo = "统一用全称，或在首次出现时写明“以下简称”"
            yield Finding(RULE.name, Severity.WARNING, message, todo, (span,), (related,))
            break


def _announced(one: Citation) -> bool:
    text = one.paragraph.text
    return "简称" in text[max(0, one.start - 6) : one.start]


RULE = Rule("document-title", "题名不一", Severity.ERROR, check)
