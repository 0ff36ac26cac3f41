"""Symbols that Word keeps as a font and a number in it (w:sym): each as one character that any font shows.

Source: the encodings of Wingdings, Wingdings 2 and Symbol as Unicode 7.0 and the Adobe symbol table map them.
"""

from __future__ import annotations

UNKNOWN = "\ufffc"
"""Stands for a symbol that no table knows: one character, so that nothing is swallowed."""
PRIVATE = 0xF000
PRIVATE_AREA = range(0xE000, 0xF900)
LOW = 0x20
LAST_CODE_POINT = 0x10FFFF
SURROGATES = range(0xD800, 0xE000)


def _row(first: int, characters: str) -> dict[int, str]:
    return dict(enumerate(characters, first))


WINGDINGS = {
    0x20: " ",
    **_row(0x6C, "●❍■☐"),
    **_row(0x70, "☐❑❒⬧⧫◆❖⬥⌧"),
    **_row(0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"),
    **_row(0x9E, "·•"),
    0xA1: "○",
    **_row(0xA4, "◉◎"),
    **_row(0xA7, "▪☐"),
    **_row(0xAA, "✦★"),
    0xD8: "➢",
    **_row(0xDF, "←→↑↓↖↗↙↘⬅➔⬆⬇"),
    **_row(0xEF, "⇦⇨⇧⇩⬄⇳"),
    **_row(0xFB, "✗✓☒☑"),
}
WINGDINGS_2 = {
    0x20: " ",
    **_row(0x4F, "✗✓☒☑☒☒"),
    **_row(0x6A, "①②③④⑤⑥⑦⑧⑨⑩"),
    0xA3: "☐",
}
SYMBOL = {
    **_row(0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?"),
    **_row(0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"),
    **_row(0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"),
    **_row(0xA1, "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…"),
    **_row(0xC4, "⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊"),
    0xE5: "∑",
    0xF2: "∫",
}
TABLES = {"wingdings": WINGDINGS, "wingdings 2": WINGDINGS_2, "symbol": SYMBOL}
UNMAPPED = frozenset({"wingdings 3", "webdings", "marlett", "mt extra"})
"""Symbol fonts whose numbers say nothing without their glyphs."""


def is_symbol_font(font: str) -> bool:
    """Tells whether a font shows symbols where others show letters."""
    return font.lower() in TABLES or font.lower() in UNMAPPED


def symbol(font: str, number: str) -> str:
    """Returns the character for a symbol, given by its font and its hexadecimal number there (F0FC, 00FC)."""
    try:
        code = int(number, 16)
    except ValueError:
        return UNKNOWN
    if is_symbol_font(font):
        return TABLES.get(font.lower(), {}).get(code - PRIVATE if code >= PRIVATE else code, UNKNOWN)
    if code < LOW or code > LAST_CODE_POINT or code in PRIVATE_AREA or code in SURROGATES:
        return UNKNOWN
    return chr(code)
