/** What a department says of its units against what they say themselves: rows of organisations, and sums over all of them. */
import type { Agreement } from "../../amount";
import { listed } from "../../readings/wording";
import {
  departmentAmong,
  leaves,
  standingsOf,
  type Department,
  type ListedUnit,
  type Submission,
  type UnitStanding,
} from "./department";
import { printedAmount, type FigureRow, type FigureTable, type PrintedFigure } from "./figures";
import { heldAgainst, type HeldAgainst, type DepartmentFinding } from "./heldAgainst";
import { sumComparisons } from "./sums";

export interface DepartmentResult {
  /** The department's workbook. */
  readonly path: string;
  readonly findings: readonly DepartmentFinding[];
  readonly notRun: readonly { readonly about: string; readonly reason: string }[];
  readonly outcomes: Readonly<Record<Agreement, number>>;
}

/** @returns undefined where no workbook is known to be the department's */
export function checkDepartment(submissions: readonly Submission[]): DepartmentResult | undefined {
  const department = departmentAmong(submissions);
  if (department === undefined) return undefined;
  const standings = standingsOf(department, submissions);
  const rows = [...standings].flatMap(([unit, standing]) =>
    standing.kind === "found" ? rowComparisons(department, unit, standing.submission) : [],
  );
  const found = [...standings.values()].flatMap((one) => (one.kind === "found" ? [one.submission] : []));
  // A sum says something only where nobody is left out.
  const sums = found.length === standings.size ? sumComparisons(department, found) : [];
  const all = [...rows, ...sums];
  const outcomes = { exact: 0, residue: 0, differs: 0 };
  for (const { agreement } of all.filter((one) => one.kind === "compared")) outcomes[agreement] += 1;
  return {
    path: department.own.path,
    findings: [
      ...all.flatMap((one) => (one.kind === "compared" && one.finding !== undefined ? [one.finding] : [])),
      ...[...standings].flatMap(([unit, { kind }]) => (kind === "missing" ? [missing(unit)] : [])),
    ],
    notRun: [
      ...all.flatMap((one) => (one.kind === "notRun" ? [{ about: one.about, reason: one.reason }] : [])),
      ...[...standings].flatMap(([unit, standing]) => notMatched(unit, standing)),
      ...(found.length === standings.size
        ? []
        : [{ about: "部门各表＝所属单位工作簿之和", reason: "所属单位的工作簿没有全部对上" }]),
    ],
    outcomes,
  };
}

function missing({ name, table, row }: ListedUnit): DepartmentFinding {
  const cell = row.figures[0]?.cell ?? "A1";
  return {
    severity: "warning",
    message: `没有收到“${name}”的工作簿：${table.title}列有这个单位，其他工作簿都是别的单位的。请补报，或核对单位名称。`,
    table,
    cell,
    expected: null,
    actual: null,
    difference: null,
    unit: null,
    key: `${row.key}/missing`,
  };
}

function notMatched({ name }: ListedUnit, standing: UnitStanding): { about: string; reason: string }[] {
  const about = `“${name}”在部门表中的数＝它自己的工作簿`;
  switch (standing.kind) {
    case "unclear":
      return [{ about, reason: `看不出哪个工作簿是“${name}”的：请核对各工作簿里写的单位名称和年度` }];
    case "own-office":
      return [{ about, reason: `“${name}”与部门的名称相同或相近，分不清工作簿是部门的还是本级的` }];
    case "several":
      return [{ about, reason: `${listed(standing.paths, "个文件")}都是“${name}”的，不知道以哪个为准` }];
    default:
      return [];
  }
}

/** Tables that show the same money, so that a unit which does not list itself by organisation is compared all the same. */
const insteadOf: Readonly<Record<string, string>> = { "general-public-organisation": "general-public-functional" };

/** In every table of the department's that lists its units. */
function rowComparisons({ own }: Department, unit: ListedUnit, submission: Submission): HeldAgainst[] {
  return own.figures.tables.flatMap((table) => {
    const row = leaves(table).find((one) => one.name === unit.name);
    return row === undefined ? [] : rowAgainst(table, row, submission);
  });
}

function rowAgainst(table: FigureTable, row: FigureRow, { path, figures }: Submission): HeldAgainst[] {
  const named = (layout: string | undefined): FigureTable | undefined =>
    figures.tables.find((one) => one.layout === layout && totalOf(one) !== undefined);
  const theirs = named(table.layout) ?? named(insteadOf[table.layout]);
  const total = theirs && totalOf(theirs);
  const about = `${table.title}“${row.name}”＝它自己的工作簿`;
  if (theirs === undefined || total === undefined)
    return [{ kind: "notRun", about, reason: `${path}里没有可以与${table.title}对照的表` }];
  return row.figures.flatMap((figure) => {
    const other = total.figures.find(({ concept }) => concept === figure.concept);
    const amount = other && printedAmount(other);
    if (other === undefined || amount === undefined || isOpen(figure, other)) {
      const isNothing = figure.isBlank || printedAmount(figure)?.isZero === true;
      return isNothing && other === undefined
        ? []
        : [{ kind: "notRun", about: `${about}：${figure.column}`, reason: `${path}的${theirs.title}没有可以对照的数` }];
    }
    const where = `该单位的工作簿“${path}”里${theirs.title}的合计（${theirs.sheet}!${other.cell}）`;
    return heldAgainst({ table, row, figure, amount, where, key: `${row.key}/${figure.concept}` });
  });
}

/** A total may leave its parts open; a whole that is blank is nothing. */
function isOpen(one: PrintedFigure, other: PrintedFigure): boolean {
  return one.isBlank !== other.isBlank && one.concept !== "total";
}

function totalOf({ rows }: FigureTable): FigureRow | undefined {
  return rows.find(({ kind }) => kind === "total");
}
