"""Reads a relation as people write it: 评审重大项目 ＝ 同意 ＋ 不同意 ＋ 不予评审, 已办结 ≤ 收到."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.relation import Calculation, Constant, Expression, Operator, Term
from report_drafter.intake.cell_reading import half_width

COMPARISONS = {
    "<=": Operator.AT_MOST,
    "=<": Operator.AT_MOST,
    "≤": Operator.AT_MOST,
    "≦": Operator.AT_MOST,
    ">=": Operator.AT_LEAST,
    "=>": Operator.AT_LEAST,
    "≥": Operator.AT_LEAST,
    "≧": Operator.AT_LEAST,
    "==": Operator.EQUAL,
    "=": Operator.EQUAL,
    "<": Operator.LESS,
    ">": Operator.MORE,
}
SIGNS = {"+": "+", "-": "-", "−": "-", "–": "-", "*": "*", "×": "*", "/": "/", "÷": "/"}
SIGN = late(r"<=|=<|>=|=>|==|[≤≦≥≧=<>+\-−–*×/÷()]")
NUMBER = late(r"\d+(?:\.\d+)?%?(?=\s*(?:[≤≦≥≧=<>+\-−–*×/÷()]|$))")
BARE_NAME = late(r"[^≤≦≥≧=<>+\-−–*×/÷()\s]+")
SPACE = late(r"\s+")
MAX_DEPTH = 20
NO_NAMES: Mapping[str, str] = MappingProxyType({})


class RelationFault(ValueError):
    """A relation that cannot be read; the message says why, in Chinese."""


@frozen
class ReadRelation:
    """What a relation's text says: two expressions and what stands between them."""

    left: Expression
    operator: Operator
    right: Expression


def relation_names(names: Iterable[str]) -> dict[str, str]:
    """Returns names by how a relation may write them, ready for many relations."""
    return {half_width(name): name for name in names}


def parse_relation(text: str, names: Mapping[str, str] = NO_NAMES) -> ReadRelation:
    """Reads `text`; `names` (of `relation_names`) are what it may speak of, brackets and signs in them allowed.

    Raises RelationFault when it is no comparison of two expressions.
    """
    tokens = _Tokens(half_width(text), names)
    left = _sum(tokens, 0)
    operator = COMPARISONS.get(tokens.take())
    if operator is None:
        raise RelationFault("缺少比较符号（=、<=、>=、<、>）")
    right = _sum(tokens, 0)
    if tokens.peek():
        raise RelationFault(f"“{tokens.peek()}”之前已经完整，一行只写一个比较")
    return ReadRelation(left, operator, right)


class _Tokens:
    """The signs, numbers and names of a relation, one after the other."""

    def __init__(self, text: str, names: Mapping[str, str]) -> None:
        self._names = names
        self._tokens = list(self._cut(text))
        self._place = 0

    def peek(self) -> str:
        """The next token, '' at the end."""
        return self._tokens[self._place] if self._place < len(self._tokens) else ""

    def take(self) -> str:
        """The next token, which is then behind."""
        token = self.peek()
        self._place += 1
        return token

    def name(self, token: str) -> str:
        """The indicator's name as the catalogue writes it."""
        return self._names.get(token, token)

    def _cut(self, text: str) -> list[str]:
        tokens: list[str] = []
        place = 0
        while place < len(text):
            space = SPACE.match(text, place)
            if space:
                place = space.end()
                continue
            tokens.append(self._token(text, place))
            place += len(tokens[-1])
        return tokens

    def _token(self, text: str, place: int) -> str:
        match = NUMBER.match(text, place) or SIGN.match(text, place)
        if match:
            return match.group()
        bare = BARE_NAME.match(text, place)
        word = bare.group() if bare else text[place]
        complete = word in self._names and not text.startswith("(", place + len(word))
        return word if complete else self._known_name(text, place) or word

    def _known_name(self, text: str, place: int) -> str:
        """The longest known name at `place` that ends where a sign or the text does; '' when there is none."""
        known = (name for name in self._names if text.startswith(name, place))
        whole = (name for name in known if not (rest := text[place + len(name) :].lstrip()) or SIGN.match(rest))
        return max(whole, key=len, default="")


def _sum(tokens: _Tokens, depth: int) -> Expression:
    if depth > MAX_DEPTH:
        raise RelationFault("括号层数过多")
    left = _product(tokens, depth)
    while SIGNS.get(tokens.peek()) in ("+", "-"):
        symbol = SIGNS[tokens.take()]
        left = Calculation(left, symbol, _product(tokens, depth))
    return left


def _product(tokens: _Tokens, depth: int) -> Expression:
    left = _factor(tokens, depth)
    while SIGNS.get(tokens.peek()) in ("*", "/"):
        symbol = SIGNS[tokens.take()]
        left = Calculation(left, symbol, _factor(tokens, depth))
    return left


def _factor(tokens: _Tokens, depth: int) -> Expression:
    word = tokens.take()
    if word == "(":
        inside = _sum(tokens, depth + 1)
        if tokens.take() != ")":
            raise RelationFault("括号不成对")
        return inside
    if not word or SIGN.fullmatch(word):
        raise RelationFault(f"“{word}”处缺少指标名称" if word else "末尾缺少指标名称")
    if NUMBER.fullmatch(word):
        return Constant(Decimal(word.removesuffix("%")))
    return Term(tokens.name(word))
