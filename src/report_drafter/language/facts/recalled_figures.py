"""Finds figures that recall one told earlier, before their noun: 260卷评查案卷中仍有13卷不合格, of 评查执法案卷206卷.

Only where nothing else in the report tells the value, and the earlier figures of the same things have one other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.borrowed_names import has_no_name
from report_drafter.language.facts.definite_phrases import (
    LOOKING_BACK,
    WIDE_WORDS,
    Cue,
    DefinitePhrase,
    is_of_old,
    leaves,
    read_definite,
)
from report_drafter.language.facts.named_again import TOGETHER, Naming, first_pairs, naming_of, pairs_of, words_around
from report_drafter.language.facts.other_bodies import are_of_two_tasks
from report_drafter.language.facts.phrase_places import place_cue
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.facts.told_values import LIKELY, ToldValues, is_made_up, measure_word_of, tells
from report_drafter.language.figures.measure import TEXT_PARTS, TOLD_PARTS
from report_drafter.language.figures.vocabulary import VERBS
from report_drafter.language.model.report_model import Measure, Part, ReportModel, Scope
from report_drafter.language.numbers.digit_slips import is_slip
from report_drafter.language.relations.figure_relations import PEOPLE_UNITS, counted_in, counts_exactly
from report_drafter.language.text.characters import is_basic_han, words

OTHER_TIMES = frozenset((Scope.LAST_YEAR, Scope.PLAN, Scope.PARTIAL, Scope.OTHER))
"""What is told of these is no second telling of what the report tells of its own time."""
SMALLEST = 10
NOUN, LONG_NAME, ACT = 2, 3, 4
FEW = 24
INTRODUCING = ("其中，", "其中,", "其中：", "其中:", "包括：", "包括:")
_REST_FOLLOWS = late("[^。；;\\d]*[，,](?:其余|其他|其它|剩余|余下)")
"""What follows on a part, which recalls no whole: 10个乡镇全部建成，其余乡镇推进中."""
_LASTING_UNITS = frozenset(("家", "户", "个", "处", "所", "座", "辆", "台", *PEOPLE_UNITS))
"""What is counted by these is there before anybody looks at it; a case or a meeting is not."""
_ROLLS = frozenset(("全局", "全委", "全系统", "全队", "全所", "现有", "共有", "实有"))
_GOVERNING = ("为", "对", "向", "给")
_SELECTING = frozenset("应需须拟可符由")
_HAS = ("辖", "辖有")
"""What a place is made up of is told with."""
_SELECTED = late("(?:应当?|需要?|须|拟|可|符合|由)[\u4e00-\u9fff]{2,14}的$")
"""Some of the things told, picked out by what is to be done with them: 应由负责人出庭的52件案件."""
_BESIDE_NAMED, _AND_NAMED = late("[\u4e00-\u9fff》”](?:以?及|和|与)[^，,。；;]*$"), late("[和及与、》]")
_OTHERS = late("(?:同类|同级|同等|同行|其他|其它|别的|外地|周边)[^，,。；;、]{0,4}$|占[^，,。；;、]{0,6}$")
"""What is told of others than those told before (在同类35家企业中排名第8), or of all that some are a share of."""
_ISSUING = frozenset(("出台", "推出", "印发", "制定", "制订", "发布"))
"""What brings things into being, which were not told before: 出台促进就业18条政策举措."""
_COUNTRIES = "国家和地区"
"""What everything that goes abroad has a number of its own of: 农产品远销54个国家和地区, 用户覆盖90个国家和地区."""
_LOOKS = words("检查 抽查 巡查 走访 排查 约谈 评查 抽检 监测 督查 督导 核查 审计 培训 慰问 服务 惠及")
"""What is done to some of the things that are there."""
_SAID_ALSO = {"发现": ("发现", "查出", "检出")}


def find_recalled(model: ReportModel) -> Iterator[Recalled]:
    """Yields the figures that recall an earlier one with another value."""
    phrases = {id(one.figure): one for one in _definite(model)}
    if not phrases:
        return
    numbers = frozenset(one.figure.quantity.value for one in phrases.values())
    words = {measure_word_of(one.figure) for one in phrases.values()}
    others = (one for one in model.measures if one.quantity.value in numbers and id(one) not in phrases)
    plainly = {(word, one.quantity.value) for one in others if (word := measure_word_of(one)) in words}
    left = [one for one in phrases.values() if (measure_word_of(one.figure), one.figure.quantity.value) not in plainly]
    if not left:
        return
    told = _by_words(model, left)
    named = [(one, _named_by(one, told)) for one in left]
    recalling = {id(one.figure): one.figure for one, earlier in named if earlier}
    values = ToldValues(model, recalling.values()) if recalling else None
    for phrase, earlier in named:
        figure = phrase.figure
        if values is None or len({one.quantity.value for one in earlier}) != 1:
            continue
        first = earlier[0]
        if _is_beside(first, figure) or are_of_two_tasks(first, figure) or is_made_up(model, first, figure):
            continue
        if not any(tells(one, phrase, recalling) for one in values.like(figure)):
            yield Recalled(figure, first)


def _is_beside(one: Measure, other: Measure) -> bool:
    """Whether two figures of one sentence tell of two things, or of all that a place has and of some of them.

    国考断面中11个…；省考断面中22个; 全区辖12个街道，11个街道均已建成.
    """
    if one.sentence != other.sentence:
        return False
    if _takes_in_named(one, other) or _are_contrasted(one, other) or _are_of_row(one, other):
        return True
    gap = one.paragraph.text[one.end : other.start]
    of_place = one.before.endswith(_HAS) and gap.endswith(("，", ",")) and other.quantity.value < one.quantity.value
    return of_place or "；" in gap or ("）" in gap and gap.endswith("（"))


def _are_of_row(one: Measure, other: Measure) -> bool:
    """Whether two figures each tell behind them, in one verb, what so many did: 32人次参加调研、25人次参加视察."""
    return other.before.endswith("、") and one.after[:NOUN] == other.after[:NOUN] != ""


def _are_contrasted(one: Measure, other: Measure) -> bool:
    """Whether words of one ending tell whose each is: 省定7项指标，市定12项指标."""
    first, second = (each.before.strip("，,、；; ") for each in (one, other))
    return len(first) == len(second) == NOUN and first[0] != second[0] and first[1] == second[1]


def _takes_in_named(one: Measure, other: Measure) -> bool:
    """Whether a figure takes in what is named before another without a number: 总体预案和29个专项预案，以上30个预案."""
    if not _BESIDE_NAMED.search(one.before):
        return False
    return 0 < other.quantity.value - one.quantity.value <= len(_AND_NAMED.findall(one.before))


def _by_words(model: ReportModel, phrases: Sequence[DefinitePhrase]) -> Mapping[tuple[str, str], Sequence[Measure]]:
    """The figures that phrases may recall, by their unit and by two characters around them that phrases ask for."""
    wanted: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for phrase in phrases:
        wanted[counted_in(phrase.figure)].update(dict.fromkeys(first_pairs(phrase.noun, closed=phrase.closed)))
    found: defaultdict[tuple[str, str], list[Measure]] = defaultdict(list)
    for one in model.measures:
        unit = counted_in(one)
        pairs = wanted.get(unit)
        if pairs and one.part in TOLD_PARTS and _is_plain(one):
            for pair in _held(pairs, words_around(one)):
                found[unit, pair].append(one)
    return found


def _held(pairs: Mapping[str, None], stretches: Sequence[str]) -> Iterable[str]:
    """Which pairs of characters some words hold; of many pairs, those of the words are looked up."""
    if len(pairs) < FEW:
        return [pair for pair in pairs if any(pair in words for words in stretches)]
    return pairs.keys() & pairs_of(*stretches)


def _definite(model: ReportModel) -> Iterator[DefinitePhrase]:
    for index, measure in enumerate(model.measures):
        at, text = measure.end, measure.paragraph.text
        if at + NOUN > measure.words_end or not is_basic_han(text[at].lstrip(" “") or text[at + 1]):
            continue
        if measure.part not in TEXT_PARTS or not _may_recall(measure):
            continue
        phrase = read_definite(measure, partial(place_cue, model, index))
        if phrase is not None and direction_of(measure) is None:
            yield phrase


def _is_plain(measure: Measure) -> bool:
    """Whether a figure is an exact count of the year, or of what is there in a paragraph that looks back further."""
    if not counts_exactly(measure):
        return False
    lasting = measure.quantity.unit in _LASTING_UNITS
    there = measure.scope is Scope.LONG and not measure.scope_stated and lasting
    return there or measure.scope in (Scope.YEAR, Scope.CUMULATIVE)


def _may_recall(measure: Measure) -> bool:
    """Whether a figure is an exact count of the year, or of what the plan finds left over."""
    if measure.scope is not Scope.YEAR and (measure.part, measure.scope) != (Part.PLAN, Scope.PLAN):
        return False
    if not counts_exactly(measure) or measure.quantity.value < SMALLEST:
        return False
    behind = _REST_FOLLOWS.match(measure.paragraph.text, measure.end)
    if has_no_name(measure) or behind or is_of_old(measure):
        return False
    if measure.before.endswith("的") and not _SELECTING.isdisjoint(measure.before) and _SELECTED.search(measure.before):
        return False
    if _OTHERS.search(measure.before) or measure.verb in _ISSUING or measure.after.startswith(_COUNTRIES):
        return False
    return not measure.paragraph.text.endswith(INTRODUCING, 0, measure.clause_start)


def _named_by(phrase: DefinitePhrase, told: Mapping[tuple[str, str], Sequence[Measure]]) -> list[Measure]:
    """The earlier figures, of near values, whose things a phrase names; of two values it can recall neither.

    Those that need the words before their own to be named, or that one common word names from another paragraph,
    count only where there are no others.
    """
    found: dict[bool, list[Measure]] = {True: [], False: []}
    unit, here, seen = counted_in(phrase.figure), _place(phrase.figure), set()
    for pair in first_pairs(phrase.noun, closed=phrase.closed):
        for one in told.get((unit, pair), ()):
            if _place(one) >= here or _differ(found[True]):
                break
            if id(one) in seen or not _is_near(one, phrase.figure) or not _is_as_wide(phrase.figure, one):
                continue
            seen.add(id(one))
            naming = naming_of(phrase.noun, one, closed=phrase.closed)
            if naming is None or _is_picked_by_act(phrase, one, naming.size):
                continue
            if _must_repeat(phrase, one, naming):
                nearest = not naming.is_common or one.paragraph is phrase.figure.paragraph
                found[naming.own and nearest].append(one)
    return found[True] or found[False]


def _differ(found: Sequence[Measure]) -> bool:
    return bool(found) and found[0].quantity.value != found[-1].quantity.value


def _place(measure: Measure) -> tuple[int, int]:
    return measure.sentence, measure.start


def _is_near(one: Measure, other: Measure) -> bool:
    """Whether one figure may stand for the other: not more than twice as large, or a slip of the hand away."""
    first, second = one.quantity.value, other.quantity.value
    return (first * LIKELY >= second and second * LIKELY >= first) or is_slip(one.quantity, other.quantity)


def _must_repeat(phrase: DefinitePhrase, told: Measure, naming: Naming) -> bool:
    """Whether a phrase that names the things of a figure can only mean all of them."""
    together = told.paragraph is phrase.figure.paragraph
    unnamed = not told.phrase.core or told.before.endswith("、")  # 约60个乡、198个村: 乡 is the name of the 60.
    in_row = together and unnamed and not told.before.endswith(_GOVERNING)
    if in_row and told.after.startswith(phrase.noun[:NOUN]):
        return False  # 47件提案已解决；42件提案列入计划: two of a row.
    if phrase.leaves(naming.size) and not leaves(told.before + told.after):
        return False  # What is left over need not be told before.
    described = naming.tells or _is_roll(told) or _tells_same_act(phrase, told, naming.size)
    if not together and not described and _is_some_of_them(told):
        return False
    if phrase.picks and phrase.figure.quantity.value < told.quantity.value and told.quantity.unit in _LASTING_UNITS:
        return False
    if phrase.cue in (Cue.WHOLE, Cue.PARTED):
        return together or described or not naming.is_common or is_slip(phrase.figure.quantity, told.quantity)
    larger = phrase.figure.quantity.value > told.quantity.value
    if naming.size < LONG_NAME:
        event = together and larger and _opens(phrase) and told.quantity.unit not in _LASTING_UNITS
        return event or (phrase.cue is Cue.DESCRIBED and described)
    if _opens(phrase):
        all_of_them = larger or described or not phrase.selects(naming.size)
        return all_of_them and (together or phrase.cue is Cue.OPENING)
    return described or phrase.cue is not Cue.NONE or _is_no_selection(phrase.figure, told)


def _is_picked_by_act(phrase: DefinitePhrase, told: Measure, size: int) -> bool:
    """Whether a verb picks some of what was told, of which it was not: 开庭审理的57件案件中, of 行政诉讼案件91件."""
    fewer = phrase.figure.quantity.value < told.quantity.value
    return fewer and phrase.done != "" and not _tells_same_act(phrase, told, size)


def _is_as_wide(figure: Measure, told: Measure) -> bool:
    """Whether a figure told of a whole place (全市) recalls one told of the same."""
    wide = next((word for word in WIDE_WORDS if figure.before.rstrip().endswith(word)), "")
    return wide in told.before


def _tells_same_act(phrase: DefinitePhrase, told: Measure, size: int) -> bool:
    """Whether the verb of a phrase, or what it says behind its noun, is told: 提请集体讨论37件, 对23件主持集体讨论."""
    words = told.before + told.after
    if phrase.done and any(word in words for word in _SAID_ALSO.get(phrase.done, (phrase.done,))):
        return True
    behind = "" if phrase.closed or told.phrase.after else phrase.noun[size:]
    acts = (behind[at : at + ACT] for at in range(len(behind) - ACT + 1))
    return any(act in words and (act.startswith(TOGETHER) or act[-NOUN:] in VERBS) for act in acts)


def _is_roll(told: Measure) -> bool:
    """Whether a figure counts all that are there: 全局163名干警."""
    return told.quantity.unit in _LASTING_UNITS and told.before.strip() in _ROLLS


def _opens(phrase: DefinitePhrase) -> bool:
    return phrase.cue in (Cue.OPENING, Cue.CLAUSE)


def _is_some_of_them(told: Measure) -> bool:
    """Whether a figure counts those of many things that were looked at: 检查养老机构96家."""
    return told.quantity.unit in _LASTING_UNITS and told.verb in _LOOKS


def _is_no_selection(figure: Measure, told: Measure) -> bool:
    """Whether a figure cannot count some of what was told: it is larger, or looks back and is but a slip away."""
    if figure.quantity.value > told.quantity.value:
        apart = not told.phrase.after or told.paragraph is not figure.paragraph
        return apart and not _is_some_of_them(told)
    return figure.part in LOOKING_BACK and is_slip(figure.quantity, told.quantity)
