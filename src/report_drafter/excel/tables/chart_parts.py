"""Native bar charts as XML: bars that go right in one colour, bars that go left in another, values beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from html import escape

from report_drafter.domain.frozen import frozen
from report_drafter.excel.tables.table_styles import DECLARATION
from report_drafter.excel.tables.table_theme import DRAWING, FACE

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
UP_COLOUR, DOWN_COLOUR, INK = "2E75B6", "C55A11", "404040"
CATEGORY_AXIS, VALUE_AXIS = 101, 102


@frozen
class Series:
    """One colour of bars: its name, its colour, where its values stand, and the values (None leaves a gap)."""

    name: str
    colour: str
    source: str
    values: Sequence[Decimal | None]


@frozen
class BarChart:
    """A chart: title, number format of the values, where the names stand, the names, and the series."""

    title: str
    form: str
    source: str
    names: Sequence[str]
    series: Sequence[Series]


@frozen
class Frame:
    """Where a chart stands on its sheet: from one row to another over so many columns, counted from 0."""

    first_row: int
    last_row: int
    columns: int


def chart_part(chart: BarChart) -> bytes:
    """Returns one chart as XML; names and values are cached in it, so that every program draws it at once."""
    series = "".join(_series(place, one, chart) for place, one in enumerate(chart.series))
    axes = f'<c:axId val="{CATEGORY_AXIS}"/><c:axId val="{VALUE_AXIS}"/>'
    return (
        f'{DECLARATION}<c:chartSpace xmlns:c="{CHART}" xmlns:a="{DRAWING}"><c:roundedCorners val="0"/><c:chart>'
        f'<c:title><c:tx><c:rich>{_rich(chart.title, 1200, bold=True)}</c:rich></c:tx><c:overlay val="0"/></c:title>'
        '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>'
        '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{series}<c:gapWidth val="45"/><c:overlap val="100"/>{axes}</c:barChart>'
        f"{_category_axis()}{_value_axis(chart.form)}</c:plotArea>"
        '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/>'
        '<c:dispBlanksAs val="gap"/></c:chart>'
        '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>'
    ).encode()


def drawing_part(frames: Sequence[Frame], titles: Sequence[str]) -> bytes:
    """Returns the drawing that places charts rId1, rId2, … on their sheet."""
    placed = "".join(_placed(number, *pair) for number, pair in enumerate(zip(frames, titles, strict=True), 1))
    head = f'<xdr:wsDr xmlns:xdr="{SHEET_DRAWING}" xmlns:a="{DRAWING}" xmlns:r="{OFFICE}" xmlns:c="{CHART}">'
    return f"{DECLARATION}{head}{placed}</xdr:wsDr>".encode()


def _placed(number: int, frame: Frame, title: str) -> str:
    return (
        f"<xdr:twoCellAnchor>{_corner('from', 0, frame.first_row)}{_corner('to', frame.columns, frame.last_row)}"
        f'<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="{number + 1}" name="图{number}"'
        f' descr="{escape(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>'
        '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
        f'<a:graphic><a:graphicData uri="{CHART}"><c:chart r:id="rId{number}"/></a:graphicData></a:graphic>'
        "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
    )


def _corner(name: str, column: int, row: int) -> str:
    return (
        f"<xdr:{name}><xdr:col>{column}</xdr:col><xdr:colOff>0</xdr:colOff>"
        f"<xdr:row>{row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:{name}>"
    )


def _series(place: int, series: Series, chart: BarChart) -> str:
    fill = f'<a:solidFill><a:srgbClr val="{series.colour}"/></a:solidFill>'
    return (
        f'<c:ser><c:idx val="{place}"/><c:order val="{place}"/><c:tx><c:v>{escape(series.name)}</c:v></c:tx>'
        f'<c:spPr>{fill}</c:spPr><c:invertIfNegative val="0"/>'
        f'<c:dLbls><c:numFmt formatCode="{escape(chart.form)}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>'
        f'{_text_properties(900)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>'
        '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
        f"<c:cat><c:strRef><c:f>{escape(chart.source)}</c:f><c:strCache>{_points(chart.names)}</c:strCache></c:strRef>"
        f"</c:cat><c:val><c:numRef><c:f>{escape(series.source)}</c:f><c:numCache><c:formatCode>General</c:formatCode>"
        f"{_points(series.values)}</c:numCache></c:numRef></c:val></c:ser>"
    )


def _points(values: Sequence[str | Decimal | None]) -> str:
    points = "".join(
        f'<c:pt idx="{place}"><c:v>{escape(str(value))}</c:v></c:pt>'
        for place, value in enumerate(values)
        if value is not None
    )
    return f'<c:ptCount val="{len(values)}"/>{points}'


def _category_axis() -> str:
    """The names, the largest change on top, beside the plot rather than over its bars."""
    return (
        f'<c:catAx><c:axId val="{CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'{_text_properties(900)}<c:crossAx val="{VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/>'
        '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
    )


def _value_axis(form: str) -> str:
    grid = '<a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>'
    return (
        f'<c:valAx><c:axId val="{VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr>{grid}</c:spPr></c:majorGridlines>'
        f'<c:numFmt formatCode="{escape(form)}" sourceLinked="0"/><c:majorTickMark val="none"/>'
        '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f'{_text_properties(800)}<c:crossAx val="{CATEGORY_AXIS}"/><c:crosses val="max"/>'
        '<c:crossBetween val="between"/></c:valAx>'
    )


def _text_properties(size: int) -> str:
    paragraph = f'<a:p><a:pPr>{_run_traits("defRPr", size)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p>'
    return f"<c:txPr><a:bodyPr/><a:lstStyle/>{paragraph}</c:txPr>"


def _rich(text: str, size: int, *, bold: bool) -> str:
    weight = ' b="1"' if bold else ""
    return (
        f"<a:bodyPr/><a:lstStyle/><a:p><a:pPr>{_run_traits('defRPr', size, weight)}</a:pPr>"
        f"<a:r>{_run_traits('rPr', size, weight)}<a:t>{escape(text)}</a:t></a:r></a:p>"
    )


def _run_traits(name: str, size: int, weight: str = "") -> str:
    language = ' lang="zh-CN"' if name == "rPr" else ""
    face = f'<a:latin typeface="{FACE}"/><a:ea typeface="{FACE}"/>'
    return (
        f'<a:{name}{language} sz="{size}"{weight}><a:solidFill><a:srgbClr val="{INK}"/></a:solidFill>{face}</a:{name}>'
    )


def bar_series(values: Sequence[Decimal], sources: tuple[str, str]) -> Iterator[Series]:
    """Splits values into those that rose and those that fell, each a series of its own colour."""
    up, down = sources
    yield Series("上升", UP_COLOUR, up, [one if one > 0 else None for one in values])
    yield Series("下降", DOWN_COLOUR, down, [one if one < 0 else None for one in values])
