"""没有常见的错别字。

查什么
    公文里常见而一定是错的写法：法制政府、贯策、布署、防犯风险、权利清单、行政复义、检查院、截止2023年12月31日、按步就班、相辅相承等；最常用的一千多个
    词写成音近、形近的字而不成词的，如“围饶”“投拆”“税收违发”（前后搭配不足为证、别处又没有写对的，只作提示）；成词而前后搭配不上的，
    如“行驶处罚权”“按其完成”；套语漏了末一字的，如“坚决落党中央部署”“法治政建设”；率的名称多了字的，如“办结复率100%”；
    常用词颠倒了两字、识别成形近字而前后都不成词的（“公共务服”“合性法审查”“仃政”“郜门”）；指导思想的名称不全的、“中国共产党第二十次代表大会”漏“全国”的；
    较长的固定用语（行政执法公示制度、习近平法治思想、公共法律服务体系等）中间漏了字、重了字、错了音近形近的字、颠倒了两字的；
    常用成语错了一个音近形近的字的（“久久为攻”“墨守陈规”）；最常用的四百多个四五字套语错一字、颠倒两字而不成词的（“挂盘督办”“办理期内限”“风清气证”）；最常用的四五字用语和机关名称中间漏了字而不成词的（“贯落实”“营环境”“县司局”）；带数的固定用语数不对的，如“三个最严”
    “行政执法四项制度”；固定的一组名称里错一项的（“行政执法公示、执法全过程记录、重大行政决策法制审核”）；意思写反、没有机关会这样写自己工作的话（“随意执行《……》”“主动逃避监督”，标题“弱化法治宣传”）；漏了“未”“不”的（成效里“全年发生执法安全事故”“确保抵触、不重复、不滞后”），“未发生被确认合法的情形”；多一个否定的（“严防不发生欠薪”），对象颠倒的（“对违法企业无事不扰”）；与下年相比（“较下年的97.2%提高”）；“的”“得”写混（“用的上”“取的了成效”）、“打破记录”、
    “一严格……，二扎实……”漏“是”的。两可的写法，以及全文多次这样写的，不查。
为什么
    这些字多由拼音输入、口授笔录而来，软件自带的拼写检查不收；“法治政府”写成“法制政府”一类，更是政治性、专业性的差错。
反例
    全面推进法制政府建设。

    进一步研究布署，贯策落实各项要求。

    落实行政执公示制度，健全公共法律服体系，坚持“三个最严”。
正例
    全面推进法治政府建设，加强重大执法决定法制审核。

    加强预防犯罪教育，发布署名文章；报名截止日期为3月1日。
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import replace
from itertools import chain
from operator import itemgetter

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import TextSpan
from report_drafter.language.figures.measure import DEED_PARTS
from report_drafter.language.model.report_model import Part
from report_drafter.language.text.bare_ordinals import bare_ordinals
from report_drafter.language.text.character_pairs import Places, pair_places
from report_drafter.language.text.character_slips import told_slip
from report_drafter.language.text.closed_sets import spoilt_members
from report_drafter.language.text.coined_words import answers_itself, is_coined, is_place
from report_drafter.language.text.cut_words import CUT_PAIRS, cut_words
from report_drafter.language.text.four_character_formulas import is_of_formula
from report_drafter.language.text.full_names import bodies_of_state, broken_records
from report_drafter.language.text.leading_thought import WHOLE, spoilt_thoughts
from report_drafter.language.text.lost_denials import SIGNS as DENIALS
from report_drafter.language.text.lost_denials import achieved_shames, lost_denials
from report_drafter.language.text.miswritten_words import Miswritten
from report_drafter.language.text.rate_names import overfull_rates
from report_drafter.language.text.set_phrases import MiswrittenPhrase
from report_drafter.language.text.turned_objects import SIGNS as OBJECT_SIGNS
from report_drafter.language.text.turned_objects import doubled_negations, turned_objects
from report_drafter.language.text.turned_praise import SIGNS, turned_words
from report_drafter.language.text.verb_complements import misplaced_particles
from report_drafter.rules.registry.lost_characters import lost_characters
from report_drafter.rules.registry.miswritten_words import (
    misread_words,
    miswritten_words,
    set_words,
    swapped_words,
    words_in_company,
)
from report_drafter.rules.registry.numbered_phrases import numbered_phrases
from report_drafter.rules.registry.set_phrases import set_phrases
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

_UNTIL = late(r"截止(?=(?:19|20)\d\d年|\d{1,2}月|[当目上本去今]|[年月季]?[底末])")

_INNER = str.maketrans("“”", "‘’")
_NEXT_YEAR = late(r"[较比]下年(?=的|同期|[末底]|增|减|提|上升|下降|多|少|\d)|[与同]下年(?=同期)")
"""A comparison with a year that has not come."""
_Reading = tuple[int, int, Finding]
"""From where to where words stand that may be told, and what would be told of them."""


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields every word that is surely misspelt, as they stand in the text."""
    yield from (finding for _, finding in sorted(_found(subject), key=itemgetter(0)))
    yield from _turned(subject)


def _turned(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds what no office says of its own work, outside the part on its problems: 随意执行《…》, 弱化法治宣传."""
    for sentence in subject.model.sentences_with_any(SIGNS):
        if sentence.part is Part.PROBLEMS or sentence.in_table:
            continue
        for start, end, meant in turned_words(sentence.text):
            yield _opposite(subject.span_in(sentence, start, end), meant)
    for sentence in subject.model.sentences_with_any(OBJECT_SIGNS):
        for start, end, meant in (*doubled_negations(sentence.text), *turned_objects(sentence.text)):
            yield _opposite(subject.span_in(sentence, start, end), meant)
    for sentence in subject.model.sentences_with_any(DENIALS):
        achieved = sentence.part in DEED_PARTS and not sentence.in_table
        found = chain(lost_denials(sentence.text), achieved_shames(sentence.text) if achieved else ())
        yield from (_opposite(subject.span_in(sentence, start, end), meant) for start, end, meant in found)


def _opposite(span: TextSpan, meant: str) -> Finding:
    message = f"“{span.text}”与本意相反，疑为“{meant}”"
    return Finding(RULE.name, Severity.WARNING, message, f"核对，改为“{meant}”", (span,))


def _found(subject: ReportUnderCheck) -> Iterator[tuple[int, Finding]]:
    """Yields the findings with their places; each place once, the surest reading first."""
    plain, places = subject.plain, pair_places(subject.plain, _asked_for())
    told: set[int] = set()
    yield from _once(told, _readings(subject, places))
    for start, end, whole in cut_words(plain, places):
        if end - 1 not in told:
            told.update(range(start, end))
            yield start, _cut(subject, start, end, whole)
    overfull = (_suspected(subject, *one, "多一个字") for one in overfull_rates(plain))
    lost = (_in_phrase(subject, one) for one in lost_characters().found(plain, places))
    yield from _once(told, chain(overfull, lost))
    yield from _misdated(subject)
    yield from _misplaced(subject)
    yield from _misnamed(subject, told)


def _once(told: set[int], readings: Iterable[_Reading]) -> Iterator[tuple[int, Finding]]:
    """Yields the readings of places of which none was told yet, and takes them for told."""
    for start, end, finding in readings:
        if told.isdisjoint(range(start, end)):
            told.update(range(start, end))
            yield start, finding


def _readings(subject: ReportUnderCheck, places: Places) -> Iterator[_Reading]:
    """The words that stand for others: those that are listed, in numbered and set phrases, then by likeness alone."""
    plain, phrases = subject.plain, set_phrases()
    miswritten = list(miswritten_words().found(plain, places, phrases.sought))
    others = (
        *(one for one in miswritten if not one.listed),
        *swapped_words().found(plain, places),
        *words_in_company().found(plain, places),
        *misread_words().found(plain, places),
    )
    yield from ((one.start, one.end, _miswritten(subject, one)) for one in miswritten if one.listed)
    numbered = numbered_phrases().miscounted(plain, places)
    yield from (_suspected(subject, one.start, one.end, one.meant, "数不对") for one in numbered)
    yield from (_suspected(subject, *one, "与并列的各项不成一组") for one in spoilt_members(plain))
    yield from (_in_phrase(subject, one) for one in phrases.miswritten(plain, places))
    yield from (_in_phrase(subject, one) for one in set_words().found(plain, places))
    weighed = [one for each in others if (one := _weighed(plain, each)) is not None]
    yield from ((one.start, one.end, _miswritten(subject, one)) for one in sorted(weighed, key=_is_unsure))


def _weighed(plain: str, one: Miswritten) -> Miswritten | None:
    """A word told by its likeness to another, with a doubt where names are coined; nothing in formulas."""
    if one.listed:
        return one
    place = one.start, one.end
    if answers_itself(plain, one.start) or is_of_formula(plain, *place) or is_place(plain, *place):
        return None
    return replace(one, sure=False) if one.sure and is_coined(plain, *place) else one


def _misnamed(subject: ReportUnderCheck, told: Container[int]) -> Iterator[tuple[int, Finding]]:
    """Finds the name of the leading thought where it is not in full."""
    for start, end in spoilt_thoughts(subject.plain):
        if not any(at in told for at in range(start, end)):
            yield start, _named_otherwise(subject, start, end)


def _misdated(subject: ReportUnderCheck) -> Iterator[tuple[int, Finding]]:
    """Finds the wrong words of dates: 截止 for 截至, and comparisons with the year to come."""
    plain = subject.plain
    for match in _NEXT_YEAR.finditer(plain) if "下年" in plain else ():
        span = subject.span_at(match.start() + 1, match.end())
        yield match.start(), Finding(RULE.name, Severity.WARNING, "“下年”疑为“上年”", "改为“上年”", (span,))
    for match in _UNTIL.finditer(plain) if "截止" in plain else ():
        span = subject.span_at(*match.span())
        yield match.start(), Finding(RULE.name, Severity.HINT, "“截止”应作“截至”", "改为“截至”", (span,))


def _misplaced(subject: ReportUnderCheck) -> Iterator[tuple[int, Finding]]:
    """Finds 的 for 得, records put down instead of broken, bodies without 全国 and items without 是."""
    plain = subject.plain
    for start, end, meant in misplaced_particles(plain):
        span = subject.span_at(start, end)
        message = f"“{span.text}”应作“{meant}”"
        yield start, Finding(RULE.name, Severity.WARNING, message, f"改为“{meant}”", (span,))
    for start, end, meant in bodies_of_state(plain):
        span = subject.span_at(start, end)
        yield start, Finding(RULE.name, Severity.WARNING, f"“{span.text}”漏“全国”二字", f"改为“{meant}”", (span,))
    for match in bare_ordinals(plain):
        span, meant = subject.span_at(*match.span()), f"{match[0][0]}是{match[0][1:]}"
        yield match.start(), Finding(RULE.name, Severity.WARNING, f"“{span.text}”漏了“是”", f"改为“{meant}”", (span,))
    for match in broken_records(plain):
        span = subject.span_at(*match.span())
        yield (
            match.start(),
            Finding(RULE.name, Severity.HINT, f"“{span.text}”的“记录”宜作“纪录”", "改为“纪录”", (span,)),
        )


def _asked_for() -> Callable[[str], bool]:
    """Tells whether anything wrong is looked for by a pair: a text is gone through once for all of them."""
    typed = miswritten_words().asks_for
    phrases, lost, numbered = set_phrases().sought, lost_characters().sought, numbered_phrases().sought
    turned, misread = swapped_words().sought, misread_words().meant
    sought = frozenset(chain(phrases, lost, numbered, turned, misread, CUT_PAIRS, set_words().sought))

    def asks(pair: str) -> bool:
        return pair in sought or typed(pair)

    return asks


def _cut(subject: ReportUnderCheck, start: int, end: int, whole: str) -> Finding:
    span = subject.span_at(start, end)
    message = f"“{span.text}”之后疑有漏字或错字，应作“{whole}”"
    return Finding(RULE.name, Severity.WARNING, message, f"改为“{whole}”", (span,))


def _named_otherwise(subject: ReportUnderCheck, start: int, end: int) -> Finding:
    span = subject.span_at(start, end)
    return Finding(RULE.name, Severity.WARNING, f"“{span.text}”应作“{WHOLE}”", f"改为“{WHOLE}”", (span,))


def _suspected(subject: ReportUnderCheck, start: int, end: int, meant: str, why: str) -> _Reading:
    span = subject.span_at(start, end)
    message = f"“{span.text}”疑为“{meant}”：{why}"
    return start, end, Finding(RULE.name, Severity.WARNING, message, f"改为“{meant}”", (span,))


def _in_phrase(subject: ReportUnderCheck, found: MiswrittenPhrase) -> _Reading:
    return _suspected(subject, found.start, found.end, found.meant, told_slip(found.slip))


def _miswritten(subject: ReportUnderCheck, one: Miswritten) -> Finding:
    span = subject.span_at(one.start, one.end)
    meant = _quoted(one.meant)
    message = f"{_quoted(span.text)}{'应作' if one.listed else '疑为'}{meant}"
    severity = Severity.WARNING if one.sure else Severity.HINT
    return Finding(RULE.name, severity, message, f"改为{meant}", (span,))


def _quoted(words: str) -> str:
    """Words in quotation marks; those that are quoted as a whole keep their own, others' turn into single ones.

    GB/T 15834—2011, 4.8: marks within marks are single.
    """
    if words.startswith("“") and words.find("”") in (-1, len(words) - 1):
        words = words.strip("“”")
    return f"“{words.translate(_INNER)}”"


def _is_unsure(one: Miswritten) -> bool:
    return not one.sure


RULE = Rule("wrong-word", "错别字", Severity.WARNING, check)
