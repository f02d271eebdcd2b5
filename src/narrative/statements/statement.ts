/** What a narrative says: figures in their roles, around what they are figures of. */
import type { Unchanged } from "../../vocabulary/unchanged";
import type { Paragraph } from "../text/paragraph";
import type { Token } from "../text/token";

/** From `start` up to, not including, `end`, in the folded text of its paragraph. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Figure extends Token {
  readonly paragraph: Paragraph;
  readonly sentence: Span;
}

export interface Subject {
  /** Without year, organisation and fillers: `一般公共预算拨款收入`. */
  readonly text: string;
  /** From class to item where it is a path: `卫生健康支出（类）医疗救助（款）城乡医疗救助（项）`; otherwise the text alone. */
  readonly path: readonly string[];
  /** Names marked by 类, 款, 项 are subjects of the classification, whatever else they could be. */
  readonly isMarked: boolean;
  /** 本年, 当年 stood before it. */
  readonly isOfYear?: boolean;
  /** Whose it is, where the text says it. */
  readonly owner?: string;
}

/** Which figure of the year before it is compared with. */
export type BaseKind = "budget" | "outcome";

export interface Change {
  /** `other`: neither is named, but something else, `比报告数`. */
  readonly against: "lastYear" | "budget" | "other";
  baseKind?: BaseKind;
  /** The year that is named as the base. */
  baseYear?: number;
  /** 增加（减少）: nobody chose. */
  both?: true;
  rises?: boolean;
  /** Another word of direction for the same change that says the opposite: `增加2.3万元，下降11%`. */
  contradicts?: true;
  unchanged?: Unchanged;
  difference?: Figure;
  rate?: Figure;
  /** 调增, 调减: of what was decided before; a rate of growth beside it may be of last year. */
  isAdjustment?: true;
  /** Told between the value and the change, which may be of either: `人均2.01万元`. */
  average?: Figure;
}

export interface Share {
  readonly figure: Figure;
  /** Of what: `本年支出合计`; empty where only 占 says it. */
  readonly whole: string;
  /** How much that is, where the words behind 占 tell it: `占本年支出合计1979.18万元的96.46%`. */
  readonly told?: Figure;
}

export interface Statement {
  readonly paragraph: Paragraph;
  readonly sentence: Span;
  readonly subject: Subject;
  /** The heading above. */
  readonly heading: readonly string[];
  /** What the sentence says before the subject: budgets named there hold for it too. */
  readonly lead: string;
  /** Its own year where the text names one. */
  year: number | undefined;
  /** That of the heading above. */
  readonly yearAbove?: number;
  value?: Figure;
  /** The same amount in another unit: `约合0.21亿元`. */
  restated?: Figure;
  /** What it was before. */
  base?: Figure;
  baseKind?: BaseKind;
  /** The base is what was planned for the same year: `比预算8.00万元减少`. */
  isBaseBudget?: true;
  /** The base is what it was earlier in the same year: `由年初的80万元调整为90万元`, and not `由上年的80万元`. */
  isBaseOfYear?: true;
  /** The year of which the base is told to be. */
  baseYear?: number;
  /** What was planned, where the value is what came of it. */
  budget?: Figure;
  /** 年初预算, where 全年预算 is told behind it. */
  initialBudget?: Figure;
  /** How far the value is from what was planned, or what it was, and no direction: `差值为0.05万元`. */
  gap?: { readonly figure: Figure; readonly from: Figure };
  /** By how much the budget was changed in the course of the year: `年中追加15.12万元`. */
  adjustments?: readonly { readonly figure: Figure; readonly rises: boolean }[];
  change?: Change;
  share?: Share;
  /** Of what the share is that follows. */
  sharedOf?: { readonly figure: Figure; readonly whole: string };
  completion?: Figure;
  /** Of which budget the completion is told to be, where its words say so: 年初预算, or what that became. */
  completed?: "initial" | "adjusted";
  /** 占, and not 完成, stands before the budget: what is completed may be the difference that was told last. */
  isShareOfBudget?: true;
  /** It, or the change, is of 年初预算. */
  isOfInitial?: true;
  /** 收支平衡: the other side. */
  balancedWith?: Statement;
  compared?: "more" | "less" | "equal";
  /** With 年初预算, as the words say. */
  isComparedWithInitial?: true;
  /** What was not spent of what was planned, and how much of it that is: `节约资金226.60万元，节约率10.97%`. */
  saving?: { amount?: Figure; rate?: Figure };
  /** Of what it was before: `为上年执行数的99.4%`. */
  ratio?: Figure;
  /** Told right before, and here together: `两项合计`. */
  total?: Total;
  /** 加, 加上 stands before it. */
  isAdded?: true;
  /** As many parts as it is told to have: `安排项目5个共`. */
  count?: number;
  /** Of what it is told as a part. */
  list?: List;
  /** The value is told as a budget; where accounts are final it is no outcome. */
  isPlanned?: boolean;
  /** What it is the whole of. */
  divided?: List;
  /** Told before it in the same part of the sentence. */
  beside?: Statement;
  /** Of a bare 支出 what the sentence, or the one before it, began with. */
  topic?: Statement;
  /** `涉及`: perhaps not all there is of the subject. */
  isTouched?: true;
  /** What was told right before, and what this budget gives for it. */
  gives?: Statement;
  /** Told of one of several years: `2021年至2023年分别为`. */
  isOfSeries?: true;
  /** Told before with the same value, and here with another change: against the budget, and against last year. */
  isAgain?: true;
  /** `（不含项目款639万元）`: no part of what was told before it. */
  readonly isDenied?: true;
  /** Behind 主要原因: it is of something else than the statements before. */
  isReason?: true;
}

/** What was told right before its total. */
export interface Total {
  readonly addends: readonly Statement[];
  /** All that the sentence told before: parts of parts among them, which are not added twice. */
  readonly before: readonly Statement[];
  /** `三项合计` and `加上…，共计` say what is added; of a bare 合计 it may be only the last of them. */
  readonly isSure: boolean;
  /** What is added begins in a sentence before: that it adds up says so, and nothing else. */
  readonly isOpen?: true;
  /** 等 stands behind the addends: they are no more than the total. */
  readonly isOfOthersToo?: true;
}

/** Changes of parts told behind the change of their whole: `减少12.50万元，其中基本支出减少2.50万元，…`. */
export interface ChangeList {
  readonly whole: Statement;
  readonly parts: Statement[];
  /** `增减相抵后净减少1.35万元`: the figure of the whole is what all parts come to. */
  readonly isNet?: true;
  /** Told as the reason: of what caused it not all need be told. */
  readonly isReason: boolean;
}

/** Parts told behind their whole. */
export interface List {
  readonly whole: Statement;
  /** The figure that is divided: a budget may be, before what came of it is told. */
  readonly total: Figure;
  /** `complete`: 分别为; `colon`: a bare colon or bracket; `open`: 其中, 包括. */
  readonly kind: "complete" | "colon" | "open";
  /** Nothing stands between the whole and 其中: `100.00万元，其中：`, and not `100.00万元；支出包括：`. */
  readonly isDirect: boolean;
  /** No names stand before 分别: `100.00万元，分别为`, and not `100.00万元，甲、乙两个项目分别安排`. */
  readonly isUnnamed: boolean;
  /** Nobody leaves anything out of `收支总预算100.00万元。收入包括：…；支出包括：…`, and of `按资金来源划分，…`. */
  claimsAll?: true;
  /** `一般公共预算支出900万元；政府性基金预算支出100万元。其中：`: the whole, and what it is told beside; all of it may be divided. */
  readonly series?: readonly Statement[];
  readonly parts: Statement[];
}
