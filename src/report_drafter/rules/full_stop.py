"""正文每段以句号一类的标点结束。

查什么
    正文里成句的段落（段内有句号，或者长而有逗号），末尾没有标点或是逗号、顿号，而全文其他段落几乎都有。全文只有一段写了几句话而以“；”结束的，标题前一段以“，”“、”“；”结束的。标题、表格、落款、以“：”或括号结束的，
    全文多处都不加的，下一段以数字接着说的，不算。句子断在动词、虚词上的（“提出建议12条，办理。”“……，并。”），也查。
为什么
    段末少了句号，多为删改时连同后半句删去，或者一段话被断成两段；读者不知道话是否说完。
反例
    一、工作开展情况
    全年召开专题会议4次，研究解决问题12个。开展法治培训6场，参训320人次。
    修订制度8项，废止3项。组织旁听庭审2次，参加人员46人。
    受理行政复议申请15件，审结14件。办理行政应诉案件5件。
    组织执法检查120次，抽查单位86家。发现问题32个，整改完成32个。
    建立健全案件会审制度，提高办案质量。重大案件一律集体讨论决定
    开展普法宣传18场，发放资料3000份。群众满意度进一步提高。
    加强执法证件管理，注销证件5个。新申领证件9个。
    落实行政执法公示制度，公示信息210条。群众反映良好。
正例
    全年召开专题会议4次，研究解决问题12个。

    （一）加强组织领导，压实工作责任
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.text.cut_sentences import cut_sentences
from report_drafter.language.text.lost_stops import broken_off, half_stops, lost_stops
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

SHOWN = 12
_BROKEN = ("段末是逗号、顿号，话没有说完", "补上句号；话没有说完的补全，断成两段的接上")
_HALF = ("段末是分号，话没有说完", "改为句号，或补全")
_TOLD = {"，": _BROKEN, ",": _BROKEN, "、": _BROKEN, "；": _HALF, ";": _HALF}


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields the paragraphs of sentences whose last mark is missing, and the sentences that break off."""
    paragraphs = subject.model.text.paragraphs
    found = {one.number: one for search in (lost_stops, half_stops, broken_off) for one in search(paragraphs)}
    yield from (_finding(subject, paragraph) for _, paragraph in sorted(found.items(), key=itemgetter(0)))
    for start, end, words in cut_sentences(subject.plain):
        message = f"话没有说完：句子断在“{words}”"
        yield Finding(RULE.name, Severity.WARNING, message, "补全后面的话，或删去", (subject.span_at(start, end),))


def _finding(subject: ReportUnderCheck, paragraph: Paragraph) -> Finding:
    end = len(paragraph.text.rstrip())
    span = subject.span(paragraph, max(0, end - SHOWN), end)
    told, advice = _TOLD.get(span.text[-1:], ("段末没有句号", "补上句号；话没有说完的补全，断成两段的接上"))
    return Finding(RULE.name, Severity.WARNING, f"{told}：…{span.text}", advice, (span,))


RULE = Rule("full-stop", "段末句号", Severity.WARNING, check)
