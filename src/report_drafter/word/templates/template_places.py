"""Says in words where a paragraph of a template stands: 正文第3段（一、总体情况）, 附表第2行第1列, 页眉."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Story
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import AcceptedParagraph, Element, accepted_paragraphs
from report_drafter.word.templates.template_parts import TemplatePart
from report_drafter.word.templates.template_tags import TAG

HEADING = late(r"[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|第[一二三四五六七八九十]+[章节部分]")
ANNEX = late(r"附[表件录]")
NEAR_TABLE = 3
LONGEST_HEADING = 40
SHOWN_HEADING = 20
SENTENCE_END = "。"


def places_of(part: TemplatePart) -> Mapping[Element, str]:
    """Returns the words for every paragraph of a part, those in text boxes among them."""
    body = part.root.find(names.BODY)
    walked = list(_body(body)) if body is not None else list(_margin(part))
    return {element: words for paragraph, words in walked for element in paragraph.elements}


def place_of(paragraph: Element, places: Mapping[Element, str], part: TemplatePart) -> str:
    """Returns the words for one paragraph; one in a text box stands where the box is anchored."""
    if paragraph in places:
        return places[paragraph]
    anchor = next((places[one] for one in paragraph.iterancestors(names.PARAGRAPH) if one in places), part.words)
    return f"{anchor}的文本框"


def _body(body: Element) -> Iterator[tuple[AcceptedParagraph, str]]:
    heading, number, annexes = "", 0, dict[int, str]()
    recent: deque[str] = deque(maxlen=NEAR_TABLE)
    for paragraph in accepted_paragraphs(body, Story.BODY):
        text = TAG.sub("…", paragraph.text).strip()
        if paragraph.text.strip():
            number += 1
        if paragraph.table is not None:
            table, row, column = paragraph.table
            if table not in annexes:
                annexes[table] = _table_name(table, (*recent, heading), annexes)
            yield paragraph, f"{annexes[table]}第{row}行第{column}列"
            continue
        yield paragraph, f"正文第{max(number, 1)}段" + (f"（{heading}）" if heading else "")
        if text:
            recent.append(text)
        if HEADING.match(text) and len(text) <= LONGEST_HEADING and SENTENCE_END not in text:
            heading = text if len(text) <= SHOWN_HEADING else f"{text[:SHOWN_HEADING]}…"


def _table_name(table: int, before: Iterable[str], named: Mapping[int, str]) -> str:
    """A table soon after a line 附件 or 附表 is the annex; others are counted."""
    if any(ANNEX.match(one) for one in before):
        count = sum(one.startswith("附表") for one in named.values()) + 1
        return "附表" if count == 1 else f"附表{count}"
    return f"正文表{table}"


def _margin(part: TemplatePart) -> Iterator[tuple[AcceptedParagraph, str]]:
    for paragraph in accepted_paragraphs(part.root, part.story):
        yield paragraph, part.words
