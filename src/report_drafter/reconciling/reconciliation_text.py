"""Says in words what became of the figures of an edited report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from report_drafter.domain.figure_change import FigureChange, FigureFate
from report_drafter.reconciling.draft_differences import DraftDifference
from report_drafter.reconciling.figure_fates import Reconciliation
from report_drafter.reconciling.text_tokens import folded

TOLD_FATES = (FigureFate.CONFLICTING, FigureFate.CHANGED, FigureFate.DELETED, FigureFate.ADDED)
LONGEST_SENTENCE = 40
REWRITTEN = "与填报数不符的指标（以填报数为准，须经部门确认才能改）："
OVERTAKEN = "出底稿以后填报数改过、报告还写旧数的（请在报告中照改，或者重新运行 draft 出新稿）："
NO_INDICATOR = "没有对应指标的数字"


def summary_line(result: Reconciliation) -> str:
    """Returns one line: how many figures there are and how many met each fate."""
    counts = "，".join(f"{fate.value} {len(result.of(fate))} 处" for fate in FigureFate)
    return f"{result.file}：底稿数据 {result.figure_count} 处；{counts}。"


def change_lines(result: Reconciliation) -> Iterator[str]:
    """Yields every figure that a clerk must look at, grouped by what became of it."""
    for fate in TOLD_FATES:
        changes = result.of(fate)
        if changes:
            yield f"{fate.value}："
            yield from (f"  {change_line(one)}" for one in changes)


def contradiction_lines(result: Reconciliation) -> Iterator[str]:
    """Yields the indicators for which the edited report does not say what the inputs say now.

    Those that somebody rewrote stand apart from those that only the inputs moved away from since the draft.
    """
    wrong = [one for one in result.changes if one.contradicts]
    for heading, rewritten in ((REWRITTEN, True), (OVERTAKEN, False)):
        found = [one for one in wrong if (folded(one.new) != folded(one.old)) is rewritten]
        if found:
            yield heading
            yield from (f"  {_verdict(ones)}" for ones in _by_statement(found))


def _by_statement(changes: Iterable[FigureChange]) -> Iterable[list[FigureChange]]:
    """The places of one indicator that ought to state the same, together, in the order of the first."""
    found: dict[tuple[str, str, str, str], list[FigureChange]] = {}
    for one in changes:
        found.setdefault((one.code, one.aspect, one.old, one.current), []).append(one)
    return found.values()


def _verdict(places: Sequence[FigureChange]) -> str:
    first = places[0]
    whose = f"{_named(first)}（{first.department or '未注明部门'}）"
    if folded(first.new) == folded(first.old):
        return f"{whose}：填报数改后应为 {first.current}，{_numbered(one.paragraph for one in places)}还写 {first.old}"
    due = f"填报数改后应为 {first.current}（底稿写 {first.old}）" if first.current else f"填报 {first.old}"
    return f"{whose}：{due}，报告写作 {'、'.join(dict.fromkeys(one.new for one in places))}"


def _named(change: FigureChange) -> str:
    return f"{change.name}的{change.aspect}" if change.aspect else change.name or NO_INDICATOR


def _numbered(paragraphs: Iterable[int]) -> str:
    return "、".join(f"第{one}段" for one in dict.fromkeys(paragraphs))


def change_line(change: FigureChange) -> str:
    """Returns one figure's line: where, what, from which cell, old and new."""
    source = f"（{change.cell}）" if change.cell else ""
    where = f"第{change.paragraph}段 " if change.paragraph else ""
    return f"{where}{_named(change)}{source}：{_what(change)}{_standing(change)}{_context(change)}"


def _standing(change: FigureChange) -> str:
    """How a figure stands to the inputs, where that is worth a word."""
    if change.contradicts:
        return "，与填报数不符"
    return "，与改过的填报数一致" if change.current and change.new else ""


def difference_line(difference: DraftDifference) -> str:
    """Returns one line on a figure that an edited report (`new`) and a new draft (`old`) state otherwise, and why."""
    change = difference.change
    where = f"第{change.paragraph}段 " if change.paragraph else ""
    why = f"（{difference.origin}）" if difference.origin else ""
    if change.fate is FigureFate.DELETED:
        return f"{change.name}：保留的报告已删去，新稿写 {change.old}{why}"
    if not change.old:
        return f"{where}{change.name or NO_INDICATOR}：保留的报告写 {change.new}，新稿没有{_context(change)}"
    return f"{where}{change.name or NO_INDICATOR}：保留的报告写 {change.new}，新稿写 {change.old}{why}"


def gone_words(change: FigureChange) -> str:
    """Returns what became of a deleted figure: where it went missing, and whether the report states it elsewhere."""
    if not change.place and not change.elsewhere:
        return "已不在报告中"
    still = f"，{'、'.join(f'第{one}段' for one in change.elsewhere)}仍写有" if change.elsewhere else ""
    return f"{change.place or '此处'}已删去{still}"


def _what(change: FigureChange) -> str:
    if change.fate is FigureFate.DELETED:
        return f"原为 {change.old}，{gone_words(change)}"
    if change.fate is FigureFate.ADDED:
        return f"新写入 {change.new}"
    return f"{change.old} → {change.new}" if change.old != change.new else f"{change.old}（此处未改，别处已改）"


def _context(change: FigureChange) -> str:
    """The sentence that the figure stands in, or stood in; a figure alone in its cell has none."""
    shown = change.new or change.old
    if change.sentence in ("", shown):
        return ""
    label = "原句：" if change.fate is FigureFate.DELETED else ""
    return f"　{label}{_cut(change.sentence, change.sentence.find(shown) + len(shown))}"


def _cut(sentence: str, end: int) -> str:
    """As much of a long sentence as shows the figure that ends at `end`."""
    start = max(0, min(end - LONGEST_SENTENCE // 2, len(sentence) - LONGEST_SENTENCE))
    before, after = "…" * (start > 0), "…" * (start + LONGEST_SENTENCE < len(sentence))
    return f"{before}{sentence[start : start + LONGEST_SENTENCE]}{after}"
