/** 名称与编码不符：编码在本年目录中是另一个名称。 */
import { isReliable, isValidIn, type Catalogue } from "../../catalogue";
import { drawnExpenditure } from "../../contract/drawnExpenditure";
import { defineRule, type Check, type Violation } from "../../contract/rule";
import { rightName, yearsOf } from "../../readings/codes/editionWords";
import type { Wrong } from "../../readings/codes/judgedCodes";
import type { CodeJudgement } from "../../readings/codes/judgement";
import { hasSeveralNames } from "../../readings/codes/pairs";
import { placesOfBoth } from "../../readings/codes/printedCodes";
import type { Readings } from "../../readings/readings";
import { listed, tableName } from "../../readings/wording";
import { judgeTables } from "./judgedTables";
import { renamed } from "./nameEdits";
import { severityOf } from "./severityOf";

export const nameDiffers = defineRule({
  id: "name-differs",
  severity: "error",
  docs: {
    title: "科目名称与目录不符",
    why: "科目名称以本年度《政府收支分类科目》（或您导入的自有目录）为准。名称每年可能修订，沿用旧表容易留下旧名称；名称与编码对不上，则多半有一个打错了。只差括号全半角、空格、顿号的不算。目录里没有见过原文的名称只作提醒或提示。",
    grades: { warning: "目录这一年的名称还不能完全确定的", info: "目录只有一个来源，或这一年刚换了目录的" },
    basis: "《政府收支分类科目》（各年度）、《政府采购品目分类目录》、自有目录",
    causes: "录入笔误；沿用了旧年度的名称；简写。",
    mend: "照当年《政府收支分类科目》改名称，或检查编码是否录错。",
    example: {
      good: "20805 行政事业单位养老支出（2026年）",
      bad: "20805 行政事业单位离退休（2019年及以前的名称）",
      drawn: drawnExpenditure("21015 | 医疗保障管理事务→医疗保证管理事务 | 80.00 | 30.00 | 50.00"),
    },
  },
  *check(_disclosure, catalogue, readings) {
    yield* judgeTables(readings, function* (wrong) {
      for (const one of wrong) {
        if (isDiffering(one) && !isToldElsewhere(readings, one)) yield violation(catalogue, one);
      }
    });
  },
});

type Differing = Wrong<Extract<CodeJudgement, { kind: "differs" }>>;

function isDiffering(one: Wrong): one is Differing {
  return one.judgement.kind === "differs";
}

/** What nobody has seen says less than the document itself, if it prints the code under two names. */
function isToldElsewhere(readings: Readings, { printed, judgement: { entry } }: Differing): boolean {
  return !isReliable(entry) && hasSeveralNames(readings, printed);
}

function violation(catalogue: Catalogue, { printed, judgement }: Differing): Check {
  const { table, code, name, occurrences } = printed;
  const { entry, meant } = judgement;
  const [at, ...repeated] = occurrences;
  const [place, ...rest] = placesOfBoth(table, at);
  const isCertain = isReliable(entry) && meant === undefined;
  const fixes = isCertain ? occurrences.map((one) => renamed(printed, one, entry)) : [];
  const fix = fixes.filter((edit) => edit !== undefined);
  const says = explanation(catalogue, printed, judgement);
  return {
    kind: "violation",
    severity: severityOf(catalogue, entry, table, meant),
    at: place,
    evidence: [...rest, ...repeated.flatMap((other) => placesOfBoth(table, other))],
    message: `${tableName(table)}的${code}“${name}”：${says}`,
    expected: entry.name,
    actual: name,
    ...(fix.length > 0 && fix.length === occurrences.length && { fix }),
    together: {
      key: [code, name, says].join("/"),
      message: (all) => `${listed(tablesOf(all), "张表")}的${code}“${name}”：${says}`,
    },
  };
}

function tablesOf(all: readonly Violation[]): string[] {
  return [...new Set(all.flatMap(({ at }) => (at.table === undefined ? [] : tableName(at.table))))];
}

function explanation(catalogue: Catalogue, { code, table }: Differing["printed"], judgement: Differing["judgement"]) {
  const { entry, former, meant } = judgement;
  const right = rightName(catalogue, entry, table);
  // The user's own list may call otherwise what the published one calls so to this day.
  if (former !== undefined && isValidIn(former, table.year ?? Infinity))
    return `这是公开目录中的名称，${right}。请按自有目录改名，或更新自有目录。`;
  if (former !== undefined)
    return `这是${yearsOf(former)}${code}的名称，${table.year === undefined ? "现在" : `${table.year}年`}应为“${entry.name}”。${right}。`;
  if (meant !== undefined)
    return `编码与名称对不上：名称“${meant.name}”的编码是${meant.code}，${code}在${right}。请核对是编码错了还是名称错了。`;
  return `与目录不符，${right}。请核对名称；名称无误的，请核对编码。`;
}
