"""Colours cells of an OpenDocument sheet by conditional formats that always hold: the cells' own formats stay.

As LibreOffice itself does, each stands twice: as a map in a style derived from the cell's (any program of the
standard reads it) and in LibreOffice's own list. The formula names this product, so that marks are found again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy

from lxml import etree

from report_drafter.domain.finding import Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import cell_name
from report_drafter.excel.marks.marked_cells import COLOURS, MARKER, Cell
from report_drafter.excel.ods.document_grid import CELL_STYLE, DocumentGrid
from report_drafter.excel.ods.document_names import CALC, FO, OFFICE, STYLE, TABLE
from report_drafter.excel.ods.document_text import element

FORMATS, FORMAT, CONDITION = f"{CALC}conditional-formats", f"{CALC}conditional-format", f"{CALC}condition"
MAP, MAP_CONDITION, BASE = f"{STYLE}map", f"{STYLE}condition", f"{STYLE}base-cell-address"
NAME, FAMILY, PARENT = (f"{STYLE}{one}" for one in ("name", "family", "parent-style-name"))
CELL_PROPERTIES, FONT_FACES = f"{STYLE}table-cell-properties", f"{OFFICE}font-face-decls"
FONT_NAMES = tuple(f"{STYLE}font-name{kind}" for kind in ("", "-asian", "-complex"))
OURS = late("校核(?:" + "|".join(one.chinese for one in Severity) + ")[0-9]+")


class MarkedStyles:
    """The styles of a document, where each marked cell gets one of its own: what it had, with the colour added.

    A conditional format shows a whole named style, not a colour alone; so each named style that is added says again
    what the cell's own says. `content` and `styles` are the roots of the two parts.
    """

    def __init__(self, content: etree._Element, styles: etree._Element) -> None:
        self.automatic = _section(content, "automatic-styles")
        self._common = _section(styles, "styles")
        self._faces = content.find(FONT_FACES), styles.find(FONT_FACES)
        self._derived: dict[tuple[str, str, Severity], tuple[str, str]] = {}

    def forget(self) -> None:
        """Takes away what an earlier copy added; its cells' derived styles are left, as plain as those before them."""
        for one in list(_ours(self.automatic.iter(MAP), MAP_CONDITION)):
            _remove(one)
        for one in list(self._common):
            if OURS.fullmatch(one.get(NAME) or ""):
                _remove(one)

    def colour(self, grid: DocumentGrid, place: Cell, severity: Severity) -> tuple[etree._Element, str]:
        """Gives a cell its colour; returns the cell, and the named style that it shows."""
        cell, style = grid.apart(place)
        sheet = str(grid.table.get(f"{TABLE}name"))
        key = (sheet, style, severity)
        if key not in self._derived:
            named = f"校核{severity.chinese}{len(self._derived) + 1}"
            self._derived[key] = self._derive(style, named, address(sheet, place)), named
            self._name_look(style, named, COLOURS[severity])
        cell.set(CELL_STYLE, self._derived[key][0])
        return cell, self._derived[key][1]

    def _derive(self, style: str, named: str, base: str) -> str:
        """Adds the automatic style: as the cell's own, showing the named one."""
        original = self._style(style)
        if original is None:
            derived = element(f"{STYLE}style", {FAMILY: "table-cell", PARENT: style or "Default"})
            self.automatic.append(derived)
        else:
            derived = deepcopy(original)
            original.addnext(derived)
        taken = {one.get(NAME) for one in self.automatic}
        name = next(one for number in range(1, len(taken) + 2) if (one := f"{style}_rd{number}") not in taken)
        derived.set(NAME, name)
        attributes = {MAP_CONDITION: f"is-true-formula({MARKER})", f"{STYLE}apply-style-name": named, BASE: base}
        colour, first = element(MAP, attributes), derived.find(MAP)
        if first is None:
            derived.append(colour)
        else:
            first.addprevious(colour)
        return name

    def _name_look(self, style: str, named: str, colour: str) -> None:
        """Adds the named style: what the cell's own says, on the colour."""
        original = self._style(style)
        parent = (style or "Default") if original is None else (original.get(PARENT) or "Default")
        look = element(f"{STYLE}style", {NAME: named, FAMILY: "table-cell", PARENT: parent})
        look.extend(deepcopy(one) for one in (() if original is None else original) if one.tag != MAP)
        cell = look.find(CELL_PROPERTIES)
        if cell is None:
            cell = element(CELL_PROPERTIES)
            look.insert(0, cell)
        cell.set(f"{FO}background-color", f"#{colour.lower()}")
        self._common.append(look)
        for one in look:
            self._declare(filter(None, map(one.get, FONT_NAMES)))

    def _declare(self, fonts: Iterable[str]) -> None:
        """Lets the named styles know the typefaces that only the content declared."""
        known, wanted = self._faces
        if known is None or wanted is None:
            return
        for font in fonts:
            if all(one.get(NAME) != font for one in wanted):
                wanted.extend(deepcopy(one) for one in known if one.get(NAME) == font)

    def _style(self, name: str) -> etree._Element | None:
        cells = (one for one in self.automatic.iterchildren(f"{STYLE}style") if one.get(FAMILY) == "table-cell")
        return next((one for one in cells if one.get(NAME) == name), None)


def _section(root: etree._Element, name: str) -> etree._Element:
    """Returns the styles of a kind; where a part has none, they are made in front of its last child."""
    found = root.find(f"{OFFICE}{name}")
    if found is None:
        found = element(f"{OFFICE}{name}")
        root.insert(max(len(root) - 1, 0), found)
    return found


def list_colours(table: etree._Element, look: str, cells: Sequence[Cell]) -> None:
    """Adds the colour of these cells, a named style, to LibreOffice's own list of the sheet's conditional formats."""
    formats = table.find(FORMATS)
    if formats is None:
        formats = element(FORMATS)
        table.append(formats)
    names = [address(str(table.get(f"{TABLE}name")), cell) for cell in cells]
    found = element(FORMAT, {f"{CALC}target-range-address": " ".join(f"{one}:{one}" for one in names)})
    attributes = {f"{CALC}apply-style-name": look, f"{CALC}value": f"formula-is({MARKER})"}
    etree.SubElement(found, CONDITION, {**attributes, f"{CALC}base-cell-address": names[0]})
    formats.append(found)


def is_marked(table: etree._Element) -> bool:
    """Tells whether a sheet bears colours of ours."""
    return any(_is_ours(one.get(f"{CALC}value")) for one in table.iter(CONDITION))


def remove_colours(table: etree._Element) -> None:
    """Takes away the colours that an earlier copy bore."""
    for one in list(_ours(table.iter(CONDITION), f"{CALC}value")):
        parent = one.getparent()
        _remove(one)
        if parent is not None and not len(parent):
            _remove(parent)


def address(sheet: str, cell: Cell) -> str:
    """Returns a cell's address as OpenDocument writes it: '指标'.F4."""
    quoted = sheet.replace("'", "''")
    return f"'{quoted}'.{cell_name(*cell)}"


def _ours(elements: Iterable[etree._Element], attribute: str) -> Iterator[etree._Element]:
    return (one for one in elements if _is_ours(one.get(attribute)))


def _is_ours(condition: str | None) -> bool:
    return MARKER in (condition or "").replace(" ", "")


def _remove(one: etree._Element) -> None:
    parent = one.getparent()
    if parent is not None:
        parent.remove(one)
