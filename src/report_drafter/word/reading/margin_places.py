"""Which header or footer a part is, as people call it: 页眉, 首页页眉, 偶数页页脚, 第2节页眉."""

from __future__ import annotations

from collections.abc import Mapping

from report_drafter.domain.frozen import frozen
from report_drafter.domain.report_text import Story
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element

W = names.W
REFERENCES = ((f"{W}headerReference", Story.HEADER), (f"{W}footerReference", Story.FOOTER))
PAGES = {"first": "首页", "even": "偶数页"}


@frozen
class Margin:
    """A header or footer: the part that holds it, its story, and what it is called."""

    part: str
    story: Story
    words: str


def margins_of(body: Element, targets: Mapping[str, str]) -> tuple[Margin, ...]:
    """Returns headers, then footers, in the order in which the sections name them, each part once.

    `targets` gives the parts by the ids of their relations.
    """
    found: dict[str, Margin] = {}
    for tag, story in REFERENCES:
        for number, section in enumerate(body.iter(f"{W}sectPr"), 1):
            for reference in section.iterchildren(tag):
                part = targets.get(reference.get(f"{names.RELATIONSHIPS}id", ""), "")
                pages = PAGES.get(reference.get(f"{W}type", ""), "")
                words = f"第{number}节{pages}{story.value}" if number > 1 else f"{pages}{story.value}"
                found.setdefault(part, Margin(part, story, words))
    return tuple(found.values())
