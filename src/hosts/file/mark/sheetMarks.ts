/** Lays marks over the cells of one sheet part as conditional formats, and takes our own earlier ones away. */
import type { Mark, Tone } from "../../../workbook";
import { isMarkFormula, markFormula } from "../../marks/formula";
import { addressLists } from "../../marks/addressLists";
import { tones } from "../../marks/tones";
import { escapeXml } from "../package/xml";
import { outline, type Element } from "../package/outline";
import { insert, remove, setAttribute, splice, type Edit } from "../package/splice";

/** The children of `worksheet` that may stand before conditional formats, and these themselves (CT_Worksheet is a sequence). */
const before = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
]);

/** Where rules are found, in the sheet itself and in the extensions of newer Excels. */
const aroundRules = new Set(["conditionalFormatting", "cfRule", "extLst", "ext", "conditionalFormattings"]);

/** Whether the part may hold marks of ours: asked of every sheet, so that most need not be parsed. */
export function mayHoldMarks(xml: string): boolean {
  return xml.includes("gouji:");
}

/** `formatIds` gives each tone's index among the differential formats of the workbook. */
export function markSheet(xml: string, marks: readonly Mark[], formatIds: Readonly<Record<Tone, number>>): string {
  const root = outline(xml, ({ name }, depth) => depth === 0 || aroundRules.has(name));
  const rules = rulesOf(root);
  const removed = removals(rules);
  const remaining = rules.filter(({ element }) => !removed.gone.has(element));
  const added = tones.flatMap((tone) =>
    addressLists(
      marks.filter((mark) => mark.tone === tone),
      " ",
    ).map((sqref) => ({
      sqref,
      formula: markFormula(tone),
      dxfId: formatIds[tone],
    })),
  );
  const priorities = makeRoom(xml, remaining, added.length);
  const { prefix } = root;
  const text = added
    .map(
      ({ sqref, formula, dxfId }, index) =>
        `<${prefix}conditionalFormatting sqref="${sqref}">` +
        `<${prefix}cfRule type="expression" dxfId="${dxfId}" priority="${priorities.first + index}">` +
        `<${prefix}formula>${escapeXml(formula)}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`,
    )
    .join("");
  return splice(xml, [...removed.edits, ...priorities.edits, insert(placeFor(root), text)]);
}

interface FoundRule {
  readonly element: Element;
  readonly priority: number | undefined;
  readonly isOurs: boolean;
  readonly isPivot: boolean;
}

/** All rules of the sheet, also those that newer Excels keep in `extLst`: priorities are counted over both. */
function rulesOf(element: Element): FoundRule[] {
  return element.children.flatMap((candidate) => {
    if (candidate.name !== "cfRule") return rulesOf(candidate);
    const priority = Number(candidate.attributes["priority"]?.value);
    const formula = candidate.children.find(({ name }) => name === "formula" || name === "f");
    return {
      element: candidate,
      priority: Number.isInteger(priority) ? priority : undefined,
      isOurs: isMarkFormula(formula?.text ?? ""),
      isPivot: isTrue(element.attributes["pivot"]?.value),
    };
  });
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Takes our rules away, and the element around them where nothing else is left in it. */
function removals(rules: readonly FoundRule[]): { edits: Edit[]; gone: Set<Element> } {
  const gone = new Set(rules.filter(({ isOurs }) => isOurs).map(({ element }) => element));
  const edits = new Map<Element, Edit>();
  for (const rule of gone) {
    const { parent } = rule;
    const whole =
      parent !== undefined && parent.children.every((sibling) => gone.has(sibling) || sibling.name === "sqref");
    edits.set(whole ? parent : rule, remove(whole ? parent : rule));
  }
  return { edits: [...edits.values()], gone };
}

/**
 * The rule with the lowest number wins where two set a fill, so a mark below the user's own rules would not be seen. Ours therefore come
 * first and the others move down together, which is what Excel does when a rule is added by hand: their order among themselves, and
 * with it what they show, stays the same. Where the first numbers are free already nothing moves, so marking again moves nothing.
 * Pivot tables refer to their rules by these numbers: in such a sheet nothing is moved, and ours come last.
 */
function makeRoom(xml: string, rules: readonly FoundRule[], count: number): { first: number; edits: Edit[] } {
  const numbers = rules.flatMap(({ priority }) => priority ?? []);
  if (count === 0 || numbers.length === 0) return { first: 1, edits: [] };
  if (rules.some(({ isPivot }) => isPivot)) return { first: Math.max(0, ...numbers) + 1, edits: [] };
  const shift = Math.max(0, count + 1 - Math.min(...numbers));
  if (shift === 0) return { first: 1, edits: [] };
  const edits = rules.flatMap(({ element, priority }) =>
    priority === undefined ? [] : setAttribute(xml, element, "priority", String(priority + shift)),
  );
  return { first: 1, edits };
}

function placeFor(root: Element): number {
  const last = root.children.findLast(({ name }) => before.has(name));
  return last?.end ?? root.innerStart;
}
