"""Invents drafts of a report: paragraphs of sentences in which figures stand, a table, repeated wordings."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from report_drafter.domain.figure_manifest import FigureManifest, PrintedFigure

VERBS = ("走访", "检查", "办理", "调解", "培训", "审查", "评查", "受理", "帮扶", "开展", "整治", "打掉", "接待", "发放")
NOUNS = (
    "企业", "行政案件", "矛盾纠纷", "民警", "规范性文件", "案卷", "行政复议案件", "学校", "普法宣传", "娱乐场所",
    "窝点", "来访群众", "宣传资料", "重大行政决策", "信访事项", "合同", "电信网络诈骗案件", "执法记录", "告知书",
)  # fmt: skip
UNITS = ("家次", "件", "起", "人次", "份", "场", "个", "处", "条", "名", "万元", "册")
OPENINGS = (
    "坚持以人民为中心，", "深化执法规范化建设，", "聚焦重点领域，", "健全常态化机制，", "全年", "围绕优化营商环境，",
    "充分发挥职能作用，", "进一步压实责任，", "依托基层派出所，", "会同有关部门，", "按照上级部署，",
    "落实谁执法谁普法责任制，",
)  # fmt: skip
CLOSINGS = (
    "群众满意度稳步提升。", "取得了良好的社会效果。", "有力维护了社会稳定。", "形成了可复制的经验。", "实现全覆盖。",
    "相关做法获得上级肯定。", "为高质量发展提供了法治保障。", "执法质量持续向好。",
)  # fmt: skip
PLAIN = (
    "深入学习贯彻习近平法治思想，把法治建设摆在突出位置，统筹谋划、一体推进。",
    "主要负责人切实履行推进法治建设第一责任人职责，定期听取工作汇报。",
    "严格落实重大行政决策程序规定，做到科学决策、民主决策、依法决策。",
    "加强执法监督，完善制约机制，让权力在阳光下运行。",
    "但与新形势新要求相比，执法能力仍有差距，信息化支撑还不够有力。",
)


ROW_NAMES = tuple(verb + noun for verb in VERBS for noun in NOUNS)


@dataclass(frozen=True)
class Figure:
    """A figure of a draft: `index` tells it from all others, `unit` follows it in the text."""

    index: int
    code: str
    text: str


Piece = str | Figure
Sentence = list[Piece]


@dataclass
class Draft:
    """Paragraphs of sentences; a table cell is a paragraph of its own, `cells` tells which are."""

    paragraphs: list[list[Sentence]]
    cells: set[int]

    def figures(self) -> list[Figure]:
        """All figures in reading order."""
        return [
            piece
            for paragraph in self.paragraphs
            for sentence in paragraph
            for piece in sentence
            if isinstance(piece, Figure)
        ]


def number(random: Random) -> str:
    """Returns a figure as reports print them."""
    kind = random.random()
    if kind < 0.6:
        return str(random.randint(2, 9999))
    if kind < 0.75:
        return f"{random.uniform(0, 100):.2f}".rstrip("0").rstrip(".")
    if kind < 0.85:
        return f"{random.randint(10, 99) * 100}余"
    if kind < 0.95:
        return f"{random.randint(1, 99)}.{random.randint(1, 9)}万"
    return f"{random.randint(1, 99)},{random.randint(0, 999):03d}"


def invent_draft(random: Random, paragraphs: int = 22) -> Draft:
    """Returns a draft of about sixty figures with a table of indicators at its end."""
    writer = _Writer(random)
    body: list[list[Sentence]] = [[["关于2023年度法治政府建设情况的报告"]]]
    for place in range(paragraphs):
        if place % 6 == 0:
            body.append([[f"（{'一二三四五六七八九十'[place // 6]}）第{place // 6 + 1}方面工作情况"]])
        body.append(writer.paragraph())
    cells = set(range(len(body), len(body) + 5 * 4))
    for _ in range(4):
        body += writer.row()
    return Draft(body, cells)


class _Writer:
    def __init__(self, random: Random) -> None:
        self.random = random
        self.count = 0
        self.rows: set[str] = set()

    def figure(self) -> Figure:
        self.count += 1
        return Figure(self.count - 1, f"{self.count:04d}", number(self.random))

    def paragraph(self) -> list[Sentence]:
        if self.random.random() < 0.2:
            return [[self.random.choice(PLAIN)], [self.random.choice(PLAIN)]]
        return [self.sentence() for _ in range(self.random.randint(1, 3))]

    def sentence(self) -> Sentence:
        choose = self.random.choice
        pieces: Sentence = [choose(OPENINGS)]
        for _ in range(self.random.randint(1, 2)):
            figure = self.figure()
            units = [one for one in UNITS if not (figure.text[-1] in "余万" and one[0] == "万")]
            pieces += [choose(VERBS), choose(NOUNS), figure, choose(units)]
            if self.random.random() < 0.3:
                pieces += ["，同比" + choose(("增长", "下降")), self.figure(), "%"]
            pieces.append("，")
        pieces.append(choose(CLOSINGS))
        return pieces

    def row(self) -> list[list[Sentence]]:
        name = self.random.choice([one for one in ROW_NAMES if one not in self.rows])  # indicators' names are unique
        self.rows.add(name)
        unit = self.random.choice(UNITS)
        return [[[name]], [[unit]], [[self.figure()]], [[self.figure()]], [[self.figure(), "%"]]]


def text_of(paragraph: list[Sentence]) -> str:
    """Returns the words of a paragraph."""
    return "".join(piece.text if isinstance(piece, Figure) else piece for sentence in paragraph for piece in sentence)


def manifest_of(draft: Draft) -> FigureManifest:
    """Returns what the product would remember of a draft; figure number n of the draft is its nth."""
    printed: list[PrintedFigure] = []
    for place, paragraph in enumerate(draft.paragraphs, 1):
        at = 0
        for piece in (one for sentence in paragraph for one in sentence):
            size = len(piece.text if isinstance(piece, Figure) else piece)
            if isinstance(piece, Figure):
                printed.append(
                    PrintedFigure(piece.code, f"指标{piece.code}", piece.text, paragraph=place, start=at, end=at + size)
                )
            at += size
    return FigureManifest(tuple(printed), tuple(text_of(one) for one in draft.paragraphs))
