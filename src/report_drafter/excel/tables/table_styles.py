"""The looks of the tables that are written straight as XML: fonts, fills, borders, number formats, cell formats."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from html import escape

from report_drafter.domain.frozen import frozen

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
FACE = "宋体"


@frozen
class Traits:
    """What makes a look; colours are RRGGBB, `form` is a number format, empty for the general one."""

    fill: str = ""
    ink: str = "1F1F1F"
    bold: bool = False
    size: int = 11
    across: str = "left"
    grid: bool = True
    wrap: bool = True
    form: str = ""


class Style(Enum):
    """How a cell of a table looks."""

    TITLE = Traits(bold=True, size=16, grid=False, wrap=False)
    REMARK = Traits(ink="595959", size=10, grid=False, wrap=False)
    NOTE = Traits(ink="595959", size=10, grid=False)
    HEADER = Traits(fill="1F4E79", ink="FFFFFF", bold=True, across="center")
    TEXT = Traits()
    CENTRED = Traits(across="center")
    WHOLE = Traits(across="right", form="#,##0")
    ONE_DECIMAL = Traits(across="right", form="#,##0.0")
    TWO_DECIMALS = Traits(across="right", form="#,##0.00")
    DECIMALS = Traits(across="right", form="#,##0.######")
    INPUT = Traits(fill="FFF7DB", form="@")
    ERROR = Traits(fill="F8CBAD", bold=True, across="center")
    WARNING = Traits(fill="FFE699", across="center")
    HINT = Traits(fill="E2EFDA", across="center")

    @property
    def number(self) -> int:
        """The number of its cell format; text that begins like a formula takes the one behind it."""
        return _NUMBERS[self]


_NUMBERS = {style: 2 * place + 1 for place, style in enumerate(Style)}
_SIDES = ("left", "right", "top", "bottom")
_PLAIN = Traits(grid=False, wrap=False)
_FIRST_FORM = 164
_KNOWN_FORMS = {"": 0, "@": 49}


def figure_style(decimals: int) -> Style:
    """Returns the look of a figure that shows so many decimals."""
    return {0: Style.WHOLE, 1: Style.ONE_DECIMAL, 2: Style.TWO_DECIMALS}.get(decimals, Style.DECIMALS)


def style_sheet() -> bytes:
    """Returns the part that holds every look, each once plain and once for text that begins like a formula."""
    looks = [_PLAIN, *(style.value for style in Style)]
    fonts, fills = _each(map(_font, looks)), _each([_fill(""), _GREY, *(_fill(one.fill) for one in looks)])
    forms = _each(one.form for one in looks if one.form not in _KNOWN_FORMS)
    numbers = _KNOWN_FORMS | {form: _FIRST_FORM + place for place, form in enumerate(forms)}
    formats = [_NORMAL]
    for one in looks[1:]:
        font, fill = fonts.index(_font(one)), fills.index(_fill(one.fill))
        ids = f'numFmtId="{numbers[one.form]}" fontId="{font}" fillId="{fill}"'
        formats += [_format(one, ids, ""), _format(one, ids, ' quotePrefix="1"')]
    parts = (
        _list("numFmts", [f'<numFmt numFmtId="{numbers[form]}" formatCode="{escape(form)}"/>' for form in forms]),
        _list("fonts", fonts),
        _list("fills", fills),
        _list("borders", [_border(""), _border('style="thin"')]),
        _list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
        _list("cellXfs", formats),
        _list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    )
    return f'{DECLARATION}<styleSheet xmlns="{MAIN}">{"".join(parts)}</styleSheet>'.encode()


_GREY = '<fill><patternFill patternType="gray125"/></fill>'
_NORMAL = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'


def _each(entries: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(entries))


def _list(name: str, entries: list[str]) -> str:
    return f'<{name} count="{len(entries)}">{"".join(entries)}</{name}>'


def _font(one: Traits) -> str:
    bold = "<b/>" if one.bold else ""
    return f'<font>{bold}<sz val="{one.size}"/><color rgb="FF{one.ink}"/><name val="{FACE}"/></font>'


def _fill(colour: str) -> str:
    if not colour:
        return '<fill><patternFill patternType="none"/></fill>'
    shade = f'<fgColor rgb="FF{colour}"/><bgColor indexed="64"/>'
    return f'<fill><patternFill patternType="solid">{shade}</patternFill></fill>'


def _border(line: str) -> str:
    colour = '<color rgb="FFBFBFBF"/>' if line else ""
    return f"<border>{''.join(f'<{side} {line}>{colour}</{side}>' for side in _SIDES)}<diagonal/></border>"


def _format(one: Traits, ids: str, quoted: str) -> str:
    indent = ' indent="1"' if one.grid and one.across != "center" else ""
    wrap = ' wrapText="1"' if one.wrap else ""
    alignment = f'<alignment horizontal="{one.across}" vertical="center"{wrap}{indent}/>'
    applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"'
    return f'<xf {ids} borderId="{int(one.grid)}" xfId="0"{quoted} {applied}>{alignment}</xf>'
