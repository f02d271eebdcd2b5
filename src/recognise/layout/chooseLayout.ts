/** Which layout a header block is: by title, by columns, by captions. */
import { layouts, type DocumentKind, type Layout } from "../../layouts";
import type { HeaderColumn } from "../header/headerGrid";
import { otherPeriods } from "../header/periods";
import { saysMoreThan } from "../heading/titles";
import { saysNothingThere } from "../../vocabulary";
import { readByForm } from "./byForm";
import { isByFunction } from "./byFunction";
import type { Choice, Evidence } from "./choice";
import { columnFit } from "./columnFit";
import { hasWordsOfFinal } from "./kindSaid";
import { confidenceOf, weigh, type Weighed } from "./layoutEvidence";
import { namesOf, namingOf, type Names, type Naming } from "./layoutNames";

/** Below this a table is shown as unrecognised rather than taken for something it may not be. */
const leastConfidence = 0.6;
/** Without a title the best layout must be so much better than the next. */
const clearly = 0.05;

const candidates = layouts.flatMap((layout) =>
  layout.axes.flatMap((axis) => (axis === "form" ? [] : { layout, axis })),
);

/** @returns undefined where no layout fits well enough, or nothing tells which of two it is. */
export function chooseLayout(evidence: Evidence): Choice | undefined {
  const [best, ...others] = rankLayouts(evidence);
  if (best === undefined) return undefined;
  const next = others.find(({ layout }) => layout !== best.layout);
  const isClear = next === undefined || best.confidence - next.confidence >= clearly;
  return best.isNamed || isClear ? best : undefined;
}

export interface RankedChoice extends Choice {
  readonly evidence: readonly Weighed[];
}

/** Every layout that may be it, the best first. */
export function rankLayouts(evidence: Evidence): RankedChoice[] {
  const said = saidOf(evidence);
  return candidates
    .flatMap((candidate) => weighed(candidate, said, evidence) ?? [])
    .sort((a, b) => b.confidence - a.confidence);
}

/** What title, sheet and header say, whichever layout is tried. */
interface Said extends Names {
  readonly isFinal: boolean;
  readonly current: Readonly<Record<DocumentKind, readonly HeaderColumn[]>>;
}

function saidOf(evidence: Evidence): Said {
  return {
    ...namesOf(evidence.titles, evidence.sheetName),
    isFinal: hasWordsOfFinal(evidence),
    current: { budget: currentColumns(evidence, "budget"), finalAccounts: currentColumns(evidence, "finalAccounts") },
  };
}

function weighed(
  { layout, axis }: (typeof candidates)[number],
  said: Said,
  evidence: Evidence,
): RankedChoice | undefined {
  const naming = namingOf(layout, said);
  if (layout.kind === undefined || isAnother(layout, naming, said, evidence)) return undefined;
  if (axis === "economic" && isByFunction(evidence.header.columns, evidence.contentOf)) return undefined;
  const columns = columnFit(layout, axis, said.current[layout.kind], evidence, naming.isOwn);
  if (columns === undefined) return undefined;
  const weights = weigh(naming.by, {
    title: naming.titleFit,
    sheet: naming.sheetFit,
    columns: columns.fit,
    kind: said.isFinal === (layout.kind === "finalAccounts") ? 1 : 0,
    word: layout.mustSay === undefined ? 0 : 1,
  });
  const confidence = confidenceOf(weights);
  if (confidence <= leastConfidence) return undefined;
  return { layout, axis, confidence, meanings: columns.meanings, isNamed: naming.isNamed, evidence: weights };
}

/** Do the texts above the table say that it is another table than this layout's, whatever its columns are? */
function isAnother(layout: Layout, naming: Naming, { tableNames }: Said, evidence: Evidence): boolean {
  if (layout.mustSay !== undefined && !says(layout.mustSay, evidence)) return true;
  // A title that says more, or something else, is that of another table.
  if (tableNames.some((printed) => saysMoreThan(layout, printed))) return true;
  // A title that no layout has names another table, unless the layout's captions or items identify it without a title.
  const needsName = layout.captions === undefined && layout.items === undefined;
  if (!naming.isNamed && tableNames.length > 0 && needsName) return true;
  return layout.needsTitle === true && naming.titleFit === 0 && naming.sheetFit === 0;
}

/** The table read as the layout that the user says it is. @returns undefined where it has no column that could name its rows. */
export function fitLayout(evidence: Evidence, layout: Layout): Choice | undefined {
  if (layout.kind === undefined) return readByForm(evidence);
  const columns = currentColumns(evidence, layout.kind);
  const fits = candidates
    .filter((one) => one.layout === layout)
    .flatMap(({ axis }) => {
      const fit = columnFit(layout, axis, columns, evidence, true);
      return fit === undefined ? [] : { axis, ...fit };
    });
  const [best] = fits.sort((a, b) => b.fit - a.fit);
  return best && { layout, axis: best.axis, confidence: 1, isNamed: true, meanings: best.meanings };
}

/** The header's columns for the table's own year; those of other years beside them are left out. */
function currentColumns({ header, year }: Evidence, kind: DocumentKind): readonly HeaderColumn[] {
  const others = otherPeriods(header.columns, kind, year);
  return header.columns.filter((column) => !others.has(column));
}

/** Zeros, and the numbers of the columns. */
const nothing = /^(?:[0.-]*|\d{1,2})$/u;

/**
 * In title, header, or a note that there is none: 国有资本经营预算支出 is also the name of a row in other tables. Where there are
 * figures, such a note is another table's, and tells nothing of this one.
 */
function says(words: string, { header, titles, labels, sheetName, contentOf }: Evidence): boolean {
  const isEmpty = header.columns.every((column) => contentOf(column).printed.every((figure) => nothing.test(figure)));
  const notes = isEmpty ? labels.filter(saysNothingThere) : [];
  const texts = [...titles, ...notes, sheetName, ...header.columns.map(({ title }) => title)];
  return words.split("|").some((word) => texts.some((text) => text.includes(word)));
}
