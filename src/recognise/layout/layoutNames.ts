/** What is printed as a table's name, and how far it is that of a layout. */
import { layouts, type Layout } from "../../layouts";
import { isTableName } from "../../vocabulary";
import { matchTitles, mayName, saysMoreThan, type TitleMatch } from "../heading/titles";

export interface Names {
  readonly title: TitleMatch;
  readonly sheet: TitleMatch;
  /** The layouts whose terms the sheet's name says, where no name of a layout stands there or above the table: `支出预算`. */
  readonly saidBySheet: ReadonlySet<Layout>;
  /** The lines that name a table, of a layout or of none. */
  readonly tableNames: readonly string[];
}

/** Which layouts the lines above a table and its sheet's name mention. */
export function namesOf(titles: readonly string[], sheetName: string): Names {
  const sheet = matchTitles([sheetName], (layout, name) => isNoPart(layout, name) && !isShortened(layout, name));
  const tableNames = titles.filter((line) => isTableName(line) || matchTitles([line]).isKnown);
  const isOpen = !sheet.isKnown && tableNames.length === 0 && namesDocument.test(sheetName);
  const said = layouts.filter((layout) => isOpen && !isShortened(layout, sheetName) && mayName(layout, sheetName));
  return { title: matchTitles(titles, isNoPart), sheet, saidBySheet: new Set(said), tableNames };
}

/** A sheet called 支出 may hold anything that is spent. */
const namesDocument = /[预决]算$/u;

/** `财政专户基本支出表` mentions 基本支出表, and is not that table. */
const isNoPart: NonNullable<Parameters<typeof matchTitles>[1]> = (layout, title) => !saysMoreThan(layout, title);

/** A sheet called 基本支出 may be that of 一般公共预算基本支出表: a layout that only its title tells is not told by half of one. */
function isShortened({ needsTitle }: Layout, name: string): boolean {
  return needsTitle === true && !isTableName(name);
}

/** A title that no layout has fits one less well whose terms it says. */
const saidFit = 0.8;

/** How far title and sheet name a layout. */
export interface Naming {
  readonly titleFit: number;
  readonly sheetFit: number;
  /** By which of them tables are told apart. */
  readonly by: "title" | "sheet" | "nothing";
  /** Anything names this or another layout. */
  readonly isNamed: boolean;
  /** It is this one that is named. */
  readonly isOwn: boolean;
}

/** How far these names are those of the layout. */
export function namingOf(layout: Layout, { title, sheet, saidBySheet, tableNames }: Names): Naming {
  const isSaid = !title.isKnown && tableNames.some((printed) => mayName(layout, printed));
  const titleFit = title.isKnown ? title.fitOf(layout) : isSaid ? saidFit : 0;
  const sheetFit = saidBySheet.has(layout) ? saidFit : sheet.fitOf(layout);
  const isSheetNamed = sheet.isKnown || saidBySheet.size > 0;
  return {
    titleFit,
    sheetFit,
    by: titleFit > 0 || title.isKnown ? "title" : isSheetNamed ? "sheet" : "nothing",
    isNamed: title.isKnown || isSheetNamed || isSaid,
    isOwn: titleFit === 1 || isSaid || (!title.isKnown && sheetFit === 1),
  };
}
