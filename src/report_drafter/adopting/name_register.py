"""Makes names legal and unique: a name is also the tag that the clerk types into the template."""

from __future__ import annotations

from collections.abc import Iterable

from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import chinese_digits

ILLEGAL = late(r"[^\u3400-\u4dbf\u4e00-\u9fffA-Za-z0-9_]")
NOT_A_START = late(r"^[0-9_]+")
_JINJA_WORDS = (
    "and or not in is if else elif for true false none True False None recursive import from as set block macro call "
    "filter with without context include extends do loop self super varargs kwargs caller endfor endif"
)
JINJA_WORDS = frozenset(_JINJA_WORDS.split())
GENERATION = late(r"\d[A-Za-z]")
"""5G and 4K begin names that would lose their point without the digit."""
NAMELESS = "未命名指标"


class NameRegister:
    """Gives out names, each once; `reserved` are the words that templates already use."""

    __slots__ = ("_taken",)

    def __init__(self, reserved: Iterable[str]) -> None:
        self._taken = {*reserved, *JINJA_WORDS}

    def register(self, wish: str, hints: Iterable[str] = ()) -> tuple[str, bool]:
        """Returns a free legal name near `wish`, and whether it is the wish itself; `hints` tell namesakes apart."""
        name = legal_name(wish) or NAMELESS
        candidates = [name, *(legal_name(f"{hint}{name}") for hint in hints if hint)]
        free = next((one for one in candidates if one not in self._taken), "") or self._numbered(name)
        self._taken.add(free)
        return free, free == name and name != NAMELESS

    def _numbered(self, name: str) -> str:
        stem, number = name.rstrip("0123456789"), 2
        while f"{stem}{number}" in self._taken:
            number += 1
        return f"{stem}{number}"


def legal_name(wish: str) -> str:
    """Returns a wish without the characters that no tag may hold; '' when nothing is left."""
    name = ILLEGAL.sub("", wish)
    if GENERATION.match(name):
        name = chinese_digits(int(name[0])) + name[1:]
    return NOT_A_START.sub("", name)
