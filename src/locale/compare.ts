/** What is said of two drafts of one workbook. */

export interface CompareWords {
  readonly title: string;
  readonly counts: (counts: Readonly<Record<"solved" | "open" | "added", number>>) => string;
  /** Before all else: what makes one doubt that these are two drafts of one workbook. */
  readonly doubt: {
    readonly same: string;
    readonly noTables: string;
    readonly differing: (earlier: string, later: string) => string;
    readonly onlyEarlier: (document: string) => string;
    readonly onlyLater: (document: string) => string;
  };
  /** Of those still there: how many were explained before, which the later draft does not hold. */
  readonly explained: (count: number) => string;
  readonly solved: (count: number) => string;
  readonly open: (count: number) => string;
  readonly added: (count: number) => string;
  readonly lost: (count: number) => string;
  /** `what` is no longer there. */
  readonly lostThing: (kind: "sheet" | "table" | "row" | "column", where: string, what: string) => string;
  /** Figures changed that no finding had spoken of, and those that one had. */
  readonly unasked: (count: number) => string;
  readonly asked: (count: number) => string;
  /** `null`: nothing filled in. */
  readonly change: (what: string, from: string | null, to: string | null) => string;
  readonly more: (count: number) => string;
  readonly standing: Readonly<Record<"added" | "open" | "decided" | "solved", string>>;
  readonly sheets: Readonly<Record<"changes" | "lost", string>>;
  readonly column: Readonly<Record<"standing" | "asked" | "what" | "before" | "after", string>>;
  readonly wasAsked: string;
  readonly notAsked: string;
}

export const compareChinese: CompareWords = {
  title: "两稿对照",
  counts: ({ solved, open, added }) => `已改好 ${solved} 处，仍存在 ${open} 处，新出现 ${added} 处`,
  doubt: {
    same: "两稿的内容完全相同，可能选了同一个文件，请确认选的是上一稿",
    noTables: "两稿没有一张相同的表，无法比较，请确认选的是同一套公开表的上一稿",
    differing: (earlier, later) => `上一稿是“${earlier}”，这一稿是“${later}”，请确认是同一套公开表`,
    onlyEarlier: (document) => `上一稿有“${document}”，这一稿没有，这一套没有比较`,
    onlyLater: (document) => `上一稿没有“${document}”，这一套没有比较`,
  },
  explained: (count) =>
    `仍存在的有 ${count} 处以前作过说明（上一稿里忽略的，或审核意见里写着的），这一稿没有记下，仍按问题列出`,
  solved: (count) => `已改好的 ${count} 处`,
  open: (count) => `仍存在的 ${count} 处`,
  added: (count) => `新出现的 ${count} 处`,
  lost: (count) => `上一稿有、这一稿没有的 ${count} 处（请核实是否应当删去）`,
  lostThing: (kind, where, what) =>
    ({
      sheet: `工作表“${what}”没有了`,
      table: `${what}没有了`,
      row: `${where}的${what}没有了`,
      column: `${where}的“${what}”一栏没有了`,
    })[kind],
  unasked: (count) => `没有要求改、但改动了的 ${count} 个数（请核实）`,
  asked: (count) => `按审核意见涉及的单元格改动的 ${count} 个数`,
  change: (what, from, to) => `${what}由${from ?? "空白"}改为${to ?? "空白"}`,
  more: (count) => `另有 ${count} 处，加 --verbose 列出全部`,
  standing: { added: "新出现", open: "仍存在", decided: "已说明", solved: "已改好" },
  sheets: { changes: "改动的数", lost: "没有了的" },
  column: { standing: "状态", asked: "是否要求改", what: "内容", before: "上一稿", after: "这一稿" },
  wasAsked: "审核意见涉及",
  notAsked: "没有要求改",
};

export const compareEnglish: CompareWords = {
  title: "Two drafts",
  counts: ({ solved, open, added }) => `${solved} solved, ${open} still there, ${added} new`,
  doubt: {
    same: "Both drafts say the same in every cell: perhaps one file was chosen twice",
    noTables:
      "The drafts have no table in common, so nothing was compared: please make sure that they are of one disclosure",
    differing: (earlier, later) =>
      `The earlier draft is “${earlier}”, the later one “${later}”: please make sure that they are of one disclosure`,
    onlyEarlier: (document) => `“${document}” is in the earlier draft alone, and was not compared`,
    onlyLater: (document) => `“${document}” is not in the earlier draft, and was not compared`,
  },
  explained: (count) =>
    `${count} of those still there were explained before (ignored in the earlier draft, or written in a review sheet) and are not kept in this one: told as before`,
  solved: (count) => `Solved: ${count}`,
  open: (count) => `Still there: ${count}`,
  added: (count) => `New: ${count}`,
  lost: (count) => `In the earlier draft and no longer here: ${count} (please make sure)`,
  lostThing: (kind, where, what) =>
    ({
      sheet: `the sheet “${what}” is gone`,
      table: `${what} is gone`,
      row: `${where}: ${what} is gone`,
      column: `${where}: the column “${what}” is gone`,
    })[kind],
  unasked: (count) => `Figures changed that nobody asked for: ${count} (please make sure)`,
  asked: (count) => `Figures changed in cells that findings spoke of: ${count}`,
  change: (what, from, to) => `${what}: ${from ?? "blank"} became ${to ?? "blank"}`,
  more: (count) => `${count} more; --verbose lists them all`,
  standing: { added: "new", open: "still there", decided: "decided", solved: "solved" },
  sheets: { changes: "Figures changed", lost: "Gone" },
  column: { standing: "Standing", asked: "Asked for", what: "What", before: "Earlier", after: "Later" },
  wasAsked: "findings spoke of it",
  notAsked: "nobody asked",
};
