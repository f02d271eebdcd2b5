/** The projects of every disclosure of a workbook: what their forms, 项目支出表 and the list of the whole department say of them. */
import type { FormPart, Table } from "../../recognise";
import { defineReading } from "../readings";
import { tablesWithForms, whyUnusable, type TablesWithForms } from "../tableSets";
import {
  mentionOfEvaluation,
  mentionOfForm,
  mentionsInList,
  mentionsInTable,
  projectList,
  type ProjectMention,
} from "./mention";
import { withoutCopies } from "./repetitions";
import { pairUp, type ProjectPairing } from "./sameProject";

export interface Projects {
  readonly set: TablesWithForms;
  /** By the forms that somebody filled in; `forms` are those that do not repeat another. */
  readonly filled: readonly ProjectMention[];
  readonly forms: readonly ProjectMention[];
  /** 项目支出情况 in the form for the whole department. */
  readonly lists: readonly { readonly form: Table; readonly part: FormPart }[];
  readonly listed: readonly ProjectMention[];
  /** In 项目支出表; none where that cannot be used. */
  readonly inTable: readonly ProjectMention[];
  readonly formsAndTable: ProjectPairing;
  readonly formsAndList: ProjectPairing;
  readonly listAndTable: ProjectPairing;
}

export const projectsOfSets = defineReading("projects", (readings): readonly Projects[] =>
  readings.of(tablesWithForms).map((set): Projects => {
    const { tables } = set;
    const filled = formsOf(set, "performance-project").flatMap((form) => mentionOfForm(form) ?? []);
    const forms = withoutCopies(filled);
    const lists = formsOf(set, "performance-overall").flatMap((form) => {
      const part = projectList(form);
      return part === undefined ? [] : [{ form, part }];
    });
    const listed = lists.flatMap(({ form, part }) => mentionsInList(form, part));
    const isAsked = filled.length > 0 || listed.length > 0;
    const table = isAsked && whyUnusable("project", tables) === undefined ? tables.get("project") : undefined;
    const inTable = table === undefined ? [] : mentionsInTable(table);
    return {
      set,
      filled,
      forms,
      lists,
      listed,
      inTable,
      formsAndTable: pairUp(forms, inTable),
      formsAndList: pairUp(forms, listed),
      listAndTable: pairUp(listed, inTable),
    };
  }),
);

export interface Evaluations {
  readonly set: TablesWithForms;
  /** By the forms that somebody filled in; `forms` are those that do not repeat another. */
  readonly filled: readonly ProjectMention[];
  readonly forms: readonly ProjectMention[];
}

/** The self-evaluations of projects: what was spent stands for their budgets. */
export const evaluationsOfSets = defineReading("evaluations", (readings): readonly Evaluations[] =>
  readings.of(tablesWithForms).map((set) => {
    const filled = formsOf(set, "self-evaluation-project").flatMap((form) => mentionOfEvaluation(form) ?? []);
    return { set, filled, forms: withoutCopies(filled) };
  }),
);

function formsOf({ forms }: TablesWithForms, id: string): Table[] {
  return forms.filter(({ layout }) => layout.id === id);
}
