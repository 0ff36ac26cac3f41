"""Titles of laws and central documents that a slip has changed, held against those that are known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.alike_characters import alike
from report_drafter.language.text.character_slips import NearNames, Slip, SlipKind, slip_between
from report_drafter.language.text.title_kinds import OtherTitle, TitlesByKind, is_statute
from report_drafter.language.text.title_words import GENRES, NUMERAL, STATE, are_contrasts, are_genres

SHORTEST = 5
SHORTEST_LAW = 3
"""The fewest characters of a title, and those of a law behind the name of the state, that a slip may be seen in."""
SURE_LENGTH, SURE_REGULATION, SURE_LAW = 12, 8, 5
"""From here on a title with another character, however unlike, is none that its writer made up."""
ENOUGH_TO_ADD = 8
REGULATION = "条例"
PREFIX = 2
"""How much of the name of the state must be right for a look at the rest of it."""
LIGHT = "的和与及等之法税证"
"""What people leave out of a title or put into it in their own words, or what makes another: 排污许可证."""
_VERSION = late(r"[（(][^（()）]*[）)]$")


def plain_title(key: str) -> str:
    """Returns the key of a title without the version behind it: （试行）, （修订草案）, （2019年修订）."""
    return _VERSION.sub("", key)


def _bare(key: str) -> str:
    return plain_title(key).removeprefix(STATE)


class KnownTitles:
    """Titles that exist, by their keys; only the `suggested` ones are meant where another is one slip away."""

    def __init__(self, suggested: Mapping[str, str], others: Iterable[str] = (), statutes: Iterable[str] = ()) -> None:
        self._printed = {_bare(key): _bare(title) for key, title in suggested.items()}
        self._names = NearNames(self._printed)
        self._statutes = tuple(statutes)
        self._others = frozenset(map(_bare, others))

    def __contains__(self, key: str) -> bool:
        return _bare(key) in self._names or _bare(key) in self._others

    def meant(self, key: str, *, ordered: bool = False) -> tuple[str, Slip] | None:
        """Returns the one known title that a key is a slip of, with the slip; None if it may be right as it is.

        `ordered`: it stands before the number of an order by which only the state gives it.
        """
        bare = _bare(key)
        if key in self:
            return None
        if bare[:PREFIX] == STATE[:PREFIX]:
            broken = self._of_broken_state(bare)
            if broken is not None:
                return broken
        near = self._names.near(bare) if len(bare) >= SHORTEST_LAW else {}
        if len(near) != 1:
            return None
        ((name, slip),) = near.items()
        state = plain_title(key).removesuffix(bare)
        sure = SURE_REGULATION if self._is_regulation(name) else SURE_LENGTH
        told = _is_told(slip, name, is_law=state != "" or ordered, sure=sure)
        return (state + self._printed[name], slip) if told else None

    def meant_otherwise(self, key: str, *, ordered: bool = False) -> OtherTitle | None:
        """Returns the title that a key names by another kind or in other words; None if it may be right as it is."""
        bare = _bare(key)
        if key in self or not is_statute(bare):
            return None
        return self._by_kind.meant(bare, plain_title(key).removesuffix(bare), ordered=ordered)

    def _is_regulation(self, name: str) -> bool:
        """Whether a title is of a regulation that every office knows."""
        return name.endswith(REGULATION) and name in self._regulations

    @cached_property
    def _regulations(self) -> frozenset[str]:
        return frozenset(map(_bare, self._statutes))

    @cached_property
    def _by_kind(self) -> TitlesByKind:
        return TitlesByKind(self._printed, frozenset(map(_bare, self._statutes)))

    def _of_broken_state(self, key: str) -> tuple[str, Slip] | None:
        """A law whose own words are right, behind a miswritten name of the state: 中华人共和国广告法."""
        for length in (len(STATE) - 1, len(STATE), len(STATE) + 1):
            slip = slip_between(key[:length], STATE)
            if slip is not None and key[length:] in self._names:
                return STATE + key[length:], slip
        return None


def _is_told(slip: Slip, name: str, *, is_law: bool, sure: int) -> bool:
    """Whether nobody could have meant the title as it is written; a law's is one that only the state gives."""
    if len(name) < (SHORTEST_LAW if is_law else SHORTEST) or NUMERAL.search(slip.wrong + slip.right):
        return False
    match slip.kind:
        case SlipKind.SWAPPED | SlipKind.DOUBLED:
            return True
        case SlipKind.CHANGED:
            return _is_changed(slip, name, sure=SURE_LAW if is_law else sure)
        case SlipKind.ADDED:
            is_other = slip.wrong in LIGHT or slip.wrong + slip.tail[:1] in GENRES
            return slip.within and not is_other and (len(name) >= ENOUGH_TO_ADD or is_law)
        case SlipKind.LOST:
            return slip.right not in LIGHT and _is_lost(slip, name, is_law=is_law)


def _is_changed(slip: Slip, name: str, *, sure: int) -> bool:
    """Whether one character stands for another: 农药 and 兽药 make two documents, 条例 and 办法 too."""
    parts = (slip.head, slip.wrong, slip.right, slip.tail)
    if are_genres(*parts) or are_contrasts(*parts):
        return False
    return alike(slip.wrong, slip.right) or (slip.within and len(name) >= sure)


def _is_lost(slip: Slip, name: str, *, is_law: bool) -> bool:
    """Whether a character that is missing is missed: inside a word, in a law, or in the word for its kind (条例)."""
    if is_law:
        return len(name) >= SHORTEST
    return slip.within or (slip.tail == "" and slip.head[-1:] + slip.right in GENRES)
