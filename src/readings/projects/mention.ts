/** Where a project is named: in its own form, in the table of projects, in the list of the form for the whole department. */
import { Amount } from "../../amount";
import { amountOf, type Fact, type FormPart, type Row, type Table } from "../../recognise";
import { fieldFact, fieldText } from "../formFields";
import { placeOf, placeOfRow, type Place } from "../place";
import { bareName, codeBeforeName, withoutCode } from "./bareName";
import { fundingTotal } from "./funding";

export interface ProjectMention {
  readonly table: Table;
  /** Without what people leave out or type otherwise. */
  readonly name: string;
  readonly printed: string;
  readonly code: string | undefined;
  readonly place: Place;
  /** What it is to have this year; undefined where nothing that is an amount says it. */
  readonly budget: Fact | undefined;
  /** A row of a unit or of a category looks like that of a project: it has no code where others have, or adds up those below it. */
  readonly mayBeSubtotal?: true;
}

/** @returns undefined for a form that nobody filled in */
export function mentionOfForm(form: Table): ProjectMention | undefined {
  const field = fieldFact(form, "project");
  const named = nameIn(fieldText(form, "project"));
  if (field === undefined || named === undefined) return undefined;
  const code = wholeCode(fieldText(form, "code")) ?? named.code;
  const budget = [fieldFact(form, "budget"), fundingTotal(form)].find(isAmount);
  return { ...named, table: form, code, place: placeOf(field), budget };
}

/** What a self-evaluation is of; what was spent stands for its budget. */
export function mentionOfEvaluation(form: Table): ProjectMention | undefined {
  const mention = mentionOfForm(form);
  return mention && { ...mention, budget: executionOf(form, "executed") };
}

/** A figure of the whole project in 预算执行情况. */
export function executionOf(form: Table, concept: "budget" | "executed"): Fact | undefined {
  const [execution] = form.partsOf("execution");
  const total = execution?.rows.find(({ kind }) => kind === "total");
  const fact = total === undefined ? undefined : form.fact(total, concept);
  return isAmount(fact) ? fact : undefined;
}

/** The projects that the rows of a table name, each with its total; a row that only adds up others is told as one that may be no project. */
export function mentionsInTable(table: Table): ProjectMention[] {
  const rows = table.rows.filter(({ kind }) => kind === "project");
  const mentions = rows.flatMap((row) => mentionOfRow(table, row, row.name, "total") ?? []);
  const haveCodes = rows.some(({ code }) => code !== undefined);
  return mentions.map((mention, position) => {
    const mayBeSubtotal = haveCodes ? mention.code === undefined : addsUpBelow(mentions, position);
    return mayBeSubtotal ? { ...mention, mayBeSubtotal } : mention;
  });
}

function addsUpBelow(mentions: readonly ProjectMention[], position: number): boolean {
  const budget = mentions[position]?.budget;
  if (budget === undefined) return false;
  const total = amountOf(budget);
  let sum = Amount.zero(total.unit);
  for (let below = position + 1; below < mentions.length && !total.minus(sum).isNegative; below += 1) {
    const part = mentions[below]?.budget;
    if (part !== undefined) sum = sum.plus(amountOf(part));
    if (sum.agreement(total) !== "differs") return true;
  }
  return false;
}

/** The projects that a list within a form names, each with its budget. */
export function mentionsInList(form: Table, part: FormPart): ProjectMention[] {
  return linesOf(part).flatMap((row) => mentionOfRow(form, row, form.text(row, "name"), "budget") ?? []);
}

/** The form's list of projects; undefined where it has none, or two that list something. */
export function projectList(form: Table): FormPart | undefined {
  const [part, another] = form.partsOf("projects").filter((list) => linesOf(list).length > 0);
  return another === undefined ? part : undefined;
}

/** The rows of a list that are projects; those that add up others are left out. */
export function linesOf({ rows }: FormPart): readonly Row[] {
  return rows.filter(({ kind }) => kind === "line");
}

function mentionOfRow(table: Table, row: Row, text: string, concept: string): ProjectMention | undefined {
  const named = nameIn(text);
  if (named === undefined) return undefined;
  const budget = table.fact(row, concept);
  const code = wholeCode(row.code) ?? named.code;
  return { ...named, table, code, place: placeOfRow(table, row), budget: isAmount(budget) ? budget : undefined };
}

/** The budget in one unit for all, to tell equal ones; empty where there is none. */
export function amountText({ budget }: ProjectMention): string {
  return budget === undefined ? "" : amountOf(budget).in("万元").value.toString();
}

/** Whether a fact is there and was read as an amount. */
export function isAmount(fact: Fact | undefined): fact is Fact {
  return fact?.reading.kind === "amount";
}

function nameIn(text: string): Pick<ProjectMention, "name" | "printed" | "code"> | undefined {
  const name = bareName(text);
  return name === "" ? undefined : { name, printed: withoutCode(text), code: wholeCode(codeBeforeName(text)) };
}

const shortestCode = 6;

/**
 * A code of which all digits are known. Excel keeps fifteen digits of a number, so a longer code that was typed as a number
 * ends in zeros and equals the codes of other projects.
 */
function wholeCode(code = ""): string | undefined {
  if (code.length < shortestCode || !/^[\dA-Za-z]+$/u.test(code)) return undefined;
  return /^\d{15}0+$/u.test(code) ? undefined : code;
}
