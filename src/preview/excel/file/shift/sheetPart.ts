/** A sheet part whose rows or columns move, or whose formulas lead to a sheet whose rows or columns do. */
import { outline, type Element, type Interest } from "../../../../hosts/file/package/outline";
import { remove, setAttribute, splice, type Edit } from "../../../../hosts/file/package/splice";
import { a1 } from "../../../../workbook";
import { parseAddress } from "../../model/areas";
import { shiftedFormula } from "../../model/shift/formula";
import { movedIndex, movedSpan } from "../../model/shift/shift";
import {
  changedAttribute,
  isRule,
  movedFormulas,
  movedPlace,
  movedRuleOf,
  withoutElements,
  type PartShift,
} from "./references";
import { SheetCells } from "./cells";
import { columnsEdits } from "./columns";

export function movedSheet(part: PartShift): string {
  const isShifted = part.home === part.change.sheet;
  const cells = new SheetCells(part, isShifted);
  const look = (element: Element): Interest => {
    const { name, parent } = element;
    if (name === "row" && parent?.name === "sheetData") cells.row(element);
    else if (name === "c" && parent?.name === "row") cells.cell(element);
    else if (name === "f" && parent?.name === "c") cells.formula(element);
    else if (parent?.name === "c") return "forget";
    else return true;
    return name === "f" ? true : "through";
  };
  const root = outline(part.xml, look);
  const gone = new Set<Element>();
  const edits = around(root, part, isShifted, gone);
  return splice(part.xml, [...cells.edits(), ...edits, ...withoutElements(part.xml, gone)]);
}

/** Everything but the cells. */
function around(element: Element, part: PartShift, isShifted: boolean, gone: Set<Element>): Edit[] {
  return element.children.flatMap((each) => {
    if (each.name === "sheetData" || each.name === "selection") return [];
    if (each.name === "sheetView" && isShifted) return viewEdits(each, part);
    if (each.name === "cols" && isShifted) return columnsEdits(each, part);
    if (isRule(each) && !isShifted) return movedFormulas(each, part);
    const link = each.name === "hyperlink" ? locationEdits(each, part) : [];
    if (!isShifted) return [...link, ...around(each, part, isShifted, gone)];
    const moved = isRule(each)
      ? movedRuleOf(each, part)
      : each.name === "brk"
        ? breakEdits(each, part)
        : movedPlace(each, part);
    if (moved !== "gone") return [...moved, ...link, ...(isRule(each) ? [] : around(each, part, isShifted, gone))];
    gone.add(each);
    return [];
  });
}

/** A link to what is gone stays as it is. */
function locationEdits(link: Element, { xml, change, home }: PartShift): Edit[] {
  const location = link.attributes["location"]?.value;
  if (location === undefined) return [];
  const { text } = shiftedFormula(location, change, { home });
  return text.includes("#REF!") ? [] : changedAttribute(xml, link, "location", location, text);
}

/** A page begins at the row or column behind the break. */
function breakEdits(element: Element, { xml, change: { shift } }: PartShift): Edit[] | "gone" {
  const id = element.attributes["id"]?.value;
  if (element.parent?.name !== (shift.axis === "rows" ? "rowBreaks" : "colBreaks") || id === undefined) return [];
  const moved = movedIndex(shift, Number(id));
  return moved === undefined ? "gone" : changedAttribute(xml, element, "id", id, String(moved));
}

/** How the frozen lines of an axis are written, and which pane is left without those. */
const frozen = {
  rows: { split: "ySplit", other: "xSplit", edge: "top", left: "topRight" },
  columns: { split: "xSplit", other: "ySplit", edge: "left", left: "bottomLeft" },
} as const;

/** Frozen rows or columns follow; without any left, the pane and what was selected in it go. */
function viewEdits(view: Element, { xml, change: { shift } }: PartShift): Edit[] {
  const { split: name, other, edge, left } = frozen[shift.axis];
  const pane = view.children.find((one) => one.name === "pane");
  const split = pane?.attributes[name];
  if (pane === undefined || split === undefined || pane.attributes["state"]?.value.startsWith("frozen") !== true)
    return [];
  const first = cornerOf(view)[edge];
  const span = movedSpan(shift, first, first + Number(split.value) - 1);
  const now = span === undefined ? 0 : span[1] - span[0] + 1;
  if (now === Number(split.value)) return [];
  const corner = cornerOf(pane);
  const at = Math.max(first + now, corner[edge] + now - Number(split.value));
  if (now === 0 && pane.attributes[other] === undefined) {
    return view.children.filter((one) => one.name === "pane" || one.name === "selection").map(remove);
  }
  const place = edge === "top" ? { row: at, column: corner.left } : { row: corner.top, column: at };
  const edits = [setAttribute(xml, pane, name, String(now)), setAttribute(xml, pane, "topLeftCell", a1(place))];
  if (now > 0) return edits;
  const selections = view.children.filter((one) => one.name === "selection");
  return [...edits, setAttribute(xml, pane, "activePane", left), ...selections.map(remove)];
}

/** The cell that a view or a pane begins with. */
function cornerOf(element: Element): { readonly top: number; readonly left: number } {
  return parseAddress(element.attributes["topLeftCell"]?.value ?? "A1")?.areas[0] ?? { top: 0, left: 0 };
}
