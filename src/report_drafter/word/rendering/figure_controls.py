"""Turns marked figures into content controls: a click on a figure shows its indicator and the cell it came from.

A control is rich text and unbound: bound ones lose formatting in other editors and can undo an edit by hand. A hidden
bookmark around it survives where controls lose their tags. Every character keeps the format of its run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from report_drafter.domain.late_pattern import late
from report_drafter.word.marks.new_runs import run_like, text_element
from report_drafter.word.marks.run_format import highlighted
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.xml_text import FIGURE_END, FIGURE_MIDDLE, FIGURE_START, MARKS
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.rendering.template_values import Printed, Stated

W = names.W
MARKED = late(f"{FIGURE_START}(\\d+){FIGURE_MIDDLE}([^{FIGURE_START}-{FIGURE_END}]*){FIGURE_END}")
HOSTS = frozenset(
    {
        names.PARAGRAPH,
        names.INSERTED,
        names.MOVED_TO,
        names.CONTROL_CONTENT,
        f"{W}hyperlink",
        f"{W}smartTag",
        f"{W}fldSimple",
        f"{W}customXml",
    }
)
TYPED_CONTROLS = frozenset({"text", "date", "comboBox", "dropDownList", "picture", "equation", "citation"})
FIRST_CONTROL_ID = 0x10000000
LONGEST_TITLE = 64
LONGEST_BOOKMARK = 40
ELLIPSIS = "…"
TITLE_ADDITIONS = {Stated.THIS: "", Stated.LAST: "·上年", Stated.CHANGE: "·比上年"}
MARK_ID, MARK_NAME = f"{W}id", f"{W}name"


@dataclass(eq=False, repr=False, slots=True)
class FigureDresser:
    """Dresses the figures of one document, part by part; `runs` tells which run shows which figure."""

    printed: Sequence[Printed]
    first_bookmark: int = 1
    count: int = 0
    runs: dict[Element, Printed] = field(default_factory=dict)

    def dress(self, root: Element) -> None:
        """Puts a control around every marked figure of a part, and takes the marks away where none may stand."""
        marked = [one for one in root.iter(names.TEXT) if FIGURE_START in (one.text or "")]
        for run in dict.fromkeys(one.getparent() for one in marked):
            if run is not None:
                self._dress_run(run)
        for element in root.iter(names.TEXT, f"{W}instrText", f"{W}delText"):
            if element.text and FIGURE_START in element.text:
                element.text = MARKS.sub("", element.text)

    def _dress_run(self, run: Element) -> None:
        parent = run.getparent()
        if parent is None:
            return
        bare = parent.tag not in HOSTS or _within_fallback_or_typed(run)
        pieces = [piece for child in run if child.tag != names.RUN_PROPERTIES for piece in self._split(child)]
        place = parent.index(run)
        parent[place : place + 1] = list(self._runs(run, pieces, bare=bare))

    def _split(self, child: Element) -> Iterator[Element | Printed]:
        """Yields a run's child, cut at its figures; the figures come as what was printed."""
        text = child.text or ""
        if child.tag != names.TEXT or FIGURE_START not in text:
            yield child
            return
        place = 0
        for found in MARKED.finditer(text):
            if found.start() > place:
                yield text_element(text[place : found.start()])
            yield self.printed[int(found[1])]
            place = found.end()
        if place < len(text):
            yield text_element(text[place:])

    def _runs(self, run: Element, pieces: list[Element | Printed], *, bare: bool) -> Iterator[Element]:
        kept: list[Element] = []
        for piece in pieces:
            if not isinstance(piece, Printed):
                kept.append(piece)
                continue
            if kept:
                yield run_like(run, kept)
                kept = []
            yield from self._figure(run, piece, bare=bare)
        if kept:
            yield run_like(run, kept)

    def _figure(self, run: Element, printed: Printed, *, bare: bool) -> Iterator[Element]:
        shown = run_like(run, [text_element(printed.text)])
        if printed.missing:
            highlighted(shown)
        if bare:
            yield shown
            return
        self.runs[shown] = printed
        number, mark = self.count, str(self.first_bookmark + self.count)
        self.count += 1
        yield etree.Element(names.BOOKMARK_START, {MARK_ID: mark, MARK_NAME: bookmark_name(number + 1, printed)})
        yield _control(run, shown, printed, FIRST_CONTROL_ID + number)
        yield etree.Element(names.BOOKMARK_END, {MARK_ID: mark})


def control_title(printed: Printed) -> str:
    """Returns what a reviewer sees on a click: 走访企业（经侦支队.xlsx 指标!D7）; cut to what Word's field holds."""
    name = printed.figure.indicator.name + TITLE_ADDITIONS[printed.stated]
    source = "未填报" if printed.missing or printed.cell is None else str(printed.cell)
    if len(name) + len(source) + 2 > LONGEST_TITLE:
        kept = max(LONGEST_TITLE - len(name) - 3, LONGEST_TITLE // 2)
        source = source if len(source) <= kept else f"{ELLIPSIS}{source[-kept:]}"
        name = name[: LONGEST_TITLE - len(source) - 2]
    return f"{name}（{source}）"


def bookmark_name(number: int, printed: Printed) -> str:
    """Returns the name of a hidden bookmark: hidden by its underscore, one of a kind by its number.

    `_rd` stands around this year's figure alone; last year's and changes have `_rc`, so that nobody takes them for it.
    """
    kind = "rd" if printed.stated is Stated.THIS else "rc"
    code = printed.figure.indicator.code
    return f"_{kind}{number}_{re.sub(r'[^0-9A-Za-z_]', '_', code)}"[:LONGEST_BOOKMARK]


def _control(run: Element, shown: Element, printed: Printed, number: int) -> Element:
    control = etree.Element(names.CONTROL)
    head = etree.SubElement(control, names.CONTROL_PROPERTIES)
    properties = run.find(names.RUN_PROPERTIES)
    if properties is not None:
        head.append(deepcopy(properties))
    etree.SubElement(head, f"{W}alias", {names.VALUE: control_title(printed)})
    etree.SubElement(head, f"{W}tag", {names.VALUE: printed.figure.indicator.code})
    etree.SubElement(head, f"{W}id", {names.VALUE: str(number)})
    etree.SubElement(control, names.CONTROL_CONTENT).append(shown)
    return control


def _within_fallback_or_typed(run: Element) -> bool:
    """A fallback copy must not hold the same control twice; a date or plain-text control holds no other control."""
    return any(one.tag == names.FALLBACK or _typed(one) for one in run.iterancestors(names.CONTROL, names.FALLBACK))


def _typed(control: Element) -> bool:
    head = control.find(names.CONTROL_PROPERTIES)
    return head is not None and any(f"{W}{kind}" in {one.tag for one in head} for kind in TYPED_CONTROLS)
