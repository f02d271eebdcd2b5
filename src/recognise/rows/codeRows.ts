/** Rows keyed by functional or economic subject codes, for one organisation or for several after each other. */
import { joinCodeParts } from "../../catalogue";
import { readCode } from "../cells/codes";
import type { Column, Panel } from "../row";
import { endsAsOrganisation, isSubtotalLabel, isTotalLabel, totalledBy } from "../../vocabulary";
import type { RowReading } from "./borneOut";
import { hangBelowClosing, saysClosedLists, sumsOnTop } from "./closedLists";
import { dividesByKind, framesOf, inFrame } from "./framedTotals";
import { outlineReadings } from "./outlineReadings";
import { growTree, panelTotal, type OwnedRow } from "./codeTree";
import {
  adopt,
  draftRow,
  hasFigures,
  hasNumbers,
  labelAt,
  namingColumn,
  Ordinals,
  valueAt,
  type Body,
  type DraftRow,
  type Line,
  type RowPlace,
} from "./draft";
import { keyColumnsOf, type KeyColumns } from "./codedPanel";
import { withoutPadding } from "./paddedCodes";
import { readKey } from "./keyedPlaces";
import { sayHeadings } from "./headings";
import { sumLabelBeside } from "./label";
import { LineOwners, type Owner } from "./lineOwners";
import { groupKey, memoKey, totalKey } from "./rowKeys";
import { hangBelowFirst, repeatsCodes } from "./repeatedCodes";
import { isSubjectCode } from "./subjectSums";
import { subtotalOfPanels } from "./subtotalOfPanels";
import { isSubtotalRow, regroupBelowSubtotals, subtotalPlaces, type SubtotalPlace } from "./subtotals";

/** How lines are read of which their codes do not say what they are. */
interface Doubtful {
  /**
   * A line with figures, without a code and not named like a total is a heading: the lines below belong to it, as subjects to
   * an organisation.
   */
  readonly areHeadings: boolean;
  /** Which of these lines adds up the table. */
  readonly total?: "first" | "last";
  /** These lines are details of the subject above: `2040602 一般行政管理事务 | 甲项目经费 | 乙项目经费`. */
  readonly areDetails?: true;
  /** 小计 among the subjects adds up those above it, or below. */
  readonly subtotals?: SubtotalPlace;
  /** Codes in the column of subjects that are those of organisations: `301001 某局本级 | 220 … | 301002 某中心 | 220 …`. */
  readonly isOwner?: (code: string, line: Line) => boolean;
  /** Rows that print the code of the one above them once more are its details. */
  readonly areRepeatsDetails?: true;
}

/**
 * Codes say of themselves what belongs to what. Lines without one are headings of those below, the total under a name of its own, or
 * something that is left aside: only the figures can tell.
 */
export function codeReadings(body: Body): RowReading[] {
  const asPrinted = grown(body, { areHeadings: false });
  if (asPrinted.length > 0 && !asPrinted.some(({ code }) => code !== undefined)) return outlineReadings(body);
  const framed = framesOf(asPrinted).map((frame) =>
    Object.assign(() => inFrame(grown(body, { areHeadings: false }), frame), {
      isSaid: dividesByKind(asPrinted, frame),
    }),
  );
  const isOwner = ownersAmong(
    asPrinted.flatMap((row) => (row.code === undefined ? [] : { code: row.code, line: row })),
  );
  const byOwners = isOwner === undefined ? [] : [() => grown(body, { areHeadings: false, isOwner })];
  const byRepeats = repeatsCodes(asPrinted) ? [() => grown(body, { areHeadings: false, areRepeatsDetails: true })] : [];
  if (!asPrinted.some(({ kind }) => kind === "memo")) return [() => asPrinted, ...framed, ...byOwners, ...byRepeats];
  const places = asPrinted.some(isSubtotalRow) ? subtotalPlaces : [];
  const headed = Object.assign(() => grown(body, { areHeadings: true }), { isSaid: sayHeadings(asPrinted) });
  const readings: RowReading[] = [
    () => asPrinted,
    ...framed,
    ...byOwners,
    ...byRepeats,
    ...places.map((subtotals) => () => grown(body, { areHeadings: false, subtotals })),
    () => grown(body, { areHeadings: false, areDetails: true }),
    headed,
    () => withTotal(grown(body, { areHeadings: true, total: "first" }), asPrinted),
    () => withTotal(grown(body, { areHeadings: true, total: "last" }), asPrinted),
  ];
  const isSaid = (reading: RowReading): boolean => reading.isSaid === true;
  return [...readings.filter(isSaid), ...readings.filter((reading) => !isSaid(reading))];
}

/**
 * Codes that no subject can have, below which subjects are listed; and those of the department above them, which may look like a
 * subject's: `360 某县农业局 | 360001 局本级 | 2130101 行政运行`.
 *
 * @returns undefined where there are none
 */
function ownersAmong(coded: readonly { readonly code: string; readonly line: Line }[]): Doubtful["isOwner"] {
  const isNoSubject = ({ code }: { readonly code: string }): boolean => !isSubjectCode(code);
  const first = coded.findIndex(isNoSubject);
  if (first < 0 || coded.slice(first).every(isNoSubject)) return undefined;
  const departments = coded.filter((one, at) => {
    const next = coded[at + 1];
    return next !== undefined && isNoSubject(next) && next.code.startsWith(one.code);
  });
  const places = new Set(departments.map(({ line }) => lineId(line)));
  return (code, line) => isNoSubject({ code }) || places.has(lineId(line));
}

/** Each reading makes rows of its own: a line is known by where it stands. */
function lineId({ sheet, index }: Line): string {
  return `${sheet.name}!${index}`;
}

/**
 * Keeps the total that a reading chose only if it adds up more than one row: a line is not a total because it equals the one
 * other line.
 */
function withTotal(rows: readonly DraftRow[], asPrinted: readonly DraftRow[]): readonly DraftRow[] {
  return rows.some(({ kind, children }) => kind === "total" && children.length > 1) ? rows : asPrinted;
}

function grown(body: Body, doubtful: Doubtful): DraftRow[] {
  const rows = new CodeRows(body, doubtful).read();
  const all = rows.map(({ row }) => row);
  // Where three totals stand together they say themselves which adds up which.
  if (framesOf(all).length === 0) for (const row of sumsOnTop(all)) row.key = totalKey(row.name);
  growTree(rows, body.panels);
  if (doubtful.areRepeatsDetails === true) hangBelowFirst(all);
  if (saysClosedLists(all)) hangBelowClosing(all);
  if (doubtful.subtotals !== undefined) regroupBelowSubtotals(all, doubtful.subtotals);
  return all;
}

/** A label beside which no figure stands in its own panel. */
interface Carried {
  readonly label: string;
  readonly place: RowPlace;
}

function labelOf(read: DraftRow | Carried): string {
  return "kind" in read ? read.name : read.label;
}

class CodeRows {
  private readonly rows: OwnedRow[] = [];
  private readonly ordinals = new Ordinals();
  private readonly lastCode = new Map<Panel, string>();
  private readonly keyColumns = new Map<Panel, KeyColumns>();
  private readonly owners = new Map<Panel, LineOwners>();
  /** Totals whose figures are blank. */
  private readonly unfilled = new Set<DraftRow>();
  /** The line that adds up each panel. */
  private readonly subtotal: Line | undefined;
  /** The last subject. */
  private subject: DraftRow | undefined;
  /** The organisation whose subjects are listed; empty where the table names none. */
  private owner = "";

  constructor(
    private readonly body: Body,
    private readonly doubtful: Doubtful,
  ) {
    this.subtotal = subtotalOfPanels(body);
  }

  read(): readonly OwnedRow[] {
    for (const [at, line] of this.body.lines.entries()) {
      // A total's label may stand in one panel and its amount in the next, when the cells between are merged.
      let carried: Carried | undefined;
      const from = this.rows.length;
      for (const panel of this.body.panels) {
        const read = this.readLine(panel, line, carried?.label ?? "", this.body.lines[at + 1]);
        const isTaken = read === undefined || carried === undefined || labelOf(read) === carried.label;
        if (!isTaken) this.leaveUnfilled(carried);
        if (read === undefined) continue;
        if ("kind" in read) {
          this.rows.push({ row: read, owner: this.owner });
          carried = undefined;
        } else if (!isTaken || carried === undefined) carried = read;
      }
      this.leaveUnfilled(carried);
      this.nameByPanel(this.rows.slice(from).map(({ row }) => row));
    }
    const rows = this.rows.filter(({ row }) => !this.unfilled.has(row) || this.isMissed(row));
    return this.doubtful.total === undefined ? rows : this.withTotal(this.doubtful.total);
  }

  /** `合计 | 45.00 | 合计 | 10.00` in one line: each is its own panel's total, and neither the table's. */
  private nameByPanel(rows: readonly DraftRow[]): void {
    const totals = rows.filter(({ key }) => key === "total");
    if (totals.length < 2) return;
    for (const row of totals) row.key = panelTotal(row.panel, this.body.panels);
  }

  /** A total that states nothing is a row all the same. */
  private leaveUnfilled(carried: Carried | undefined): void {
    const key = carried && totalKeyOf(carried.label, carried.place.panel, this.body);
    if (carried === undefined || key === undefined) return;
    const row = draftRow(carried.place, { kind: "total", key, name: carried.label });
    this.unfilled.add(row);
    this.rows.push({ row, owner: this.owner });
  }

  /** In a table that has figures, and states the total nowhere else. */
  private isMissed({ key }: DraftRow): boolean {
    const others = this.rows.filter(({ row }) => !this.unfilled.has(row));
    return others.every(({ row }) => row.key !== key) && others.some(({ row }) => hasNumbers(row, row.panel));
  }

  private withTotal(which: "first" | "last"): readonly OwnedRow[] {
    const isHeading = ({ row }: OwnedRow): boolean => row.kind === "organisation" && row.code === undefined;
    const position = which === "first" ? 0 : this.rows.length - 1;
    if (!this.rows.slice(position, position + 1).some(isHeading)) return this.rows;
    return this.rows.map(({ row, owner }, at) => {
      if (at === position) return { row: draftRow(row, { ...row, kind: "total", key: "total" }), owner: "" };
      return { row, owner: owner === this.rows[position]?.row.key ? "" : owner };
    });
  }

  private readLine(panel: Panel, line: Line, carried: string, next: Line | undefined): DraftRow | Carried | undefined {
    const { nameColumn, parts, naming } = this.keyColumnsOf(panel);
    const key = this.keyOf(panel, line);
    const { code } = key;
    const place = { ...line, panel, keyColumn: namingColumn(line, naming), nameColumn: nameColumn?.index };
    const organisation = this.readOrganisation(panel, line, code);
    if (code !== undefined) return this.coded(place, code, key.name, organisation);
    const partLabel = parts.map((part) => labelAt(line, part)).find((text) => text !== "") ?? "";
    const label = key.name || partLabel || carried || organisation?.name || sumLabelBeside(line, panel);
    if (label === "" && !hasNumbers(line, panel)) return undefined;
    if (!hasFigures(line, panel)) return label === "" ? undefined : { label, place };
    return this.labelled(place, label, organisation ?? this.unitAbove(panel, label, next));
  }

  /** The code of a line, which several columns may bear, and its name. */
  private keyOf(panel: Panel, line: Line) {
    const { codeColumn, nameColumn, parts, isCode, isPadded } = this.keyColumnsOf(panel);
    const key = readKey(line, codeColumn, nameColumn, isCode);
    const own = key.code !== undefined && isPadded ? withoutPadding(key.code) : key.code;
    return { ...key, code: this.joinedCode(panel, line, parts) ?? own };
  }

  /** A line with figures and without a code: of an organisation, where the line or the next one says of which. */
  private labelled(place: RowPlace, label: string, owner: Owner | undefined): DraftRow {
    if (owner === undefined || owner.key === "" || isTotalLabel(label)) return this.uncoded(place, label);
    const keyColumn = owner.keyColumn ?? place.nameColumn ?? place.keyColumn;
    return this.ownerRow({ ...place, keyColumn }, { ...owner, name: owner.name || label });
  }

  /** A line with a code: of a subject, and of the organisation where the reading takes it for one. */
  private coded(place: RowPlace, code: string, name: string, organisation: Owner | undefined): DraftRow {
    if (this.doubtful.isOwner?.(code, place) === true) return this.ownerRow(place, { key: code, code, name });
    this.owner = organisation?.key ?? this.owner;
    this.lastCode.set(place.panel, code);
    return (this.subject = draftRow(place, { kind: "code", key: code, code, name }));
  }

  /** A line with figures and without a code: a total, or what the reading takes such lines for. */
  private uncoded(place: RowPlace, label: string): DraftRow {
    // Of several lines without a name, in a table without names, only the first is sure to be the total.
    const isNameless = label === "" && place.nameColumn === undefined && this.rows.length > 0;
    const total = isNameless ? undefined : this.totalKeyAt(place, label);
    if (total !== undefined) return draftRow(place, { kind: "total", key: total, name: label });
    const named = { ...place, keyColumn: place.nameColumn ?? place.keyColumn };
    if (this.doubtful.areDetails === true && this.subject !== undefined) return this.detail(named, label, this.subject);
    if (this.doubtful.subtotals !== undefined && isSubtotalLabel(label))
      return draftRow(named, { kind: "group", key: this.ordinals.keyOf(groupKey(label)), name: label });
    if (this.doubtful.areHeadings) return this.ownerRow(named, { key: this.ordinals.keyOf(label), name: label });
    return draftRow(place, { kind: "memo", key: this.ordinals.keyOf(memoKey(label)), name: label });
  }

  private totalKeyAt(place: RowPlace, label: string): string | undefined {
    const isOfPanel = place.index === this.subtotal?.index && isSubtotalLabel(label);
    return isOfPanel ? panelTotal(place.panel, this.body.panels) : totalKeyOf(label, place.panel, this.body);
  }

  private detail(place: RowPlace, name: string, subject: DraftRow): DraftRow {
    const row = draftRow(place, { kind: "line", key: this.ordinals.keyOf(`${subject.key}:${name}`), name });
    adopt(subject, row);
    return row;
  }

  /** `某县委办公室` without a code, above `2010101 | 301001 | 行政运行`: the unit whose code its subjects bear. */
  private unitAbove(panel: Panel, label: string, next: Line | undefined): Owner | undefined {
    if (next === undefined || !endsAsOrganisation.test(label)) return undefined;
    if (this.keyOf(panel, next).code === undefined) return undefined;
    const { code } = this.readOrganisation(panel, next, undefined) ?? {};
    return code === undefined ? undefined : { key: code, name: label };
  }

  /** The organisation whose subjects follow. */
  private ownerRow(place: RowPlace, { key, code, name }: Owner): DraftRow {
    this.owner = key;
    return draftRow(place, { kind: "organisation", key, code, name });
  }

  /** Every line of a panel asks for them. */
  private keyColumnsOf(panel: Panel): KeyColumns {
    let known = this.keyColumns.get(panel);
    if (known === undefined) this.keyColumns.set(panel, (known = keyColumnsOf(panel, this.body.lines)));
    return known;
  }

  private joinedCode(panel: Panel, line: Line, parts: readonly Column[]): string | undefined {
    if (parts.length === 0) return undefined;
    return joinCodeParts(
      parts.map((part) => readCode(valueAt(line, part))?.code),
      this.lastCode.get(panel),
    );
  }

  /** Whose subjects these are, where columns for the organisation stand beside those for the subject. */
  private readOrganisation(panel: Panel, line: Line, subject: string | undefined): Owner | undefined {
    let known = this.owners.get(panel);
    if (known === undefined)
      this.owners.set(panel, (known = new LineOwners(this.body.lines, this.keyColumnsOf(panel))));
    return known.ownerOf(line, subject);
  }
}

/**
 * `total`, or of which part of the table it is: `total:人员经费`; undefined where the label is no total's. `基本支出合计` is the
 * total of a table that lists nothing but 基本支出.
 */
function totalKeyOf(label: string, { section }: Panel, { listing = "" }: Body): string | undefined {
  if (label === "" || isTotalLabel(label)) return "total";
  if (section !== "" && label.startsWith(section)) return totalKey(section);
  const totalled = totalledBy(label);
  return totalled === undefined ? undefined : listing.includes(totalled) ? "total" : totalKey(totalled);
}
