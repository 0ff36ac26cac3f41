"""Writes findings as one self-contained page: the text, the findings beside it, both sides of a conflict linked.

The page needs no network, works without a mouse (Tab, or j and k from finding to finding), and prints.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise
from pathlib import Path

from report_drafter.domain.check_result import CheckResult
from report_drafter.domain.finding import Finding
from report_drafter.domain.location import Place, TextSpan
from report_drafter.domain.report_text import Paragraph, ReportText, Story
from report_drafter.output.findings_text import summary

Marks = dict[int, list[tuple[int, int, str]]]
"""For each paragraph the marked stretches: start, end, and the id of the place."""


def findings_html(result: CheckResult, text: ReportText) -> str:
    """Returns the page."""
    return "\n".join(
        [
            "<!DOCTYPE html>",
            '<html lang="zh-CN">',
            f'<head><meta charset="utf-8"><title>检查结果：{escape(result.file)}</title>',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<style>{_part('findings_page.css')}</style></head>",
            "<body>",
            f"<header><h1>检查结果：{escape(result.file)}</h1><p>{escape(summary(result))}。</p>",
            '<p class="keys">按 j、k 逐条前后移动，回车到原文；原文中按回车回到说明。</p></header>',
            "<main>",
            '<section class="text" aria-label="报告原文">',
            *_paragraphs(text, _marks(result.findings), result.findings),
            "</section>",
            '<section class="findings" aria-label="问题">',
            *_cards(result.findings),
            "</section>",
            "</main>",
            f"<script>{_part('findings_page.js')}</script>",
            "</body></html>",
            "",
        ]
    )


def _part(name: str) -> str:
    """Reads how the page looks, or how it answers the keyboard."""
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _place_id(finding: int, kind: str, at: int) -> str:
    """Names a place: s for where a problem shows, r for the other side of it."""
    return f"f{finding}{kind}{at}"


def _marks(findings: Sequence[Finding]) -> Marks:
    marks: Marks = {}
    for number, finding in enumerate(findings, start=1):
        for kind, places in (("s", finding.spans), ("r", finding.related)):
            for at, place in enumerate(places):
                if isinstance(place, TextSpan):
                    marks.setdefault(place.paragraph, []).append((place.start, place.end, _place_id(number, kind, at)))
    return marks


def _paragraphs(text: ReportText, marks: Marks, findings: Sequence[Finding]) -> Iterator[str]:
    for paragraph in text.paragraphs:
        words = "".join(_marked(paragraph, marks.get(paragraph.number, []), findings))
        where = paragraph.where or ("" if paragraph.story is Story.BODY else paragraph.story.value)
        story = f'<span class="story">{escape(where)}</span>' if where else ""
        yield f'<p><span class="number">{paragraph.number}</span>{story}{escape(paragraph.label)}{words}</p>'


def _marked(paragraph: Paragraph, marks: list[tuple[int, int, str]], findings: Sequence[Finding]) -> Iterator[str]:
    """Cuts a paragraph where marks begin and end, so that marks may overlap."""
    text = paragraph.text
    cuts = sorted({0, len(text), *(one[0] for one in marks), *(one[1] for one in marks)})
    for begin, end in pairwise(cuts):
        covering = sorted(one for one in marks if one[0] <= begin and end <= one[1])
        words = escape(text[begin:end])
        if not covering:
            yield words
            continue
        numbers = dict.fromkeys(_number(one[2]) for one in covering)
        anchors = "".join(f'<a id="{one[2]}"></a>' for one in covering if one[0] == begin)
        gravest = min((findings[number - 1].severity for number in numbers), key=lambda one: one.rank)
        links = "".join(
            f'<a class="note" href="#f{number}" aria-label="问题{number}">{number}</a>' for number in numbers
        )
        last = any(one[1] == end for one in covering)
        yield f'{anchors}<mark class="{gravest.value}" tabindex="-1">{words}</mark>{links if last else ""}'


def _number(place_id: str) -> int:
    return int(place_id[1:].partition("s")[0].partition("r")[0])


def _cards(findings: Sequence[Finding]) -> Iterator[str]:
    if not findings:
        yield "<p>没有发现问题。</p>"
    for number, finding in enumerate(findings, start=1):
        yield f'<article id="f{number}" class="{finding.severity.value}" tabindex="0">'
        yield f"<h2>{number}. [{finding.severity.chinese}] {escape(finding.message)}</h2>"
        yield f'<p class="rule">{escape(finding.rule)}</p>'
        yield from _links("此处", number, "s", finding.spans)
        yield from _links("对照", number, "r", finding.related)
        if finding.suggestion:
            yield f"<p>建议：{escape(finding.suggestion)}</p>"
        yield "</article>"


def _links(label: str, number: int, kind: str, places: Sequence[Place]) -> Iterator[str]:
    if places:
        links = "，".join(_link(place, _place_id(number, kind, at)) for at, place in enumerate(places))
        yield f'<p class="places">{label}：{links}</p>'


def _link(place: Place, place_id: str) -> str:
    if not isinstance(place, TextSpan):
        return escape(str(place))
    return f'<a href="#{place_id}">{escape(place.place)}</a>“{escape(place.text)}”'
