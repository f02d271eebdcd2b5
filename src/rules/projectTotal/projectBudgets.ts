/** The forms of all projects, the list of the whole department and 项目支出表: what they say of the same projects. */
import { couldNotRun, type Check } from "../../contract/rule";
import {
  mentionOfForm,
  mentionsInList,
  mentionsInTable,
  projectList,
  type Mention,
} from "../../readings/projects/mention";
import { withoutCopies } from "../../readings/projects/repetitions";
import { pairUp, type Pair } from "../../readings/projects/sameProject";
import { whyUnusable, type TableSet, type TablesWithForms } from "../../readings/tableSets";
import type { Fact, Table } from "../../recognise";
import { formsAgainstTable, listAgainstForms, listAgainstTable } from "./compared";
import { missingForms } from "./missingForms";
import { listAddsUp } from "./projectList";
import { repeatedForms } from "./repeatedForms";

export function* projectBudgets(set: TablesWithForms): Iterable<Check> {
  const { tables } = set;
  const filled = ofLayout(set, "performance-project").flatMap((form) => mentionOfForm(form) ?? []);
  const forms = withoutCopies(filled);
  const lists = ofLayout(set, "performance-overall").flatMap((form) => {
    const part = projectList(form);
    return part === undefined ? [] : [{ form, part }];
  });
  const listed = lists.flatMap(({ form, part }) => mentionsInList(form, part));
  if (filled.length === 0 && listed.length === 0) return;
  yield* whatIsMissing(set, forms, listed);
  yield* repeatedForms(filled);

  const table = whyUnusable("project", tables) === undefined ? tables.get("project") : undefined;
  for (const { form, part } of lists) {
    const isOfTable = form === tables.get("performance-overall");
    yield* listAddsUp(form, part, isOfTable ? allProjects(tables) : []);
  }
  const inTable = table === undefined ? [] : mentionsInTable(table);
  const [formsAndTable, formsAndList, listAndTable] = [
    pairUp(forms, inTable),
    pairUp(forms, listed),
    pairUp(listed, inTable),
  ];
  yield* formsAgainstTable(formsAndTable.pairs);
  yield* listAgainstForms(formsAndList.pairs);
  yield* listAgainstTable(listAndTable.pairs, formByListed(formsAndList.pairs));
  if (forms.length > 0) {
    const unknownToList = new Set(listAndTable.rightAlone);
    yield* missingForms([
      { forms, listed, pairing: formsAndList, told: listed },
      { forms, listed: inTable, pairing: formsAndTable, told: inTable.filter((row) => unknownToList.has(row)) },
    ]);
  }
}

function ofLayout({ forms }: TablesWithForms, id: string): Table[] {
  return forms.filter(({ layout }) => layout.id === id);
}

/** Once a table, not for every project. */
function* whatIsMissing(
  { tables }: TablesWithForms,
  forms: readonly Mention[],
  listed: readonly Mention[],
): Iterable<Check> {
  const noTable = whyUnusable("project", tables);
  if (noTable !== undefined)
    yield couldNotRun("项目当年预算＝项目支出表同一项目合计", noTable, ["performance-project", "project"]);
  const between = ["performance-overall", "performance-project"];
  const about = "整体绩效目标申报表所列项目本年度预算＝项目申报表当年预算";
  if (listed.length === 0) {
    const why = whyUnusable("performance-overall", tables) ?? "部门整体支出绩效目标申报表没有列示项目";
    yield couldNotRun(about, why, between);
  } else if (forms.length === 0) {
    yield couldNotRun(about, whyUnusable("performance-project", tables) ?? "", between);
  }
}

function allProjects(tables: TableSet): Fact[] {
  const totals = [
    ["project", "total"],
    ["expenditure-summary", "project"],
  ] as const;
  return totals.flatMap(([layout, concept]) => {
    const table = tables.get(layout);
    const row = table?.row("total");
    return row === undefined ? [] : (table?.fact(row, concept) ?? []);
  });
}

function formByListed(pairs: readonly Pair[]): ReadonlyMap<Mention, Table> {
  return new Map(pairs.map(({ left, right }) => [right, left.table]));
}
