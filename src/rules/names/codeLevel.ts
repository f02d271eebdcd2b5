/** 编码级次：编码的位数、分类，与名称的级次应相符。 */
import { isReliable, levelOf, type Catalogue, type CatalogueKind, type Entry } from "../../catalogue";
import { drawnExpenditure } from "../../contract/drawnExpenditure";
import { defineRule, type Check, type Severity } from "../../contract/rule";
import { kindNames, rightName } from "../../readings/codes/editionWords";
import type { Wrong } from "../../readings/codes/judgedCodes";
import type { CodeJudgement } from "../../readings/codes/judgement";
import { placesOfBoth, placesOfCode, printedCodes, type PrintedCode } from "../../readings/codes/printedCodes";
import { tableName } from "../../readings/wording";
import type { Table } from "../../recognise";
import { judgeTables } from "./judgedTables";
import { severityOf } from "./severityOf";

export const codeLevel = defineRule({
  id: "code-level",
  severity: "error",
  docs: {
    title: "编码级次",
    why: "支出功能分类编码类3位、款5位、项7位；经济分类编码类3位、款5位。位数不对，多半漏打或多打了一位；款级编码配了项级名称（或相反），则编码或名称有一个错了。功能分类的表里也不应混入经济分类科目。",
    grades: {
      warning: "目录这一年的编码还不能完全确定的；不知道原来想写哪个编码的",
      info: "目录只有一个来源，或这一年刚换了目录的",
    },
    basis: "《政府收支分类科目》",
    causes: "多打或少打一位；编码被当成数字，末位的 0 丢了。",
    mend: "类 3 位、款 5 位、项 7 位；编码列设为文本格式再录。",
    example: {
      good: "22102 住房改革支出、2210201 住房公积金",
      bad: "22102 住房公积金（款级编码配了项级名称）；221021 住房公积金（6位）",
      drawn: drawnExpenditure("20805→208050 | 行政事业单位养老支出 | 16.88 | 16.88 |"),
    },
  },
  *check(_disclosure, catalogue, readings) {
    yield* judgeTables(readings, function* (wrong) {
      const strangers = wrong.filter(({ judgement }) => judgement.kind === "foreign");
      for (const one of wrong) {
        const { kind } = one.judgement;
        if (kind === "level" || kind === "malformed" || (kind === "foreign" && !isMixed(strangers)))
          yield violation(catalogue, one);
      }
    });
  },
});

/** A quarter of another classification is a table of both, by design. */
function isMixed(strangers: readonly Wrong[]): boolean {
  const [first] = strangers;
  return first !== undefined && strangers.length * 4 > printedCodes(first.printed.table).length;
}

function violation(catalogue: Catalogue, { printed, judgement }: Wrong): Check {
  const { table, code, name, occurrences } = printed;
  const [at, ...repeated] = occurrences;
  const places = judgement.kind === "level" ? placesOfBoth : placesOfCode;
  const [place, ...rest] = places(table, at);
  return {
    kind: "violation",
    severity: severityIn(catalogue, judgement, table),
    at: place,
    evidence: [...rest, ...repeated.flatMap((other) => places(table, other))],
    message: `${tableName(table)}的${code}${name === "" ? "" : `“${name}”`}：${says(catalogue, printed, judgement)}`,
    ...expectedOf(judgement),
    actual: judgement.kind === "level" ? name : code,
  };
}

function severityIn(catalogue: Catalogue, judgement: CodeJudgement, table: Table): Severity {
  if (judgement.kind === "malformed") return isCertain(judgement.meant) ? "error" : "warning";
  if (judgement.kind !== "level") return "warning";
  if (judgement.entry !== undefined) return severityOf(catalogue, judgement.entry, table, judgement.named);
  return isCertain(judgement.named) ? "warning" : "info";
}

function isCertain(entry: Entry | undefined): boolean {
  return entry !== undefined && isReliable(entry);
}

function expectedOf(judgement: CodeJudgement): { readonly expected?: string } {
  if (judgement.kind === "malformed" && judgement.meant !== undefined) return { expected: judgement.meant.code };
  if (judgement.kind === "level" && judgement.entry !== undefined) return { expected: judgement.entry.name };
  return {};
}

function says(catalogue: Catalogue, { kind, code, table }: PrintedCode, judgement: CodeJudgement): string {
  if (judgement.kind === "foreign")
    return `这是${kindNames[judgement.entry.kind]}科目，不是${kindNames[kind]}科目。请核对编码。`;
  if (judgement.kind === "malformed") {
    const { meant } = judgement;
    const advice = meant === undefined ? "" : `名称“${meant.name}”的编码是${meant.code}。`;
    return `${kindNames[kind]}没有这样的编码（${forms[kind] ?? ""}）。${advice}请核对是否漏打或多打了数字。`;
  }
  if (judgement.kind !== "level") return "";
  const { entry, named } = judgement;
  const is = `${code}是${levelName(kind, code)}编码，这个名称却是${levelName(kind, named.code)}科目${named.code}的`;
  const right = entry === undefined ? "" : `；${code}在${rightName(catalogue, entry, table)}`;
  return `${is}${right}。请核对是编码错了还是名称错了。`;
}

const forms: Readonly<Partial<Record<CatalogueKind, string>>> = {
  functional: "2开头，类3位、款5位、项7位",
  economic: "3开头，类3位、款5位",
  government: "5开头，类3位、款5位",
};

/** `款级`; items of procurement have six levels without names of their own. */
function levelName(kind: CatalogueKind, code: string): string {
  const level = levelOf(kind, code);
  return kind === "procurement" ? `第${level}级` : `${["类", "款", "项"][level - 1] ?? ""}级`;
}
