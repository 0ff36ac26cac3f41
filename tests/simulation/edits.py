"""What reviewers do to a report, one function a habit; each keeps the truth because figures keep their index."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from random import Random

from tests.simulation.drafts import CLOSINGS, NOUNS, OPENINGS, UNITS, VERBS, Draft, Figure, Piece, Sentence, number

FILLERS = ("进一步", "扎实", "有序", "切实", "大力", "持续", "依法", "积极")
CELLS_IN_ROW = 5
FOUR_DIGITS = 4
BLANKS = (" ", "\u00a0", "\u2009")
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
Edit = Callable[[Draft, Random], None]


def retype(draft: Draft, random: Random) -> None:
    """Types another value over about one figure in twelve."""
    for paragraph in draft.paragraphs:
        for sentence in paragraph:
            for at, piece in enumerate(sentence):
                if isinstance(piece, Figure) and random.random() < 0.08:
                    scaled = str(sentence[at + 1 : at + 2]).startswith("['万")
                    sentence[at] = replace(piece, text=_other(piece.text, random, scaled=scaled))


def reword(draft: Draft, random: Random) -> None:
    """Adds or drops a few words in about one piece in seven, never a figure."""
    for place, paragraph in enumerate(draft.paragraphs):
        for sentence in paragraph:
            for at, piece in enumerate(sentence):
                if isinstance(piece, str) and place not in draft.cells and random.random() < 0.15:
                    sentence[at] = _reworded(piece, random)


def respell(draft: Draft, random: Random) -> None:
    """Writes about one figure in fifteen in another hand: full-width digits, a blank before the thousands."""
    for paragraph in draft.paragraphs:
        for sentence in paragraph:
            for at, piece in enumerate(sentence):
                if isinstance(piece, Figure) and random.random() < 0.07:
                    sentence[at] = replace(piece, text=_respelt(piece.text, random))


def empty_cells(draft: Draft, random: Random) -> None:
    """Clears a cell of the table here and there and leaves the rest of the row."""
    for place in sorted(draft.cells):
        if random.random() < 0.02 and isinstance(next(iter(draft.paragraphs[place][0]), ""), Figure):
            draft.paragraphs[place] = [[]]


def delete_sentences(draft: Draft, random: Random) -> None:
    """Deletes up to three sentences."""
    for _ in range(random.randint(1, 3)):
        paragraph = _running_paragraph(draft, random)
        if paragraph:
            paragraph.pop(random.randrange(len(paragraph)))


def add_sentences(draft: Draft, random: Random) -> None:
    """Writes up to three sentences of one's own, with figures that no indicator covers."""
    for _ in range(random.randint(1, 3)):
        words = [random.choice(one) for one in (OPENINGS, VERBS, NOUNS)]
        sentence: Sentence = [
            "".join(words),
            str(random.randint(2, 9999)),
            random.choice(UNITS),
            random.choice(CLOSINGS),
        ]
        _running_paragraph(draft, random).insert(0, sentence)


def drop_figures(draft: Draft, random: Random) -> None:
    """Strikes a figure with its unit here and there and leaves the rest of the sentence."""
    for paragraph in draft.paragraphs[:-1]:
        for sentence in paragraph:
            for at in range(len(sentence) - 2, 0, -1):
                if isinstance(sentence[at], Figure) and sentence[at + 1] in UNITS and random.random() < 0.02:
                    del sentence[at : at + 2]


def move_sentences(draft: Draft, random: Random) -> None:
    """Moves up to three sentences to other paragraphs."""
    for _ in range(random.randint(1, 3)):
        source = _running_paragraph(draft, random)
        if source:
            sentence = source.pop(random.randrange(len(source)))
            target = _running_paragraph(draft, random)
            target.insert(random.randint(0, len(target)), sentence)


def merge_paragraphs(draft: Draft, random: Random) -> None:
    """Joins a paragraph with the next, up to twice."""
    for _ in range(random.randint(1, 2)):
        at = random.randrange(1, min(draft.cells) - 2)
        draft.paragraphs[at] += draft.paragraphs.pop(at + 1)
        draft.cells = {one - 1 for one in draft.cells}


def split_paragraphs(draft: Draft, random: Random) -> None:
    """Breaks a paragraph in two, up to twice."""
    for _ in range(random.randint(1, 2)):
        at = random.randrange(1, min(draft.cells) - 1)
        paragraph = draft.paragraphs[at]
        cut = random.randint(0, len(paragraph))
        draft.paragraphs[at : at + 1] = [paragraph[:cut], paragraph[cut:]]
        draft.cells = {one + 1 for one in draft.cells}


def reorder_paragraphs(draft: Draft, random: Random) -> None:
    """Moves up to three paragraphs elsewhere in the running text."""
    last = min(draft.cells)
    for _ in range(random.randint(1, 3)):
        paragraph = draft.paragraphs.pop(random.randrange(1, last))
        draft.paragraphs.insert(random.randrange(1, last), paragraph)


def drop_rows(draft: Draft, random: Random) -> None:
    """Deletes a row of the table now and then."""
    rows = len(draft.cells) // CELLS_IN_ROW
    if rows > 1 and random.random() < 0.5:
        at = min(draft.cells) + CELLS_IN_ROW * random.randrange(rows)
        del draft.paragraphs[at : at + CELLS_IN_ROW]
        draft.cells = set(range(min(draft.cells), len(draft.paragraphs)))


def add_rows(draft: Draft, random: Random) -> None:
    """Writes a row of one's own into the table now and then."""
    if random.random() < 0.5:
        at = min(draft.cells) + CELLS_IN_ROW * random.randint(0, len(draft.cells) // CELLS_IN_ROW)
        words = ("新设" + random.choice(NOUNS), random.choice(UNITS), number(random), number(random), "12.5%")
        draft.paragraphs[at:at] = [[[word]] for word in words]
        draft.cells = set(range(min(draft.cells), len(draft.paragraphs)))


def move_rows(draft: Draft, random: Random) -> None:
    """Moves a row of the table elsewhere in it."""
    first = min(draft.cells)
    rows = len(draft.cells) // CELLS_IN_ROW
    at = first + CELLS_IN_ROW * random.randrange(rows)
    row = draft.paragraphs[at : at + CELLS_IN_ROW]
    del draft.paragraphs[at : at + CELLS_IN_ROW]
    target = first + CELLS_IN_ROW * random.randrange(rows)
    draft.paragraphs[target:target] = row


ORDINARY: tuple[Edit, ...] = (
    retype,
    reword,
    delete_sentences,
    add_sentences,
    drop_figures,
    drop_rows,
    add_rows,
    respell,
    empty_cells,
)
MOVING: tuple[Edit, ...] = (move_sentences, merge_paragraphs, split_paragraphs, reorder_paragraphs, move_rows)


def edited(draft: Draft, random: Random, *, moving: bool) -> Draft:
    """Returns a copy of a draft after a week with reviewers; with `moving` they also carry text around."""
    copy = deepcopy(draft)
    habits = [*ORDINARY, *(MOVING if moving else ())]
    for habit in habits:
        if habit is retype or random.random() < 0.6:
            habit(copy, random)
    if moving:
        random.choice(MOVING)(copy, random)
    return copy


def _other(text: str, random: Random, *, scaled: bool) -> str:
    """Another figure; where the text itself goes on with 万 it gets no scale of its own."""
    while True:
        new = _nudged(text, random) if scaled else random.choice((number(random), _nudged(text, random)))
        if new.replace(",", "") != text.replace(",", ""):
            return new


def _respelt(text: str, random: Random) -> str:
    if text.isdecimal() and len(text) == FOUR_DIGITS and random.random() < 0.5:
        return f"{text[0]}{random.choice(BLANKS)}{text[1:]}"
    return text.translate(FULL_WIDTH)


def _nudged(text: str, random: Random) -> str:
    """The slip of a finger: one digit becomes another."""
    digits = [at for at, one in enumerate(text) if one.isdigit()]
    if not digits:
        return number(random)
    at = random.choice(digits)
    return text[:at] + str(random.randint(1, 9)) + text[at + 1 :]


def _reworded(piece: str, random: Random) -> str:
    at = random.randint(0, len(piece) - 1)
    if random.random() < 0.4 and len(piece) > 4 and not any(one.isdigit() for one in piece):
        return piece[:at] + piece[at + random.randint(1, 2) :] or piece
    return piece[:at] + random.choice(FILLERS) + piece[at:]


def _running_paragraph(draft: Draft, random: Random) -> list[Sentence]:
    return draft.paragraphs[random.randrange(1, min(draft.cells))]


def pieces_of(draft: Draft) -> list[Piece]:
    """All pieces in reading order."""
    return [piece for paragraph in draft.paragraphs for sentence in paragraph for piece in sentence]
