/** Reads 项目前两年预算及当年预算变动情况: what a text says of the budget of each year, clause by clause. */
import { Amount, type Unit } from "../../amount";
import { normalise } from "../../recognise";

export type ClauseKind = "initial" | "adjusted" | "executed" | "declared" | "increase" | "decrease" | "unchanged";

export interface HistoryClause {
  readonly kind: ClauseKind;
  /** The year that the clause names, or the clause before it in the same line. */
  readonly year: number | undefined;
  /** Undefined where nothing changed, and where no amount is printed. */
  readonly amount: Amount | undefined;
  /** The clause, as it is quoted. */
  readonly text: string;
}

export interface WrittenHistory {
  readonly clauses: readonly HistoryClause[];
  /** Every year that the text names, in ascending order. */
  readonly years: readonly number[];
}

const printedAmount = /(?<![\d.])(\d[\d,]*(?:\.\d+)?)(亿元|万元|元|亿|万)/u;
const namedYear = /(?<!\d)(20\d\d)年/u;
const spokenUnits: Readonly<Record<string, Unit>> = { 亿元: "亿元", 亿: "亿元", 万元: "万元", 万: "万元", 元: "元" };

/** What a clause says, by its words; the first row that fits counts. Each row is tested by its example. */
export const clauseWords: readonly {
  readonly words: RegExp;
  readonly kind: ClauseKind | "nothing";
  readonly example: string;
}[] = [
  { words: /\d月|月份|截至|截止/u, kind: "nothing", example: "2025年1-8月执行情况:11.49万元" },
  { words: /年中(?:(?!年中).)*调整/u, kind: "adjusted", example: "年中调整为25.561万元" },
  { words: /年中(?:(?!年中).)*调[增减]|追加|调剂/u, kind: "nothing", example: "年中调减:0.5万" },
  {
    words: /无变[动化]|无增减|没有变[动化]|未变[动化]|持平|不变/u,
    kind: "unchanged",
    example: "2026年预算变动情况:无变动",
  },
  {
    words: /[增减]至|[增减]加到|增加至|减少[到至]|[降调]至|调整[为到至]|下降[到至]/u,
    kind: "declared",
    example: "故增至1600万",
  },
  {
    words: /[较比][^较比]*(?:增加|增长|上升|提高)/u,
    kind: "increase",
    example: "2025年预算较上年增加28万元",
  },
  {
    words: /[较比][^较比]*(?:减少|下降|降低|压减)/u,
    kind: "decrease",
    example: "2025年项目预算相较上年减少640.68万元",
  },
  { words: /其中|结转|结余|总预算|概算|合同|分别/u, kind: "nothing", example: "上年结转394.07万元" },
  { words: /申报/u, kind: "declared", example: "2026年申报456.05万元" },
  { words: /执行|支出/u, kind: "executed", example: "2024年实际预算执行情况:17.55万元" },
  { words: /调整/u, kind: "adjusted", example: "调整预算为4072.87万元" },
  { words: /预算|安排/u, kind: "initial", example: "2024年年初预算安排:17.55万元" },
];

/** @param ownYear what 当年 and 本年 mean */
export function readHistory(printed: string, ownYear: number): WrittenHistory {
  const lines = printed.split(/[\r\n]+/u).map((line) => normalise(line));
  const clauses = lines.flatMap((line) => [...clausesOf(line, ownYear)]);
  const years = new Set(Array.from(lines.join("\n").matchAll(/(?<!\d)(20\d\d)年/gu), ([, year]) => Number(year)));
  return { clauses, years: [...years].sort((a, b) => a - b) };
}

/** Remarks in brackets speak of parts: `2025年预算3298.92万元（含结转金额796.82万元）`. */
const inBrackets = /\([^()]*\)/gu;

/** A comma between digits parts thousands. */
const clauseEnd = /[;。、]|(?<!\d),|,(?!\d{3}(?!\d))/u;

const listNumber = /^\d{1,2}\./u;

function* clausesOf(line: string, ownYear: number): Iterable<HistoryClause> {
  let year: number | undefined;
  for (const part of line.replace(inBrackets, "").split(clauseEnd)) {
    const text = part.replace(listNumber, "");
    const named = namedYear.exec(text)?.[1];
    if (named !== undefined) year = Number(named);
    else if (/[当本]年/u.test(text)) year = ownYear;
    const kind = kindOf(text);
    if (kind === "nothing") continue;
    const amount = amountIn(text);
    if (amount !== undefined || kind === "unchanged") yield { kind, year, amount, text };
  }
}

/** What stands behind a heading says it, if anything does: `年初预算及年中调整情况:年初预算26.32万元`. */
function kindOf(clause: string): ClauseKind | "nothing" {
  const found = [clause.split(":").at(-1) ?? "", clause].flatMap(
    (text) => clauseWords.find(({ words }) => words.test(text)) ?? [],
  );
  return found[0]?.kind ?? "nothing";
}

function amountIn(clause: string): Amount | undefined {
  const [, number = "", word = ""] = printedAmount.exec(clause) ?? [];
  const unit = spokenUnits[word];
  const digits = number.replaceAll(",", "");
  return unit === undefined ? undefined : Amount.reported(digits, digits.split(".")[1]?.length ?? 0, unit);
}
