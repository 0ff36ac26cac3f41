"""同一句话不在两处重复。

查什么
    整句相同或只改动个别词的句子；同一部分相邻段落里重复的较长分句和四项以上的并列；同一句里两次引用同一文件。
    附件、名词解释、责任单位的括注、套语（指导思想、固定口号）和法定的并列（重大行政决策的五个程序）不算；格式相同而主语和数字都不同的句子、预算科目全称、
    只说时间或比较对象的分句、各起一段、只有开头主语不同的句子，指回前一句的短句，成效与安排里各写一遍的事业名目、常年工作也不算。
为什么
    逐年拼接、多人供稿时最容易把一句话放进两条里；第二处往往就不是那一条的内容了。
反例
    一是宣传学习仍待加强。在宣传学习方面存在方法不够灵活、形式不够多样的情况。
    二是法治教育抓得不紧。在宣传学习方面存在方法不够灵活、形式不够多样的情况，理解不够深入。
正例
    坚持以习近平新时代中国特色社会主义思想为指导，推进执法规范化。
    坚持以习近平新时代中国特色社会主义思想为指导，推进政务公开。
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.facts.sentences_apart import (
    STOPS,
    are_told_in_turn,
    have_own_subjects,
    ordinal_length,
    points_back_to_its_own,
    tell_apart,
)
from report_drafter.language.figures.measure import TEXT_PARTS
from report_drafter.language.model.report_model import Citation, ReportModel, Sentence
from report_drafter.language.text.characters import han_count
from report_drafter.language.text.near_duplicates import first_near_duplicates
from report_drafter.language.text.sets_of_law import are_set_by_law
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule
from report_drafter.rules.short_titles import is_given

SHORTEST_SENTENCE, SHORTEST_CLAUSE = 18, 14
SURELY_LONG = 2
NEAR_PARAGRAPHS = 4
CUSTOM = 3
SLOGAN_LENGTH = 10
VERB = 2
CLAUSE = late("[^，,。；;：:！!？?]+")
LONG_CLAUSE = late(f"[^，,。；;：:！!？?]{{{SHORTEST_CLAUSE},}}")
LIST_STOP = late("[，,。；;：:“”《》\\d]")
LIST = late("(?:[^，,。；;：:、“”《》\\d]{2,12}、){3,}[^，,。；;：:、“”《》\\d等和及的]{2,8}")
LISTED, SHORTEST_LIST = late("、(?:[^，,。；;：:、“”《》\\d]{2,12}、){2}"), 11
"""Inner items of such a list, a look for which spares most sentences the longer one; three short ones and a last."""
SLOGAN = late(
    "坚持|为指导|思想|精神|党中央|习近平|重要|决策部署|新时代|中国特色|统筹|着力|力戒|意识|自信|维护|确立|坚决|为主线|以人民|确保|质的有效提升|争取更好结果"
)
FRAME = late("(?:比较|相比|期间|以来|年[中间内]|同时|基础上|背景下|前提下|过程中|情况下)$")
"""How a clause ends that only says when, or against what, the rest of its sentence holds."""
SETTLEMENT = late(r"[^，,。；;]{0,6}(?:决算|预算)数?(?:大于|小于|等于|与|较|比)[^。；;]*(?:原因|持平|一致|相同)")
"""How the settlement of each account is explained: 决算数大于年初预算数的主要原因是人员经费增加."""
IN_CHARGE = late(r"[（(][^：:，,。；;（()）]{0,6}(?:单位|部门|机构|科室|处室|责任人|领导)[：:][^（()）]*[）)]。?$")
PERIODICALS = ("公报", "日报", "晚报", "月报", "周刊", "年鉴", "杂志")
"""What is edited and printed over and over is named in each telling of it."""
FIGURE = late(r"\d")


@frozen
class _Stretch:
    """Words of a sentence that may stand elsewhere too."""

    sentence: Sentence
    start: int
    end: int
    words: str

    @property
    def paragraph(self) -> Paragraph:
        """Where it stands."""
        return self.sentence.paragraph


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields sentences, clauses and lists that stand twice."""
    told: dict[int, list[_Stretch]] = {}
    running = _running(subject.model)
    kinds = (
        ("句子", _joined(_repeats(running))),
        ("分句", _near_repeats(_clauses(running))),
        ("并列", _near_repeats(_lists(running))),
    )
    for kind, pairs in kinds:
        for first, second in pairs:
            before = told.setdefault(second.paragraph.number, [])
            if not any(one.start <= second.start < one.end for one in before):
                before.append(second)
                yield _finding(subject, first, second, kind)
    yield from _titles(subject)


def _joined(pairs: Iterable[tuple[_Stretch, _Stretch]]) -> Iterator[tuple[_Stretch, _Stretch]]:
    """Joins pairs of sentences that follow one another on both sides: a passage that stands twice is one finding."""
    held: tuple[_Stretch, _Stretch] | None = None
    for pair in sorted(pairs, key=_second_then_first):
        if held and _follows(held[0], pair[0]) and _follows(held[1], pair[1]):
            held = (_extended(held[0], pair[0]), _extended(held[1], pair[1]))
            continue
        if held:
            yield held
        held = pair
    if held:
        yield held


def _second_then_first(pair: tuple[_Stretch, _Stretch]) -> tuple[int, int, int, int]:
    first, second = pair
    return second.paragraph.number, second.start, first.paragraph.number, first.start


def _follows(before: _Stretch, after: _Stretch) -> bool:
    return before.paragraph is after.paragraph and before.end == after.start


def _extended(stretch: _Stretch, following: _Stretch) -> _Stretch:
    return replace(stretch, end=following.end, words=stretch.words + following.words)


def _repeats(running: Sequence[Sentence]) -> Iterator[tuple[_Stretch, _Stretch]]:
    """Yields each sentence that was said before with the first that said it; equal sentences are compared once."""
    said: dict[str, list[Sentence]] = {}
    for one in running:
        words = _words(one)
        if _is_long(words, SHORTEST_SENTENCE):
            said.setdefault(words, []).append(one)
    for first, *again in said.values():
        told = (one for one in again if not points_back_to_its_own(first, one))
        yield from ((_whole(first), _whole(second)) for second in told)
    texts, places = list(said), list(said.values())
    for earlier, later in first_near_duplicates(texts):
        first, second = places[earlier][0], places[later][0]
        if not _by_custom(texts[earlier]) and not are_told_in_turn(first, second) and not tell_apart(first, second):
            yield _whole(first), _whole(second)


def _running(model: ReportModel) -> list[Sentence]:
    return [
        one
        for one in model.sentences
        if one.end - one.start >= SHORTEST_CLAUSE and one.part in TEXT_PARTS and one.paragraph.story is Story.BODY
        if not SETTLEMENT.match(one.text) and not IN_CHARGE.match(one.text)
    ]


def _is_long(words: str, least: int) -> bool:
    """Tells whether words hold so many Han characters; counts them only where marks and digits may decide."""
    return len(words) >= least and (len(words) >= SURELY_LONG * least or han_count(words) >= least)


def _whole(sentence: Sentence) -> _Stretch:
    """A sentence without its ordinal."""
    text = sentence.text
    begin = ordinal_length(text)
    return _Stretch(sentence, sentence.start + begin, sentence.end, text[begin:].rstrip(STOPS))


def _words(sentence: Sentence) -> str:
    """The words of a sentence, its ordinal and its stop left out."""
    text = sentence.text
    return text[ordinal_length(text) :].rstrip(STOPS)


def _by_custom(words: str) -> bool:
    """Tells whether a sentence is a list of slogans, which are like one another everywhere."""
    return len(SLOGAN.findall(words)) * SLOGAN_LENGTH > len(words)


def _clauses(running: Sequence[Sentence]) -> Iterator[_Stretch]:
    """Yields the longer clauses without figures that are said twice; most are said once and need no place."""
    said: dict[str, list[Sentence]] = {}
    for sentence in running:
        for words in LONG_CLAUSE.findall(sentence.paragraph.text, sentence.start, sentence.end):
            said.setdefault(words, []).append(sentence)
    for words, sentences in said.items():
        if len(sentences) != CUSTOM - 1 or not _are_near(*sentences):
            continue
        if _is_long(words, SHORTEST_CLAUSE) and not FIGURE.search(words) and not FRAME.search(words):
            yield from (_clause(sentence, words) for sentence in sentences)


def _are_near(first: Sentence, second: Sentence) -> bool:
    """Tells whether two sentences stand in one part, a few paragraphs apart."""
    near = second.paragraph.number - first.paragraph.number <= NEAR_PARAGRAPHS
    return near and first.part is second.part and first is not second


def _clause(sentence: Sentence, words: str) -> _Stretch:
    matches = CLAUSE.finditer(sentence.paragraph.text, sentence.start, sentence.end)
    start, end = next(match.span() for match in matches if match[0] == words)
    return _Stretch(sentence, start, end, words)


def _lists(running: Sequence[Sentence]) -> Iterator[_Stretch]:
    for sentence in running:
        if not LISTED.search(sentence.paragraph.text, sentence.start, sentence.end):
            continue
        start = sentence.start
        for words in LIST_STOP.split(sentence.text):
            if len(words) >= SHORTEST_LIST and words.count("、") >= CUSTOM:
                yield from _lists_in(sentence, start, start + len(words))
            start += len(words) + 1


def _lists_in(sentence: Sentence, start: int, end: int) -> Iterator[_Stretch]:
    for match in LIST.finditer(sentence.paragraph.text, start, end):
        # The first item may have words before it that are not the list's.
        words = match[0].partition("、")[2]
        if len(words) >= SHORTEST_CLAUSE - CUSTOM and not are_set_by_law(words.split("、")):
            yield _Stretch(sentence, match.end() - len(words), match.end(), words)


def _near_repeats(stretches: Iterable[_Stretch]) -> Iterator[tuple[_Stretch, _Stretch]]:
    """Yields stretches with the same words, of one part, a few paragraphs apart, that are no slogans."""
    places: dict[str, list[_Stretch]] = {}
    for one in stretches:
        places.setdefault(one.words, []).append(one)
    for words, ones in places.items():
        if not 1 < len(ones) < CUSTOM or SLOGAN.search(words):
            continue
        first, second = ones
        told = first.sentence, second.sentence
        if _are_near(*told) and not points_back_to_its_own(*told) and not have_own_subjects(*told):
            yield first, second


def _finding(subject: ReportUnderCheck, first: _Stretch, second: _Stretch, kind: str) -> Finding:
    same = "相同" if first.words == second.words else "几乎相同"
    message = f"此处{kind}与第{subject.number(first.paragraph)}段{same}"
    return Finding(
        RULE.name,
        Severity.WARNING,
        message,
        "核对是否重复，只在该写的一处保留",
        (subject.span_of(second),),
        (subject.span_of(first),),
    )


def _cite_alike(first: Citation, again: Citation) -> bool:
    """Whether a title stands twice in one list, or behind one verb in two clauses: 落实《办法》，…，落实《办法》."""
    text = again.paragraph.text
    between = text[first.end : again.start]
    if re.search("[。；！]|[，,](?:其中)?$", between):
        return False
    listed = between.endswith(("》", "、")) or not re.search("[，,]", between)
    verbs = (text[max(0, one.start - VERB) : one.start] for one in (first, again))
    return listed or len(set(verbs)) == 1


def _titles(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Finds a document cited twice in one sentence."""
    before: dict[tuple[int, str], Citation] = {}
    for one in subject.model.citations:
        key = (one.paragraph.number, one.text)
        given = key in before and is_given(before[key])  # （以下简称《细则》），按照《细则》细化任务7项
        if one.nested or key not in before or given or one.text.rstrip("》").endswith(PERIODICALS):
            before[key] = one
            continue
        first = before[key]
        if _cite_alike(first, one):
            span = subject.span_of(one)
            related = (subject.span_of(first),)
            yield Finding(RULE.name, Severity.WARNING, f"同一句两次引用{one.text}", "保留一处", (span,), related)
        before[key] = one


RULE = Rule("repeated-sentence", "语句重复", Severity.WARNING, check)
