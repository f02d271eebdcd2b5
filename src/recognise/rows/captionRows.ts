/** Rows of fixed captions, income beside expenditure: 收支总表 and its kin. */
import { functionalClassOf } from "../../catalogue/functionalClasses";
import type { HeaderWords, Layout } from "../../layouts";
import type { Panel } from "../table";
import { normalise, ofWhich, splitOrdinal } from "../text";
import { adopt, columnOf, draftRow, labelAt, valueAt, type Body, type DraftRow } from "./draft";

/** The side of the budget that a panel shows. */
export function sideOf({ section }: Panel, position: number): "income" | "expenditure" {
  if (section.includes("支出")) return "expenditure";
  return section.includes("收入") || position === 0 ? "income" : "expenditure";
}

const frameKeys = new Set([
  "currentIncome",
  "carriedIn",
  "usedSurplus",
  "incomeTotal",
  "currentExpenditure",
  "surplusDistribution",
  "carriedOut",
  "expenditureTotal",
]);
const totalKeys = new Set(["incomeTotal", "expenditureTotal"]);
const currentKeys = new Set(["currentIncome", "currentExpenditure"]);

export function readCaptionRows({ sheet, panels, lines }: Body, layout: Layout): DraftRow[] {
  return panels.flatMap((panel, position) => {
    const side = sideOf(panel, position);
    const captionColumn = columnOf(panel, "caption");
    const lineNumbers = columnOf(panel, "line-number");
    const nest = new Nest();
    for (const index of lines) {
      const { level, text } = splitOrdinal(labelAt(sheet, index, captionColumn));
      if (text === "") continue;
      const number = valueAt(sheet, index, lineNumbers);
      const caption = captionKey(text, side, layout);
      nest.place({
        level,
        key: caption.key,
        code: caption.code,
        name: text,
        base: {
          index,
          panel,
          keyColumn: captionColumn?.index ?? 0,
          nameColumn: captionColumn?.index,
          lineNumber: typeof number === "number" ? number : undefined,
        },
      });
    }
    return nest.finish();
  });
}

function captionKey(text: string, side: "income" | "expenditure", layout: Layout): { key: string; code?: string } {
  const known = Object.entries<HeaderWords>(layout.captions?.[side] ?? {}).find(([, words]) =>
    words.some((way) => way.split("|").some((word) => normalise(word) === text)),
  );
  if (known !== undefined) return { key: known[0] };
  const code = side === "expenditure" ? functionalClassOf(text) : undefined;
  return code === undefined ? { key: `${side}:${text}` } : { key: code, code };
}

interface Caption {
  readonly level: number;
  readonly key: string;
  readonly code: string | undefined;
  readonly name: string;
  readonly base: Omit<Parameters<typeof draftRow>[0], "kind" | "key">;
}

/**
 * Places captions below the frame (本年收入, 上年结转, 总计 …). A frame caption may close a list (`本年收入合计` after its sources) or
 * open one (`一、本年收入` before them); numbering decides only among captions that the frame leaves side by side.
 */
class Nest {
  private readonly rows: DraftRow[] = [];
  private readonly frame: DraftRow[] = [];
  /** Captions since the last frame caption that nothing has claimed yet. */
  private pending: DraftRow[] = [];
  private opened: DraftRow | undefined;
  private readonly levels: { level: number; row: DraftRow }[] = [];

  place({ level, key, code, name, base }: Caption): void {
    if (level === ofWhich) {
      this.rows.push(draftRow({ ...base, kind: "memo", key: `memo:${name}:${base.index}`, name }));
      return;
    }
    if (frameKeys.has(key)) {
      const row = draftRow({ ...base, kind: totalKeys.has(key) ? "total" : "caption", key, name });
      this.rows.push(row);
      this.frame.push(row);
      this.levels.length = 0;
      if (currentKeys.has(key) && this.pending.length > 0) {
        for (const child of this.pending) adopt(row, child);
        this.pending = [];
        this.opened = undefined;
      } else {
        this.opened = totalKeys.has(key) ? undefined : row;
      }
      return;
    }
    const scope = this.opened !== undefined && !currentKeys.has(this.opened.key) ? `${this.opened.key}.` : "";
    const row = draftRow({ ...base, kind: "caption", key: `${scope}${key}`, code, name });
    this.rows.push(row);
    while ((this.levels.at(-1)?.level ?? -1) >= level) this.levels.pop();
    const above = level === 0 ? undefined : this.levels.at(-1)?.row;
    if (above !== undefined) adopt(above, row);
    else if (this.opened !== undefined) adopt(this.opened, row);
    else this.pending.push(row);
    this.levels.push({ level, row });
  }

  finish(): DraftRow[] {
    const total = this.frame.find(({ kind }) => kind === "total");
    if (total !== undefined)
      for (const row of [...this.frame, ...this.pending]) if (row.kind !== "total") adopt(total, row);
    return this.rows;
  }
}
