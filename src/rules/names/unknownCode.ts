/** 编码不在目录中：本年没有这个科目，或只在别的年度有过。 */
import { codeAbove, isReliable, type Catalogue, type CatalogueKind } from "../../catalogue";
import { drawnExpenditure } from "../../contract/drawnExpenditure";
import { defineRule, type Check, type Severity } from "../../contract/rule";
import { editionName, yearsOf } from "../../readings/codes/editionWords";
import type { Wrong } from "../../readings/codes/judgedCodes";
import type { CodeJudgement } from "../../readings/codes/judgement";
import { isPublished, placesOfCode, type PrintedCode } from "../../readings/codes/printedCodes";
import { tableName } from "../../readings/wording";
import { judgeTables } from "./judgedTables";

export const unknownCode = defineRule({
  id: "unknown-code",
  severity: "info",
  docs: {
    title: "编码不在目录中",
    why: "每个编码都应是本年度目录里的科目。目录中没有，可能是编码打错了，可能用了已取消的科目，也可能是今年新增、目录还没有收录：导入本年的目录后再核对一次即可。",
    grades: { warning: "目录的其他年度有这个编码的；名称是目录中另一个编码的；类级编码不存在的；自有名称清单中没有的" },
    basis: "《政府收支分类科目》（各年度）、自有目录",
    causes: "少打或错打一位；用了已经停用的旧科目。",
    mend: "按名称到当年科目目录里查编码（窗格“科目”页）。",
    example: {
      good: "2101501 行政运行（2026年）",
      bad: "2100601 中医（民族医）药专项（2026年；2023年及以前才有，2024年起为2101704）",
      drawn: drawnExpenditure("2080505→2080595 | 机关事业单位基本养老保险缴费支出 | 12.00 | 12.00 |"),
    },
  },
  *check(_disclosure, catalogue, readings) {
    yield* judgeTables(readings, function* (wrong) {
      const unknown = wrong.filter(isUnknown);
      for (const branch of branchesOf(catalogue, unknown)) yield violation(catalogue, branch);
    });
  },
});

type Unknown = Wrong<Extract<CodeJudgement, { kind: "unknown" }>>;

function isUnknown(one: Wrong): one is Unknown {
  return one.judgement.kind === "unknown";
}

/** An unknown code with all that is unknown below it; the uppermost stands for the others. */
function branchesOf(catalogue: Catalogue, unknown: readonly Unknown[]): (readonly [Unknown, ...Unknown[]])[] {
  const branches = new Map<string, [Unknown, ...Unknown[]]>();
  for (const one of unknown) {
    const { kind, code } = one.printed;
    const key = `${kind}/${uppermostUnknown(catalogue, one.printed)}`;
    const branch = branches.get(key);
    if (branch === undefined) branches.set(key, [one]);
    else if (code.length < branch[0].printed.code.length) branch.unshift(one);
    else branch.push(one);
  }
  return [...branches.values()];
}

function uppermostUnknown(catalogue: Catalogue, { kind, code, table }: PrintedCode): string {
  let uppermost = code;
  for (let above = codeAbove(kind, code); above !== undefined; above = codeAbove(kind, above))
    if (catalogue.names(kind, above, table.year).length === 0) uppermost = above;
  return uppermost;
}

function violation(catalogue: Catalogue, [first, ...others]: readonly [Unknown, ...Unknown[]]): Check {
  const { printed, judgement } = first;
  const { table, code, name, occurrences } = printed;
  const [at, ...repeated] = occurrences;
  const [place, ...rest] = placesOfCode(table, at);
  const codes = new Set([first, ...others].map((one) => one.printed.code));
  const more = codes.size === 1 ? "" : `（连同它的下级或同级共${codes.size}个编码）`;
  const what = `${tableName(table)}的编码${code}${name === "" ? "" : `“${name}”`}${more}`;
  const below = others.flatMap((one) => one.printed.occurrences);
  return {
    kind: "violation",
    severity: severityOf(catalogue, first),
    at: place,
    evidence: [...rest, ...[...repeated, ...below].flatMap((other) => placesOfCode(table, other))],
    message: `${what}不在${cataloguesOf(catalogue, printed)}中。${advice(catalogue, first)}`,
    ...(judgement.meant !== undefined && { expected: judgement.meant.code }),
    actual: code,
  };
}

function cataloguesOf(catalogue: Catalogue, { kind, table }: PrintedCode): string {
  const published = editionName(catalogue, kind, table);
  const own = editionName(catalogue, kind, table, "own");
  return catalogue.hasOwn(kind) && own !== published ? `${own}和${published}` : published;
}

/** Likely a mistake where the code was of another year, or is another's; a new subject that is not listed yet is likelier otherwise. */
function severityOf(catalogue: Catalogue, { printed, judgement: { ever, meant } }: Unknown): Severity {
  const [latest] = ever;
  if (latest !== undefined) return isReliable(latest) ? "warning" : "info";
  const isLikely =
    (meant !== undefined && isReliable(meant)) ||
    isOfUnknownClass(catalogue, printed) ||
    isBesideOwn(catalogue, printed);
  return isLikely ? "warning" : "info";
}

/** All classes are known, in whatever year. */
function isOfUnknownClass(catalogue: Catalogue, { kind, code }: PrintedCode): boolean {
  return isPublished(kind) && catalogue.ever(kind, classOf(kind, code)).length === 0;
}

function classOf(kind: CatalogueKind, code: string): string {
  const above = codeAbove(kind, code);
  return above === undefined ? code : classOf(kind, above);
}

/** Does the user's own list have the codes beside it? Projects are new every year. */
function isBesideOwn(catalogue: Catalogue, { kind, code, table }: PrintedCode): boolean {
  if (!isPublished(kind)) return kind === "organisation";
  const above = codeAbove(kind, code);
  return catalogue.children(kind, above, table.year).some(({ standing }) => standing === "own");
}

function advice(catalogue: Catalogue, { printed, judgement: { ever, meant } }: Unknown): string {
  const { kind, code, name, table } = printed;
  const [latest] = ever;
  if (latest !== undefined)
    return `它是${yearsOf(latest)}的编码，名称“${latest.name}”${meant === undefined ? "" : `；名称“${meant.name}”现在的编码是${meant.code}`}。请核对编码，或这张表的年度（${String(table.year ?? "未写明")}）。`;
  if (meant !== undefined) return `名称“${name}”的编码是${meant.code}，请核对编码是否打错。`;
  if (isOfUnknownClass(catalogue, printed)) return `目录中也没有${classOf(kind, code)}这一类，请核对编码是否打错。`;
  if (!isPublished(kind)) return "请核对编码，或补充自有目录。";
  return "可能是新增科目，目录还没有收录。请核对编码，或导入本年目录。";
}
