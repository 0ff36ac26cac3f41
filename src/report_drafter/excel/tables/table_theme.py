"""The plainest theme that a workbook may have: the schema wants one, the charts take their colours from it."""

from __future__ import annotations

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
FACE = "宋体"
COLOURS = {
    "dk1": "1F1F1F",
    "lt1": "FFFFFF",
    "dk2": "1F4E79",
    "lt2": "DDEBF7",
    "accent1": "2E75B6",
    "accent2": "C55A11",
    "accent3": "7F7F7F",
    "accent4": "BF9000",
    "accent5": "548235",
    "accent6": "7030A0",
    "hlink": "0563C1",
    "folHlink": "954F72",
}
THREE = range(3)


def theme_part() -> bytes:
    """Returns the theme as XML."""
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in COLOURS.items())
    faces = f'<a:latin typeface="{FACE}"/><a:ea typeface="{FACE}"/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    formats = (
        f"<a:fillStyleLst>{''.join(fill for _ in THREE)}</a:fillStyleLst>"
        f"<a:lnStyleLst>{''.join(line for _ in THREE)}</a:lnStyleLst>"
        f"<a:effectStyleLst>{''.join(effect for _ in THREE)}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{''.join(fill for _ in THREE)}</a:bgFillStyleLst>"
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a:theme xmlns:a="{DRAWING}" name="plain">'
        f'<a:themeElements><a:clrScheme name="plain">{colours}</a:clrScheme><a:fontScheme name="plain">'
        f"<a:majorFont>{faces}</a:majorFont><a:minorFont>{faces}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="plain">{formats}</a:fmtScheme></a:themeElements></a:theme>'
    ).encode()
