"""Reads all that a report tells of stocks and what became of them: what came in, what went out, what is left."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from report_drafter.language.changes.net_gains import find_net_gains, find_nets_of_changes
from report_drafter.language.changes.signed_differences import find_signed_differences
from report_drafter.language.figures.main_line import along_main_lines
from report_drafter.language.figures.measure import Measure
from report_drafter.language.parts.accounts_in_brackets import find_accounts_in_brackets
from report_drafter.language.parts.balances import Balance, find_balances
from report_drafter.language.parts.differences import find_differences
from report_drafter.language.parts.grown_stocks import find_grown_stocks
from report_drafter.language.parts.net_stocks import find_net_stocks
from report_drafter.language.parts.origins_of_finished import find_origins_of_finished
from report_drafter.language.parts.pending_rests import find_pending_rests
from report_drafter.language.parts.remainders import find_remainders
from report_drafter.language.parts.rests_behind_acts import find_rests_behind_acts
from report_drafter.language.parts.stocks_after_new import find_stocks_after_new
from report_drafter.language.parts.told_accounts import find_told_accounts

FEWEST = 3
"""How many figures an account has at least."""
Paragraphs = Sequence[Sequence[Measure]]
Reader = Callable[[Sequence[Measure]], Iterable[Balance]]
BESIDE: tuple[Reader, ...] = (find_differences, find_signed_differences, find_pending_rests)
"""What is told beside any account."""
LATER: tuple[Reader, ...] = (
    find_rests_behind_acts,
    find_stocks_after_new,
    find_accounts_in_brackets,
    find_origins_of_finished,
)
"""What is asked only of results that nothing else accounts for."""


def find_told_balances(paragraphs: Iterable[Sequence[Measure]]) -> Iterator[Balance]:
    """Yields what came in and went out, with what is told to be left or gained."""
    longer = [measures for measures in paragraphs if len(measures) >= FEWEST]
    turns, grown = _read(find_nets_of_changes, longer), _read(find_grown_stocks, longer)
    read = {id(one.result) for one in (*turns, *grown)}
    told = [one for one in _read(find_told_accounts, longer) if read.isdisjoint(map(id, one.figures))]
    stocks = _unread(find_balances, longer, (*turns, *told))
    held = _unread(find_net_stocks, longer, (*turns, *told, *stocks))
    net = _unread(find_net_gains, longer, (*turns, *told, *stocks, *held))
    settled = {id(each) for one in told for each in one.figures}
    rests = (one for one in along_main_lines(find_remainders, longer) if id(one.result) not in settled)
    beside = (one for reader in BESIDE for one in _read(reader, longer))
    found = (*turns, *told, *stocks, *rests, *grown, *held, *net, *beside)
    yield from found
    for reader in LATER:
        yield from _unread(reader, longer, found)


def _read(reader: Reader, paragraphs: Paragraphs) -> list[Balance]:
    return [one for measures in paragraphs for one in reader(measures)]


def _unread(reader: Reader, paragraphs: Paragraphs, before: Iterable[Balance]) -> list[Balance]:
    """What a reader tells of results that none before it told of."""
    read = {id(one.result) for one in before}
    return [one for one in _read(reader, paragraphs) if id(one.result) not in read]
