/** Where on a sheet forms stand, and which: by their titles, their labels and the headers of their sections. */
import { layouts, type FormParts, type Layout } from "../../layouts";
import type { Area, Sheet } from "../../workbook";
import { headingAbove, kindOfLine } from "../heading/labels";
import { matchTitles } from "../heading/titles";
import { filledCells } from "./formCells";
import { sectionHeaderAt } from "./sectionHeader";
import { wordsOf, type FormWords } from "./words";

export type FormLayout = Layout & { readonly form: FormParts };

export interface FoundForm {
  readonly area: Area;
  readonly layout: FormLayout;
}

export function isFormLayout(layout: Layout | "none" | undefined): layout is FormLayout {
  return typeof layout === "object" && layout.form !== undefined;
}

const formLayouts: readonly FormLayout[] = layouts.filter(isFormLayout);

/** What tells a form: a label, or the header of a section. */
interface Landmark {
  readonly row: number;
  /** The field that every form has once, or the section's id. */
  readonly names: ReadonlySet<string>;
  readonly isIdentity: boolean;
}

/** So many labels and headers of sections make a form, with a title that says so or without. */
const fewestWithTitle = 2;
const fewestWithoutTitle = 6;

/** The forms of a sheet from the top down: one below each title, or by their labels where no title says so. */
export function findForms(sheet: Sheet): FoundForm[] {
  if (!mayHoldForms(sheet)) return [];
  const titles = titleRows(sheet);
  const starts = titles.length > 0 ? titles : [0];
  const found: FoundForm[] = [];
  for (const [position, start] of starts.entries()) {
    const bottom = lastFilled(sheet, (starts[position + 1] ?? sheet.rows.length) - 1);
    found.push(...formsBetween(sheet, start, bottom, titles.length > 0));
  }
  return found;
}

/** A look at the texts as they are typed, which spares all tables the rest: every form speaks of its title or of indicators. */
function mayHoldForms({ rows }: Sheet): boolean {
  return rows.some((cells) => cells?.some((cell) => typeof cell?.value === "string" && formWords.test(cell.value)));
}

const formWords = /绩\s*效|自\s*评|申\s*报\s*表|级\s*指\s*标/u;

/** A whole area read as the form that the user says it is. */
export function formAt(sheet: Sheet, area: Area, layout: FormLayout): FoundForm {
  return { area: { ...area, left: 0, right: widthOf(sheet, area.top, area.bottom) - 1 }, layout };
}

const formTitle = /(?:绩效|自评|申报).*表(?:\([^()]*\))?$/u;

/** 年度绩效目标表 alone is the heading of a section. */
function isFormTitle(text: string): boolean {
  return (
    text.length <= longestTitle &&
    formTitle.test(text) &&
    !formLayouts.some(({ form }) => wordsOf(form).isHeading(text))
  );
}

/** The first heading line of every form that a title announces. */
function titleRows(sheet: Sheet): number[] {
  const rows: number[] = [];
  let floor = 0;
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const isTitle = filledCells(sheet, row).some(({ text }) => isFormTitle(text));
    if (!isTitle || kindOfLine(sheet, row) !== "heading") continue;
    const top = headingAbove(sheet, row, floor);
    if (rows.at(-1) === top) continue;
    rows.push(top);
    floor = row + 1;
  }
  return rows;
}

const longestTitle = 50;

/** One form, or several where the field that names a form comes again. */
function formsBetween(sheet: Sheet, top: number, bottom: number, isTitled: boolean): FoundForm[] {
  const choice = choose(sheet, top, bottom, isTitled);
  if (choice === undefined) return [];
  const { layout, landmarks } = choice;
  const identities = landmarks.filter(({ isIdentity }) => isIdentity).map(({ row }) => row);
  const end = endOf(sheet, landmarks.at(-1)?.row ?? bottom, bottom);
  const firsts = identities
    .slice(1)
    .map((row) => headingAbove(sheet, row, (landmarks.findLast((one) => one.row < row)?.row ?? top) + 1));
  const start = isTitled ? top : headingAbove(sheet, landmarks[0]?.row ?? top, top);
  const tops = [start, ...firsts];
  return tops.map((first, position) => {
    const last = position + 1 < tops.length ? (tops[position + 1] ?? 0) - 1 : end;
    return { layout, area: { top: first, left: 0, bottom: last, right: widthOf(sheet, first, last) - 1 } };
  });
}

/** A table with a title of its own below the form's last header does not belong to it. */
function endOf(sheet: Sheet, lastLandmark: number, bottom: number): number {
  for (let row = lastLandmark + 1; row <= bottom; row += 1) {
    if (kindOfLine(sheet, row) !== "heading") continue;
    const titles = filledCells(sheet, row).map(({ text }) => text);
    if (matchTitles(titles).isKnown) return headingAbove(sheet, row, lastLandmark + 1) - 1;
  }
  return bottom;
}

interface Choice {
  readonly layout: FormLayout;
  readonly landmarks: readonly Landmark[];
}

function choose(sheet: Sheet, top: number, bottom: number, isTitled: boolean): Choice | undefined {
  const title = isTitled ? headingTexts(sheet, top) : [];
  const named = formLayouts.filter(({ form }) => title.some((text) => form.titleSays.test(text)));
  const choices = (named.length > 0 ? named : formLayouts).flatMap((layout) => {
    const landmarks = landmarksOf(sheet, top, bottom, layout);
    const names = new Set(landmarks.flatMap((landmark) => [...landmark.names]));
    if (names.size < (isTitled ? fewestWithTitle : fewestWithoutTitle)) return [];
    // `主管部门 | 项目名称 | 资金总额` in one line alone are the heads of a list.
    if (landmarks.length < 2) return [];
    if (!isTitled && !landmarks.some(({ isIdentity }) => isIdentity)) return [];
    return { layout, landmarks, score: names.size };
  });
  return choices.sort((a, b) => b.score - a.score)[0];
}

function headingTexts(sheet: Sheet, top: number): string[] {
  const texts: string[] = [];
  for (let row = top; row < top + headingLines; row += 1)
    for (const { text } of filledCells(sheet, row)) if (text !== "" && text.length <= longestTitle) texts.push(text);
  return texts;
}

const headingLines = 4;

function landmarksOf(sheet: Sheet, top: number, bottom: number, { form }: FormLayout): Landmark[] {
  const words = wordsOf(form);
  const found: Landmark[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const header = sectionHeaderAt(sheet, row, words);
    if (header !== undefined) {
      found.push({ row, names: new Set([header.words.section.id]), isIdentity: false });
      row = header.bottom;
      continue;
    }
    const concepts = new Set(filledCells(sheet, row).flatMap(({ text }) => tellingField(text, words) ?? []));
    if (concepts.size > 0) found.push({ row, names: concepts, isIdentity: concepts.has(form.identity) });
  }
  return found;
}

function tellingField(text: string, { fieldOf }: FormWords): string | undefined {
  const field = fieldOf(text);
  return field?.isShared === true ? undefined : field?.concept;
}

function lastFilled(sheet: Sheet, bottom: number): number {
  let last = bottom;
  while (last > 0 && filledCells(sheet, last).length === 0) last -= 1;
  return last;
}

function widthOf(sheet: Sheet, top: number, bottom: number): number {
  let width = 1;
  for (let row = top; row <= bottom; row += 1) width = Math.max(width, sheet.rows[row]?.length ?? 0);
  for (const { top: first, bottom: last, right } of sheet.merges)
    if (first >= top && last <= bottom) width = Math.max(width, right + 1);
  return width;
}
