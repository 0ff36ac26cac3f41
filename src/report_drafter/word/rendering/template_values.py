"""What a template's names stand for while it is rendered: figures that carry their source, texts that cannot harm.

A figure prints as marked text: start, number in the ledger, middle, words, end. The marks survive loops, tables,
headers, filters and ~, and are turned into content controls once the document is whole.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum, auto

from markupsafe import escape

from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import CellAddress
from report_drafter.domain.plan_document import citable
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.unit import split_unit
from report_drafter.domain.year_over_year import IndicatorFigure, NotComparable
from report_drafter.drafting import wording
from report_drafter.drafting.narrative import narrative_pieces
from report_drafter.drafting.narrative_opening import begins_a_list
from report_drafter.drafting.report_context import NumberedInitiative, ReportContext
from report_drafter.word.package.xml_text import (
    FIGURE_END,
    FIGURE_MIDDLE,
    FIGURE_START,
    NARRATIVE_END,
    NO_NARRATIVE,
    PARAGRAPH_BREAK,
    SENTENCES_END,
    clean,
    veil,
)
from report_drafter.word.templates.template_names import name_aliases

NO_WORDS = frozenset({"", NotComparable.NO_VALUE.value})
ROW_PREFIX = "行."
WORDINGS = {**wording.FILTERS, **{f"{ROW_PREFIX}{name}": words for name, words in wording.ROW_WORDINGS.items()}}
NOT_FIGURES = frozenset({"单位", "方向", f"{ROW_PREFIX}单位"})
THIS_YEAR = frozenset({"数值", "带单位", "本年", "千分位", "全角"})
LAST_YEAR = frozenset({"上年"})


class Stated(Enum):
    """Which of an indicator's figures some words state."""

    THIS = auto()
    LAST = auto()
    CHANGE = auto()


@frozen
class Printed:
    """One figure as it went into the text: its words, and whether they only say that the figure is missing."""

    figure: IndicatorFigure
    text: str
    wording: str
    missing: bool

    @property
    def quantity(self) -> Quantity | None:
        """The figure that the words state; None where they state a change."""
        change = self.figure.change
        return {Stated.THIS: change.this, Stated.LAST: change.last, Stated.CHANGE: None}[self.stated]

    @property
    def stated(self) -> Stated:
        """What the words are about: this year's figure, last year's, or the change between them."""
        name = self.wording.removeprefix(ROW_PREFIX)
        return Stated.THIS if name in THIS_YEAR else Stated.LAST if name in LAST_YEAR else Stated.CHANGE

    @property
    def aspect(self) -> str:
        """Empty for this year's figure, else the filter that made another of it."""
        return "" if self.stated is Stated.THIS else self.wording.removeprefix(ROW_PREFIX)

    @property
    def cell(self) -> CellAddress | None:
        """The cell that the words come from; for a change this year's."""
        return self.figure.last_cell if self.stated is Stated.LAST else self.figure.cell


@dataclass(eq=False, repr=False, slots=True)
class PrintedLedger:
    """What a template printed: every figure, in order, and cells of narratives; lives as long as one rendering."""

    printed: list[Printed] = field(default_factory=list)
    narratives: set[str] = field(default_factory=set)

    def mark(self, printed: Printed) -> str:
        """Takes down a figure and returns its marked text."""
        self.printed.append(printed)
        return f"{FIGURE_START}{len(self.printed) - 1}{FIGURE_MIDDLE}{printed.text}{FIGURE_END}"


class FigureTag:
    """An indicator's figure in a template: prints itself, compares by value, and by its words with a text."""

    __slots__ = ("_figure", "_ledger", "_wording")

    def __init__(self, figure: IndicatorFigure, ledger: PrintedLedger, words: str = "数值") -> None:
        self._figure = figure
        self._ledger = ledger
        self._wording = words

    def worded(self, name: str) -> FigureTag:
        """Returns the same figure put into words by another filter."""
        return FigureTag(self._figure, self._ledger, name)

    def __html__(self) -> str:
        return str(escape(str(self)))

    def __str__(self) -> str:
        printed = self._printed()
        if self._wording in NOT_FIGURES and not printed.missing:
            return veil(printed.text)
        return veil(self._ledger.mark(printed))

    def __bool__(self) -> bool:
        return bool(self._value())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str):
            return self._printed().text == other
        return self._value() is not None and self._value() == _decimal(other)

    def __lt__(self, other: object) -> bool:
        return self._compares(other, lambda mine, its: mine < its)

    def __le__(self, other: object) -> bool:
        return self._compares(other, lambda mine, its: mine <= its)

    def __gt__(self, other: object) -> bool:
        return self._compares(other, lambda mine, its: mine > its)

    def __ge__(self, other: object) -> bool:
        return self._compares(other, lambda mine, its: mine >= its)

    __hash__ = None  # type: ignore[assignment]  # what compares by value in a template is no key

    def _printed(self) -> Printed:
        words = WORDINGS[self._wording](self._figure)
        missing = words in NO_WORDS
        text = f"【待补：{self._figure.indicator.name}】" if missing else words
        return Printed(self._figure, " ".join(clean(text).split("\n")), self._wording, missing)

    def _value(self) -> Decimal | None:
        """This year's figure in the indicator's own unit, as it is printed."""
        quantity = self._figure.change.this
        return None if quantity is None else quantity.value / split_unit(self._figure.indicator.unit)[0]

    def _compares(self, other: object, holds: Callable[[Decimal, Decimal], bool]) -> bool:
        """A figure that is missing is neither more nor less than anything."""
        mine, its = self._value(), _decimal(other)
        return mine is not None and its is not None and holds(mine, its)


class NarrativeTag:
    """A department's text in a template: each 【name】 in it prints the indicator's figure, tied to its cell.

    Where it ends is marked until the document is whole: the template may set a full stop behind its own.
    """

    __slots__ = ("_cell", "_end", "_figures", "_lead", "_ledger", "_line_end", "_text")

    def __init__(self, text: str, figures: Mapping[str, IndicatorFigure], ledger: PrintedLedger) -> None:
        self._text = text
        self._cell = ""
        self._figures = figures
        self._ledger = ledger
        self._line_end = "\n"
        self._lead = ""
        self._end = NARRATIVE_END

    @classmethod
    def in_paragraphs(cls, one: NumberedInitiative, context: ReportContext, ledger: PrintedLedger) -> NarrativeTag:
        """Returns a text each line of which becomes a paragraph; blank lines are left out.

        Behind a title a list begins on a line of its own.
        """
        lines = "\n".join(line for line in clean(one.text).split("\n") if line.strip())
        told = cls(lines, context.figures, ledger)
        told._cell = str(one.cell)
        told._line_end = PARAGRAPH_BREAK
        told._end = NARRATIVE_END if "\n" in lines else SENTENCES_END
        told._lead = PARAGRAPH_BREAK if one.title and begins_a_list(lines) else ""
        return told

    def __html__(self) -> str:
        return str(escape(str(self)))

    def __str__(self) -> str:
        self._ledger.narratives.add(self._cell)
        pieces = narrative_pieces(self._text, self._figures)
        words = (_text(one) if isinstance(one, str) else str(FigureTag(one, self._ledger)) for one in pieces)
        told = "".join(words).replace("\n", self._line_end)
        return f"{self._lead}{told}{self._end if told else NO_NARRATIVE}"

    def __bool__(self) -> bool:
        return bool(self._text.strip())


class Row:
    """One turn of a loop: the fields that a template may print, by their Chinese names."""

    __slots__ = ("_fields",)

    def __init__(self, fields: Mapping[str, object]) -> None:
        self._fields = fields

    def __getitem__(self, name: str) -> object:
        return self._fields[name]


def template_values(context: ReportContext, ledger: PrintedLedger) -> dict[str, object]:
    """Returns every name that a template may use."""
    figures = {name: FigureTag(figure, ledger) for name, figure in context.figures.items()}
    aliased = {alias: figures[name] for name, alias in name_aliases(figures).items()}
    words = {name: _text(text) for name, text in context.words.items()}
    return {**figures, **aliased, **words, **_calls(context, ledger)}


def template_filters() -> dict[str, Callable[[FigureTag], FigureTag]]:
    """Returns the filters of a template: each puts the same figure into other words."""
    return {name: _filter(name) for name in wording.FILTERS}


def plan_citation(context: ReportContext) -> Callable[..., str]:
    """Returns the call that cites a plan document by title or alias, of one name the one for the year.

    A second argument gives the marks to set around title and years: 《(-年)》.
    """
    plans = citable(context.plans, int(context.words["年度"]))
    return lambda title, marks="": _text(plans[title].cited_in(marks))


def _filter(name: str) -> Callable[[FigureTag], FigureTag]:
    return lambda figure: figure.worded(name)


def _calls(context: ReportContext, ledger: PrintedLedger) -> dict[str, object]:
    return {
        "规划": plan_citation(context),
        "举措列表": lambda section: [_initiative(one, context, ledger) for one in context.initiatives.get(section, ())],
        "附表": lambda: [_annex_row(place, one, ledger) for place, one in enumerate(context.annex, 1)],
    }


def _initiative(one: NumberedInitiative, context: ReportContext, ledger: PrintedLedger) -> Row:
    title = NarrativeTag(one.title, context.figures, ledger)
    words = NarrativeTag.in_paragraphs(one, context, ledger)
    return Row({"序号": _text(one.ordinal), "部门": _text(one.department), "标题": title, "内容": words})


def _annex_row(place: int, figure: IndicatorFigure, ledger: PrintedLedger) -> Row:
    plain = {"序号": str(place), "名称": _text(figure.indicator.name)}
    return Row({**plain, **{name: FigureTag(figure, ledger, f"{ROW_PREFIX}{name}") for name in wording.ROW_WORDINGS}})


def _text(text: str) -> str:
    return veil(clean(text))


def _decimal(other: object) -> Decimal | None:
    if isinstance(other, FigureTag):
        return other._value()  # noqa: SLF001  # another of its own kind
    if isinstance(other, (int, float)):
        return Decimal(str(other))
    return None
