"""Changes the format of a run without disturbing the order that the schema wants."""

from __future__ import annotations

from lxml import etree

from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element

W = names.W
GAP_COLOUR = "yellow"
AFTER_HIGHLIGHT = frozenset(
    f"{W}{name}"
    for name in (
        "u",
        "effect",
        "bdr",
        "shd",
        "fitText",
        "vertAlign",
        "rtl",
        "cs",
        "em",
        "lang",
        "eastAsianLayout",
        "specVanish",
        "oMath",
        "rPrChange",
    )
)


def highlighted(run: Element, colour: str = GAP_COLOUR) -> None:
    """Marks a run as with a highlighter."""
    properties = run.find(names.RUN_PROPERTIES)
    if properties is None:
        properties = etree.Element(names.RUN_PROPERTIES)
        run.insert(0, properties)
    for former in properties.findall(f"{W}highlight"):
        properties.remove(former)
    place = next((at for at, one in enumerate(properties) if one.tag in AFTER_HIGHLIGHT), len(properties))
    properties.insert(place, etree.Element(f"{W}highlight", {names.VALUE: colour}))
