/** Whose figures a line of codes holds, where columns for the unit stand beside those for the subject. */
import { joinCodeParts } from "../../catalogue";
import { isSumLabel, isTotalLabel, withoutSum } from "../../vocabulary";
import { readCode } from "../cells/codes";
import type { KeyColumns } from "./codedPanel";
import { namingColumn, valueAt, type Line } from "./draft";
import { readKey } from "./keyedPlaces";

/** The organisation whose subjects are listed. */
export interface Owner {
  /** Empty where a line adds up units without being the row of one. */
  readonly key: string;
  readonly code?: string | undefined;
  readonly name: string;
  /** Where the line says it. */
  readonly keyColumn?: number;
}

interface OwnedLine {
  readonly line: Line;
  readonly owner: Owner;
  readonly isSubject: boolean;
}

/** The owners of the lines of one panel. */
export class LineOwners {
  private summed: ReadonlyMap<Line, string> | undefined;
  private repeats: boolean | undefined;

  constructor(
    private readonly lines: readonly Line[],
    private readonly keys: KeyColumns,
  ) {}

  /** @param subject the code of the line: 单位代码 of some places repeats it */
  ownerOf(line: Line, subject: string | undefined): Owner | undefined {
    const owner = this.printedIn(line, subject);
    // A subject whose repeated code is mistyped is no unit's.
    if (owner !== undefined && subject !== undefined && (this.repeats ??= this.repeatsSubjects())) return undefined;
    if (owner === undefined || !addsUpUnits(owner)) return owner;
    this.summed ??= summedUnits(this.ownedLines());
    return { ...owner, key: this.summed.get(line) ?? "" };
  }

  /** Does the column for the units' codes hold those of the subjects, in most of their lines? */
  private repeatsSubjects(): boolean {
    const [column] = this.keys.organisation;
    const { codeColumn, nameColumn, parts, isCode } = this.keys;
    if (column === undefined) return false;
    let [same, others] = [0, 0];
    for (const line of this.lines) {
      const joined = joinCodeParts(
        parts.map((part) => readCode(valueAt(line, part))?.code),
        undefined,
      );
      const subject = joined ?? readKey(line, codeColumn, nameColumn, isCode).code;
      if (subject === undefined) continue;
      if (readKey(line, column, undefined, () => true).code === subject) same += 1;
      else others += 1;
    }
    return same > others;
  }

  private printedIn(line: Line, subject: string | undefined): Owner | undefined {
    const [codeColumn, nameColumn] = this.keys.organisation;
    if (codeColumn === undefined && nameColumn === undefined) return undefined;
    const { code, name } = readKey(line, codeColumn, nameColumn, () => true);
    if (code !== undefined && code === subject) return undefined;
    if ((code === undefined && name === "") || isTotalLabel(name)) return undefined;
    return { key: code ?? name, code, name, keyColumn: namingColumn(line, [codeColumn, nameColumn]) };
  }

  private ownedLines(): OwnedLine[] {
    const { codeColumn, nameColumn, parts, isCode } = this.keys;
    return this.lines.flatMap((line) => {
      const subject = readKey(line, codeColumn, nameColumn, isCode).code;
      const owner = this.printedIn(line, subject);
      const isSubject = subject !== undefined || parts.some((part) => readCode(valueAt(line, part)) !== undefined);
      return owner === undefined ? [] : { line, owner, isSubject };
    });
  }
}

function addsUpUnits({ code, name }: Owner): boolean {
  return code === undefined && isSumLabel(name);
}

/**
 * The unit that each sum among the units adds up: the one that it names, above its subjects or below them (`某局机关小计`); a bare
 * 小计 stands for the unit above. A unit has one row: what adds up one that has its row already, or several (`行政小计`), is of none.
 */
function summedUnits(lines: readonly OwnedLine[]): ReadonlyMap<Line, string> {
  const isBare = ({ name }: Owner): boolean => withoutSum(name) === "";
  const listed = new Map(lines.flatMap(({ owner, isSubject }) => (isSubject ? [[owner.name, owner.key]] : [])));
  const taken = new Set(lines.flatMap(({ owner, isSubject }) => (isSubject || addsUpUnits(owner) ? [] : owner.key)));
  const areBelow = lines.find(({ owner, isSubject }) => isSubject || isBare(owner))?.isSubject === true;
  const units = new Map<Line, string>();
  let above: string | undefined;
  for (const { line, owner, isSubject } of lines) {
    if (isSubject) above = owner.key;
    if (isSubject || !addsUpUnits(owner)) continue;
    const ofBare = areBelow ? above : undefined;
    const unit = isBare(owner) ? ofBare : listed.get(withoutSum(owner.name));
    if (unit === undefined || taken.has(unit)) continue;
    taken.add(unit);
    units.set(line, unit);
  }
  return units;
}
