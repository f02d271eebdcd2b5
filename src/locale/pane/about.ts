/** What the pane says of itself and of its self-test. */

export type SelfTestGroupKey =
  "host" | "read" | "merges" | "write" | "marks" | "sheets" | "events" | "undo" | "kept" | "functions" | "speed";

export interface PaneAboutWords {
  readonly title: string;
  readonly version: (version: string) => string;
  readonly selfTest: string;
  readonly selfTestAbout: string;
  readonly start: string;
  readonly group: Readonly<Record<SelfTestGroupKey, string>>;
  readonly outcome: Readonly<Record<"holds" | "fails" | "absent", string>>;
  readonly summary: (held: number, failed: number, absent: number) => string;
  readonly send: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly result: string;
}

export const aboutZhCN: PaneAboutWords = {
  title: "关于",
  version: (version) => `勾稽 ${version}。全部计算都在这台电脑上进行，不访问任何其他网站。`,
  selfTest: "自检",
  selfTestAbout: "在一张临时工作表里逐项试一试本机的 Excel，做完就删掉；工作簿里的其他内容不动。约需半分钟。",
  start: "开始自检",
  group: {
    host: "程序环境",
    read: "读取单元格",
    merges: "合并单元格",
    write: "写入和撤销",
    marks: "标记",
    sheets: "添加工作表",
    events: "随改随查",
    undo: "Excel 的撤销",
    kept: "随工作簿保存",
    functions: "公式函数",
    speed: "速度",
  },
  outcome: { holds: "正常", fails: "不正常", absent: "本机没有此功能" },
  summary: (held, failed, absent) =>
    `${held} 项正常${failed > 0 ? `，${failed} 项不正常` : ""}${absent > 0 ? `，${absent} 项本机没有` : ""}。`,
  send: "请把结果复制下来发给我们：里面只有 Excel 的版本和各项结果，没有工作簿的内容。",
  copy: "复制结果",
  copied: "已复制",
  copyByHand: "没能自动复制，请在下面的框里全选后复制。",
  result: "自检结果",
};

export const aboutEnUS: PaneAboutWords = {
  title: "About",
  version: (version) => `Gouji ${version}. Everything is worked out on this computer; no other site is asked.`,
  selfTest: "Self-test",
  selfTestAbout:
    "Tries this Excel in a temporary sheet, which is deleted afterwards; nothing else in the workbook is touched. Takes half a minute.",
  start: "Start",
  group: {
    host: "Surroundings",
    read: "Reading cells",
    merges: "Merged cells",
    write: "Writing and undoing",
    marks: "Marks",
    sheets: "Added sheets",
    events: "Checks after edits",
    undo: "Excel's own undo",
    kept: "Kept with the workbook",
    functions: "Functions",
    speed: "Speed",
  },
  outcome: { holds: "as it should be", fails: "wrong", absent: "not in this Excel" },
  summary: (held, failed, absent) =>
    `${held} as they should be${failed > 0 ? `, ${failed} wrong` : ""}${absent > 0 ? `, ${absent} not in this Excel` : ""}.`,
  send: "Please copy the result and send it to us: it has the version of Excel and what was tried in it, and nothing of the workbook.",
  copy: "Copy the result",
  copied: "Copied",
  copyByHand: "It could not be copied; please select all in the field below and copy it.",
  result: "Result of the self-test",
};
