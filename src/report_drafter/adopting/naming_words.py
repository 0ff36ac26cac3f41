"""The words that surround a figure in official reports: what opens a clause, what leads to the number, what is done."""

from __future__ import annotations


def _longest_first(words: str) -> tuple[str, ...]:
    """Words of which the longest that fits is meant, ready to be tried in turn."""
    return tuple(sorted(dict.fromkeys(words.split()), key=len, reverse=True))


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


OPENERS = _longest_first(
    "全镇 全乡 全街道 全旗 全盟 全处 全所 全院 我镇 我乡 我校 我院 我委 我厅 "
    "现有 今年以来 去年以来 过去一年 截至目前 截止目前 截至年底 平均每年 年度内 本年度 一年来 五年来 进一步 "
    "局机关 全系统 各部门 全年 年内 年度 本年 当年 今年 去年 目前 年底 年末 同比 累计 共计 总计 合计 总共 "
    "总的 已有 已经 先后 成功 及时 依法 依规 积极 主动 持续 大力 扎实 稳步 切实 认真 其中 并且 还有 再次 "
    "同时 分别 主要 全部 率先 继续 不断 牢牢 全面 严格 统筹 加快 着力 用好 各类 各种 每年 分局 全局 "
    "我局 本局 市局 全市 全区 全县 全省 全州 全国 全校 全院 我市 我区 我县 我省 我州 各级 各地 共 已 均 并 "
    "且 还 又 再 有 仅 只 将 把 等 也 更 都"
)
"""Words at the front of a clause that name nothing: periods, adverbs, whose figures they are."""
NOT_OPENERS = _longest_first(
    "有效期 有色 有机 有限 有关 共同 共享 共建 共有产权 主要污染物 主要农作物 主要指标 全面小康 等级 将军 "
    "近视 近海 近岸 超高 超大 超长 达标 累计折旧 再生 再就业 再贷款 仅次 约谈 约束 已婚 也门 更新 并购 并网 "
    "还贷 均等 且 又一 现有率"
)
"""Words that begin like an opener and are none."""
LEADERS = _longest_first(
    "首次 分别达到 累计达 达到了 均达到 分别为 分别是 分别达 依次为 保持在 稳定在 控制在 维持在 实现 增长到 增加到 "
    "提高到 提高至 提升到 提升至 上升到 上升至 下降到 下降至 扩大到 扩大至 压减到 缩短到 跃升至 攀升至 "
    "不少于 不低于 不超过 共计 总计 合计 累计 达到 达成 高达 多达 约为 超过 突破 接近 各类 均为 均达 都为 "
    "已达 已有 已经 还有 拥有 共有 现有 不到 不足 分别 保持 稳定 增至 降至 降到 升至 升到 以及 其中 先后 "
    "年均 平均 至少 总数 共 达 为 是 约 近 超 至 到 的 等 各 均 都 已 有 了 就 也 仅 由 从 以 和 与 及 或 并 "
    "在 于 对 向 给 将 把 用 让 使 又 再 第 最 每 全"
)
"""Words between the noun and its number."""
KEPT_ENDINGS = _longest_first(
    "行为 作为 成为 认为 安全 健全 齐全 费用 信用 应用 使用 利用 作用 征用 转让 共和 饱和 普及 涉及 存在 "
    "潜在 所在 应对 针对 方向 导向 转向 动向 合并 归并 供给 平等 同等 自由 理由 事由 拥有 所有 国有 公有 "
    "意向 去向 走向 流向 持有 占有 特有 专利 公约 节约 签约 违约 合约 预约 附近"
)
"""Words that end like a leader and belong to the noun."""
CONNECTIVES = _longest_first("和 与 及 或 以及 在 于 对 向 给 将 把 用 让 为 从 由 以 的")
"""Words that wait for something to follow."""
WAITING = _longest_first("有 还有 共有 现有 设有 拥有 的 和 与 及 或 以及 中")
"""Words before a number whose noun comes after it."""
VERBS = _set(
    "新设 新开 新开通 新培育 新认定 新获批 新创建 新增设 减税降费 减费让利 "
    "上升 上报 上线 上门 下发 下放 下架 下达 下降 不予 不予评审 不同意 主办 举办 义诊 了解 争取 交付 交办 "
    "享受 享用 任命 优化 传唤 使用 供应 侦办 侦破 促成 保留 保障 修复 修改 修订 偿还 充分发挥 免予 兑现 入选 "
    "公布 公开 公示 共享 关停 关闭 冻结 净增 减免 减少 减征 出具 出动 出口 出台 出资 刑拘 创业 创建 判处 "
    "制作 制发 制定 制订 劝阻 办理 办结 募集 化债 化解 升级 协调 印发 压减 压缩 压降 参与 参保 参加 参展 "
    "参训 参赛 反映 反馈 发出 发展 发布 发挥 发放 发现 发行 取消 受案 受理 受训 召回 召开 吊销 同意 听取 "
    "启动 吸引 命名 回应 回访 培养 培育 培训 增加 增长 处分 处理 处罚 处置 备案 复议 妥善处置 妥处 安排 安置 "
    "安装 完成 实施 实现 实缴 审批 审查 审核 审理 审结 审议 宣传 宣讲 寄递 封存 就业 履行 巡查 巡诊 巡逻 "
    "帮助 帮扶 应诉 废止 建好 建成 建立 建设 开展 开工 开通 引育 引进 归集 征收 征集 惠及 慰问 成立 打击 "
    "打掉 打造 扣押 执行 扩建 批捕 承办 承接 抓捕 抓获 投产 投入 投放 投资 报备 报送 抽查 抽检 抽调 担任 "
    "拘捕 拘留 招引 招录 招聘 拦截 拨付 挂牌 指导 挑选 挽回 挽损 捐赠 捣毁 掌握 排查 接入 接听 接处 接待 "
    "接报 接收 接种 接访 推动 推广 推行 推进 推送 提供 提出 提升 提高 摘牌 摸排 撤销 支持 收到 收缴 收集 "
    "改建 改正 改造 救助 教育 整合 整改 整治 新增 新建 新登记 旁听 曝光 服务 构建 查办 查处 查封 查扣 查获 "
    "查询 查验 核发 核实 核查 核验 检出 检查 检测 检验 止付 汇聚 没收 治理 注销 派出 淘汰 深入 深化 清理 "
    "清退 牵头 生产 申办 申报 申请 登记 监测 盘活 督办 督察 督导 督查 研究 破获 确保 确认 种植 移交 移送 "
    "立案 竣工 答复 筹集 签约 签署 签订 简化 累计完成 纠正 约谈 组建 组织 织密 终止 结案 维持 缩短 缴获 罚款 "
    "罚没 置换 考核 聘任 聘请 节省 节约 荣获 获得 获评 落地 落实 覆盖 见面 解决 解读 警告 认定 设立 设置 "
    "评估 评审 评查 评议 评选 诊疗 调处 调整 调解 责令 责成 贯通 贷款 资助 走访 起草 起诉 转办 转移 轮训 "
    "输送 达成 迁入 迁出 运用 返回 返还 进口 进行 追回 追究 追缴 追赃 退出 选派 通报 通车 通过 造林 逮捕 "
    "邀请 配备 采取 采纳 采购 采集 鉴定 铲除 销售 销毁 问责 降低 降至 预警 驳回 "
    "涉及 监察 败诉 胜诉 发生 死亡 受伤 持证 更换 作出 做出 给予 处以 悬挂 张贴 拆除 核减 取缔"
)
"""What offices do to what they count."""
NOUN_LIKE = _set(
    "举报 义诊 交付 代表 供应 保障 修复 共享 出口 创业 创建 募集 反馈 发展 发放 发行 受理 培训 处理 处罚 "
    "处置 备案 复议 安排 安置 审批 审核 审理 宣传 宣讲 就业 巡逻 帮扶 应用 应诉 建设 慰问 执法 执行 投诉 "
    "投资 拘留 招聘 指导 排查 接待 支持 改造 救助 教育 整治 旁听 服务 检查 检测 治理 生产 申办 申报 申请 "
    "登记 监测 监督 监察 督察 督查 研究 确认 种植 签约 管理 约谈 罚款 考核 联合 落地 见面 规范 警告 警示 认定 "
    "评估 评审 评查 诊疗 调解 贷款 转移 轮训 输送 进口 通报 采购 鉴定 销售 面谈 预警"
)
"""Verbs that are as often part of a noun (服务窗口, 培训班)."""
NOT_VERBS = _longest_first(
    "派出所 派出机构 检查站 调解员 调解委员会 服务员 管理员 监督员 组织部 组织机构 受理案件数 处理器"
)
"""Nouns that begin like a verb."""
LIGHT_VERBS = _longest_first("涉及 充分发挥 发挥 进行 确保 依托 保障 实现")
"""Verbs that only carry the noun behind them."""
PREPOSITIONS = _longest_first("针对 围绕 依托 按照 通过 为 对 从 给 由 向 在")
"""Words that lead to whom something was done for or to."""
NOT_PREPOSITIONS = _longest_first(
    "对外 对口 对内 在建 在校 在编 在岗 在册 在线 在读 在营 从业 从事 为民 向好 由此 通过率 在逃"
)
"""Words that begin like a preposition."""
PHRASE_ENDS = (
    r"全部|均(?<![人户年平]均)|已(?!经营)|被|在(?![建校编岗线册营读])|(?<!其)中(?![心国央小介医学药型级期华])|获(?!得感)|将|对(?![外口])|"
    r"从(?![业事])|到(?!位)|(?<![行作视认])为|等(?![级])|具体|主要|纳入|列入|进入|得到|全天候|以上|以内|左右|分别|(?<!公)共(?![享同建])|累计|"
    r"同比|较|比(?![例重赛])|参与|负责|承担|用于|享用|享受|入驻|常驻|竞相|集中|获批|揭牌|如期|顺利|成功|有序|持续|加快|正式|免费|先后|共同|首次|"
    r"牵总|占(?!地)|受(?![理案灾益])|基本|有力|切实|正在|依法|不断|全面|大力|深入"
)
"""What ends the noun behind a figure, as a pattern; with the compounds that it may not part."""
SETTLED = _longest_first("继续有效 有效 到位 完毕 完成 成功 终止 办结 结束")
"""How a case or a task came out."""
FILLERS = _longest_first("各类 各种 相关 有关 本年度 一批")
"""Words that a name does without."""
GENERIC = _set(
    "作品 "
    "业务 个 事项 产品 人 人员 人数 以上 任务 企业 会 会议 余下 信息 其他 其余 其它 制度 区 单位 县 品牌 处 "
    "村 镇 乡 校 店 户 "
    "对象 工作 市 平台 总体规模 总数 总量 情况 意见 投入 投资 措施 数量 文件 方面 机构 材料 案件 比例 民警 "
    "活动 环节 线索 群众 规模 议题 资金 部门 金额 问题 项目 领域"
)
"""Nouns that say too little alone."""
CHANGES = _longest_first("增长 下降 上升 提高 降低 减少 增加 提升 回落 收窄 下滑 减少了 增加了")
"""How a figure moved."""
ORGANS = (
    r"(?:委员会|调委会|党委|党组|常委会|政府|法院|检察院|系统|部门|机构|组织|机关|街道|支队|大队|办公室|[^政]局|厅)"
)
"""How the names of those end that do the counted work, as a pattern."""
MANNERS = r"(?:专题|专门|集中|联合|共同|直接|逐一|带头|定期|全年|共|累计|依法|先后|主动|积极)*"
"""How the work is done: what may stand between those who do it and the verb."""
PREDICATES = r"(?:可(?![再疑燃比研靠])|能(?![源力量耗效])|未(?![成来婚])|尚|仍|无需|实现|全部)"
"""What a part does or is, said behind its figure (其中41项可全程网办), as a pattern."""
NAMELESS_MARKS = "、“”‘’《》〈〉()（）[]【】·—-－–/％%,，.．。:：;；+＋ \u3000\t&"
"""Marks that no name may hold."""
