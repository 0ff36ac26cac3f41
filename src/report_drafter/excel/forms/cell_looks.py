"""The few looks of cells that every workbook of the product shares, as named styles that people can change in Excel."""

from __future__ import annotations

from enum import Enum

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side

from report_drafter.domain.frozen import frozen

FACE = "宋体"
EDGE = Side(style="thin", color="BFBFBF")
GRID = Border(left=EDGE, right=EDGE, top=EDGE, bottom=EDGE)
INK, WHITE, GREY = "1F1F1F", "FFFFFF", "595959"
BODY_SIZE, TITLE_SIZE = 11, 16


@frozen
class LookTraits:
    """What makes a look: colours as RRGGBB, alignment, number format, whether people may type into it."""

    name: str
    fill: str = ""
    ink: str = INK
    bold: bool = False
    size: int = BODY_SIZE
    across: str = "left"
    number_format: str = "General"
    unlocked: bool = False
    grid: bool = True
    wrap: bool = True


class Look(Enum):
    """How a cell looks; the values carry the name that Excel's gallery of styles shows."""

    TITLE = LookTraits("表题", bold=True, size=TITLE_SIZE, grid=False, wrap=False)
    REMARK = LookTraits("说明文字", ink=GREY, size=10, grid=False)
    HEADER = LookTraits("表头", fill="1F4E79", ink=WHITE, bold=True, across="center")
    GROUP = LookTraits("分组", fill="DDEBF7", bold=True)
    LABEL = LookTraits("项目名", fill="DDEBF7", bold=True, across="center")
    TEXT = LookTraits("文字")
    CENTRED = LookTraits("居中文字", across="center")
    FIGURE = LookTraits("数字", across="right")
    INPUT_TEXT = LookTraits("填写文字", fill="FFF7DB", unlocked=True, number_format="@")
    INPUT_CHOICE = LookTraits("填写选项", fill="FFF7DB", unlocked=True, across="center")
    INPUT_FIGURE = LookTraits("填写数字", fill="FFF7DB", unlocked=True, across="right")
    FIXED_TEXT = LookTraits("固定文字", fill="F2F2F2")
    FIXED_CENTRED = LookTraits("固定居中", fill="F2F2F2", across="center")
    FIXED_FIGURE = LookTraits("固定数字", fill="F2F2F2", across="right")
    ERROR = LookTraits("错误", fill="F8CBAD", bold=True, across="center")
    WARNING = LookTraits("警告", fill="FFE699", across="center")
    HINT = LookTraits("提示", fill="E2EFDA", across="center")


def register_looks(workbook: Workbook) -> None:
    """Adds every look to the workbook's named styles; to be called once on a new workbook."""
    for look in Look:
        workbook.add_named_style(_named_style(look.value))


def _named_style(traits: LookTraits) -> NamedStyle:
    return NamedStyle(
        name=traits.name,
        font=Font(name=FACE, size=traits.size, bold=traits.bold, color=traits.ink),
        fill=PatternFill("solid", fgColor=traits.fill) if traits.fill else PatternFill(),
        border=GRID if traits.grid else Border(),
        alignment=Alignment(
            horizontal=traits.across,
            vertical="center",
            wrap_text=traits.wrap,
            indent=0 if traits.across == "center" or not traits.grid else 1,
        ),
        number_format=traits.number_format,
        protection=Protection(locked=not traits.unlocked),
    )
