"""One name written for another: with a character lost, doubled, added or changed, or two neighbours swapped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

from report_drafter.domain.frozen import frozen
from report_drafter.language.text.characters import places_of
from report_drafter.language.text.word_difference import difference


class SlipKind(Enum):
    """What a slip does to the characters that were meant."""

    LOST = "漏"
    DOUBLED = "重"
    ADDED = "多"
    CHANGED = "错"
    SWAPPED = "倒"


@frozen
class Slip:
    """Words as written: `head`, then `wrong` where `right` was meant, then `tail`."""

    kind: SlipKind
    head: str
    wrong: str
    right: str
    tail: str

    @property
    def within(self) -> bool:
        """Whether characters stand on both sides of it."""
        return self.head != "" and self.tail != ""


def slip_between(written: str, meant: str) -> Slip | None:
    """Returns the one slip by which words differ from others; None if they are equal or further apart."""
    found = difference(written, meant)
    kind = _kind(found.head, found.one, found.other, found.tail)
    return Slip(kind, found.head, found.one, found.other, found.tail) if kind is not None else None


def _kind(head: str, wrong: str, right: str, tail: str) -> SlipKind | None:
    match len(wrong), len(right):
        case 0, 1:
            return SlipKind.LOST
        case 1, 0:
            return SlipKind.DOUBLED if wrong in (head[-1:], tail[:1]) else SlipKind.ADDED
        case 1, 1:
            return SlipKind.CHANGED
        case 2, 2 if wrong == right[::-1]:
            return SlipKind.SWAPPED
    return None


def told_slip(slip: Slip) -> str:
    """Returns what a slip is, for users: 漏“罚”字, “义”应作“议”."""
    match slip.kind:
        case SlipKind.LOST:
            return f"漏“{slip.right}”字"
        case SlipKind.DOUBLED | SlipKind.ADDED:
            return f"多“{slip.wrong}”字"
        case SlipKind.CHANGED:
            return f"“{slip.wrong}”应作“{slip.right}”"
        case SlipKind.SWAPPED:
            return f"“{slip.wrong}”应作“{slip.right}”，字序颠倒"


class NearNames:
    """Names found again by words one slip away from them: such a slip leaves the first or the last half whole."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(names)
        by_length: dict[int, list[str]] = {}
        for name in self._names:
            by_length.setdefault(len(name), []).append(name)
        self._blocks = {length: "\n".join(("", *ones, "")) for length, ones in by_length.items()}
        """Names of one length, a line each: an index by their halves takes ten times the room."""

    def __contains__(self, words: str) -> bool:
        return words in self._names

    def near(self, words: str) -> dict[str, Slip]:
        """Returns the names one slip away from some words, each with that slip."""
        found = {name: slip_between(words, name) for name in self._candidates(words)}
        return {name: slip for name, slip in found.items() if slip is not None}

    def _candidates(self, words: str) -> Iterator[str]:
        for length in (len(words) - 1, len(words), len(words) + 1):
            half, block = length // 2, self._blocks.get(length, "")
            head, tail = "\n" + words[:half], words[half - length :] + "\n"
            yield from (block[at + 1 : at + 1 + length] for at in places_of(head, block))
            yield from (block[at + len(tail) - 1 - length : at + len(tail) - 1] for at in places_of(tail, block))
        middle = len(words) // 2
        swapped = f"{words[: middle - 1]}{words[middle - 1 : middle + 1][::-1]}{words[middle + 1 :]}"
        if middle and swapped in self._names:
            yield swapped
