/** 每个项目都有申报表，每张申报表的项目都列在表中。 */
import { drawnProject } from "../../contract/drawnForms";
import { Amount } from "../../amount";
import { defineRule, holds, type Check, type Severity, type Violation } from "../../contract/rule";
import { grouped } from "../../grouped";
import { amountText, type ProjectMention } from "../../readings/projects/mention";
import { projectsOfSets } from "../../readings/projects/projectsOfSets";
import type { ProjectPairing } from "../../readings/projects/sameProject";
import { listed, money, tableName } from "../../readings/wording";
import { amountOf } from "../../recognise";

export const missingProjectForm = defineRule({
  id: "missing-project-form",
  severity: "warning",
  docs: {
    title: "项目缺申报表",
    why: "项目支出表、整体绩效目标申报表所列的项目都应有一张项目申报表，申报表的项目也都应在表中列示。金额对得上而名称不同的，可能是同一个项目。",
    grades: { info: "名称不同、金额相同的；多数项目都没有申报表的；申报表的项目没有列在表中的" },
    basis: "项目支出绩效目标申报表、部门整体支出绩效目标申报表表式",
    causes: "新增项目漏做申报表；项目改名后两处没有统一。",
    mend: "补做申报表，或在项目支出表补列；名称不同的改成一样。",
    example: {
      good: "项目支出表列 3 个项目，有 3 张项目申报表",
      bad: "项目支出表列 3 个项目，只有 2 张项目申报表",
      drawn: `2026年项目支出表 | | | | 单位：万元
        项目编码 | 项目名称 | 合计 | 一般公共预算 | 政府性基金预算
        42010326205T000000106 | 医保信息化建设 | 456.05 | 456.05 |
        42010326205T000000109→42010326205T000000109 | 专业档案整理费→专业档案整理费 | 20.00 | 20.00 |
        ---
        ${drawnProject(["项目总预算 | 900.00 | | 项目当年预算 | 456.05"])}
        ---
        2026年项目支出绩效目标申报表→2026年项目清单
        单位名称：某市某局 | | | | 单位：万元
        项目名称→本页暂缺 | 专业档案整理费→ | | 项目编码→ | 42010326205T000000109→
        项目总预算→ | 20.00→ | | 项目当年预算→ | 20.00→`,
    },
  },
  *check(_disclosure, _catalogue, readings) {
    for (const { forms, listed, inTable, formsAndTable, formsAndList, listAndTable } of readings.of(projectsOfSets)) {
      if (forms.length === 0) continue;
      const unknownToList = new Set(listAndTable.rightAlone);
      yield* missingForms([
        { forms, listed, pairing: formsAndList, told: listed },
        { forms, listed: inTable, pairing: formsAndTable, told: inTable.filter((row) => unknownToList.has(row)) },
      ]);
    }
  },
});

/** How the forms (left) meet one list of projects (right), in the form for the whole department or in 项目支出表. */
interface Listing {
  readonly forms: readonly ProjectMention[];
  readonly listed: readonly ProjectMention[];
  readonly pairing: ProjectPairing;
  /** The mentions that this list reports; those that an earlier list has are reported there. */
  readonly told: readonly ProjectMention[];
}

/**
 * One form may cover several listed projects, and names may differ altogether: a form is missing only where no pairing by code,
 * name or amount explains it.
 */
function* missingForms(all: readonly Listing[]): Iterable<Check> {
  const listings = all.filter(({ listed }) => listed.length > 0);
  const explained = new Set<ProjectMention>();
  for (const listing of listings) yield* missingFrom(listing, explained);
  yield* unlisted(listings, explained);
}

function* missingFrom(listing: Listing, explained: Set<ProjectMention>): Iterable<Check> {
  const told = new Set(listing.told);
  const open = listing.pairing.leftAlone.filter((form) => !explained.has(form));
  const renamed = pairsByAmount(open, listing.pairing.rightAlone.filter(needsForm));
  for (const [form, listed] of renamed) {
    explained.add(form).add(listed);
    if (told.has(listed)) yield otherName(form, listed);
  }
  const forms = open.filter((form) => !explained.has(form));
  const missing = listing.pairing.rightAlone.filter((listed) => needsForm(listed) && !explained.has(listed));
  if (forms.length > 0 && missing.length > 0 && sumOf(forms).agreement(sumOf(missing)) !== "differs") {
    for (const form of forms) explained.add(form);
    return;
  }
  const [first, ...others] = missing.filter((listed) => told.has(listed));
  if (first === undefined) yield holds;
  else yield* withoutForm([first, ...others], listing, forms);
}

function needsForm({ budget, mayBeSubtotal }: ProjectMention): boolean {
  return !mayBeSubtotal && budget !== undefined && !amountOf(budget).isZero;
}

/** The only form and the only listed project of an amount. */
function pairsByAmount(
  forms: readonly ProjectMention[],
  listed: readonly ProjectMention[],
): [form: ProjectMention, listed: ProjectMention][] {
  const others = byAmount(listed);
  return [...byAmount(forms)].flatMap(([amount, [form, another]]): [ProjectMention, ProjectMention][] => {
    const [other, ...rest] = others.get(amount) ?? [];
    const isOnly = another === undefined && rest.length === 0;
    return form !== undefined && other !== undefined && isOnly ? [[form, other]] : [];
  });
}

function byAmount(mentions: readonly ProjectMention[]): Map<string, [ProjectMention, ...ProjectMention[]]> {
  const withAmount = mentions.filter(({ budget }) => budget !== undefined && !amountOf(budget).isZero);
  return grouped(withAmount, amountText);
}

function sumOf(mentions: readonly ProjectMention[]): Amount {
  return Amount.sum(
    mentions.flatMap(({ budget }) => (budget === undefined ? [] : [amountOf(budget)])),
    "万元",
  );
}

function otherName(form: ProjectMention, listed: ProjectMention): Violation {
  const amount = form.budget === undefined ? "" : money(amountOf(form.budget), form.budget);
  return {
    kind: "violation",
    severity: "info",
    at: listed.place,
    evidence: [form.place],
    relation: "other-name",
    message: `${tableName(listed.table)}的项目“${listed.printed}”没有同名的申报表，金额相同（${amount}）的申报表是“${form.printed}”。若是同一个项目，请统一名称。`,
    expected: form.printed,
    actual: listed.printed,
  };
}

type Missing = readonly [ProjectMention, ...ProjectMention[]];

/** Many places show the forms of some projects only. */
function* withoutForm(missing: Missing, listing: Listing, otherForms: readonly ProjectMention[]): Iterable<Check> {
  const wanted = listing.listed.filter(needsForm).length;
  const known = wanted - listing.pairing.rightAlone.filter(needsForm).length;
  const [other, ...more] = otherForms;
  if (other !== undefined) {
    const forms = `申报表“${other.printed}”${more.length > 0 ? `等${otherForms.length}张` : ""}`;
    yield violation(missing, "info", `没有同名的申报表，而${forms}的项目不在其中。请核对名称，缺少的请补上。`);
  } else if (known * 2 >= wanted) {
    const said = "缺少项目支出绩效目标申报表，其他项目有。请补上，或核对项目名称。";
    for (const one of missing) yield violation([one], "warning", said);
  } else {
    yield violation(missing, "info", "没有项目支出绩效目标申报表。应当公开的，请补上。");
  }
}

function violation([first, ...others]: Missing, severity: Severity, said: string): Violation {
  const more = others.length > 0 ? `等${others.length + 1}个项目` : "";
  return {
    kind: "violation",
    severity,
    at: first.place,
    evidence: others.map(({ place }) => place),
    relation: "missing-form",
    message: `${tableName(first.table)}所列项目“${first.printed}”${more}${said}`,
  };
}

function* unlisted(listings: readonly Listing[], explained: ReadonlySet<ProjectMention>): Iterable<Check> {
  const alone = listings.map(({ pairing }) => new Set(pairing.leftAlone));
  const tables = [...new Set(listings.flatMap((listing) => listing.listed.map(({ table }) => tableName(table))))];
  for (const form of listings[0]?.forms ?? []) {
    if (explained.has(form) || !alone.every((forms) => forms.has(form))) continue;
    yield {
      kind: "violation",
      severity: "info",
      at: form.place,
      relation: "unlisted",
      message: `${tableName(form.table)}的项目“${form.printed}”在${listed(tables, "张表")}中没有列示。请核对项目名称，或是否漏列。`,
    };
  }
}
