"""Finds the text of a document that is struck through, hidden or white, by its own format or by a style.

Source: ECMA-376 part 1, §17.7.3 (toggle properties): what runs say themselves counts; else the styles of character,
paragraph and table undo one another, each with what it is based on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import field

from report_drafter.domain.frozen import frozen
from report_drafter.domain.report_text import EffacedText, Effacement
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import AcceptedParagraph, Element, RunText
from report_drafter.word.reading.style_sheet import Styles, is_on, usual_style, with_bases
from report_drafter.word.reading.white_text import holds_white, is_unseen

W = names.W
LOOKS = {Effacement.HIDDEN: (f"{W}vanish",), Effacement.STRUCK: (f"{W}strike", f"{W}dstrike")}
MARKS = tuple(mark for marks in LOOKS.values() for mark in marks)
DEFAULTS = f"{W}docDefaults/{W}rPrDefault/{names.RUN_PROPERTIES}"


@frozen
class EffacingStyles:
    """The styles that strike text through or hide it, by their ids; `usual` is the style of a paragraph without one.

    `known` are all styles; `white_pages` tells that white letters cannot be seen where nothing colours their ground.
    """

    by_style: Mapping[str, Collection[Effacement]] = field(default_factory=dict)
    everywhere: Collection[Effacement] = ()
    usual: str = ""
    known: Styles = field(default_factory=dict)
    white_pages: bool = False

    @property
    def none(self) -> bool:
        """Whether no style effaces anything, as in nearly every document."""
        return not self.by_style and not self.everywhere

    def of(self, run: Element) -> Iterator[Effacement]:
        """Yields what the styles of a run come to."""
        applied = list(_styles_around(run, self.usual))
        for how in LOOKS:
            times = sum(how in self.by_style.get(style, ()) for style in applied)
            if how in self.everywhere or times % 2:
                yield how


def read_effacing_styles(root: Element | None, styles: Styles, *, white_pages: bool = False) -> EffacingStyles:
    """Reads from a styles part and the `styles` in it which of them efface what they are applied to."""
    if root is None or next(root.iter(*MARKS), None) is None:
        return EffacingStyles(known=styles, white_pages=white_pages)
    by_style = {name: frozenset(how for how in LOOKS if _says(name, how, styles)) for name in styles}
    defaults = root.find(DEFAULTS)
    everywhere = frozenset(how for how in LOOKS if _stated(defaults, how))
    return EffacingStyles(by_style, everywhere, usual_style(styles), styles, white_pages)


def effaced_texts(paragraph: AcceptedParagraph, styles: EffacingStyles) -> tuple[EffacedText, ...]:
    """Returns the stretches of a paragraph that are struck through, hidden or white; blanks alone are none."""
    if paragraph.table is not None and _in_hidden_row(paragraph.elements[-1]):
        return (EffacedText(0, len(paragraph.text), Effacement.HIDDEN),)
    white = styles.white_pages and holds_white(paragraph)
    if not white and styles.none and all(next(one.iter(*MARKS), None) is None for one in paragraph.elements):
        return ()
    stretches: list[EffacedText] = []
    for piece in paragraph.runs:
        how = _effacement(piece, styles)
        if how is None and white and is_unseen(piece.run, styles.known):
            how = Effacement.WHITE
        if how is None:
            continue
        last = stretches[-1] if stretches else None
        if last is not None and (last.end, last.how) == (piece.start, how):
            stretches[-1] = EffacedText(last.start, piece.end, how)
        else:
            stretches.append(EffacedText(piece.start, piece.end, how))
    return tuple(one for one in stretches if paragraph.text[one.start : one.end].strip())


def _in_hidden_row(paragraph: Element) -> bool:
    marks = (row.find(f"{W}trPr/{W}hidden") for row in paragraph.iterancestors(names.ROW))
    return any(mark is not None and is_on(mark) for mark in marks)


def _effacement(piece: RunText, styles: EffacingStyles) -> Effacement | None:
    """How a run is effaced; hidden text that is also struck through is hidden."""
    own = piece.run.find(names.RUN_PROPERTIES)
    styled = set() if styles.none else set(styles.of(piece.run))
    for how in LOOKS:
        stated = _stated(own, how)
        if how in styled if stated is None else stated:
            return how
    return None


def _stated(properties: Element | None, how: Effacement) -> bool | None:
    """What run properties say themselves, None when they say nothing."""
    marks = [] if properties is None else [one for one in properties if one.tag in LOOKS[how]]
    return any(map(is_on, marks)) if marks else None


def _says(style: str, how: Effacement, styles: Styles) -> bool:
    """Whether a style, or else what it is based on, turns a look on."""
    said = (_stated(one.find(names.RUN_PROPERTIES), how) for _, one in with_bases(style, styles))
    return next((one for one in said if one is not None), False)


def _styles_around(run: Element, usual: str) -> Iterator[str]:
    own = run.find(names.RUN_PROPERTIES)
    yield "" if own is None else _value(own, "rStyle")
    paragraph = next(run.iterancestors(names.PARAGRAPH), None)
    properties = None if paragraph is None else paragraph.find(names.PARAGRAPH_PROPERTIES)
    yield ("" if properties is None else _value(properties, "pStyle")) or usual
    for table in run.iterancestors(names.TABLE):
        around = table.find(f"{W}tblPr")
        yield "" if around is None else _value(around, "tblStyle")


def _value(parent: Element, name: str) -> str:
    found = parent.find(f"{W}{name}")
    return "" if found is None else found.get(names.VALUE, "")
