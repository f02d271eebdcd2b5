/** What the pane says of the workbook beside an earlier draft of it. */

export interface PaneDraftWords {
  readonly choose: string;
  readonly about: string;
  readonly chooseOther: string;
  readonly end: string;
  readonly title: string;
  /** `draft`: the file's name. */
  readonly with: (draft: string) => string;
  readonly updateReview: string;
  readonly reviewAbout: string;
  readonly list: Readonly<Record<"added" | "open" | "solved" | "decided" | "unasked" | "asked" | "lost", string>>;
  readonly means: Readonly<Record<"unasked" | "lost", string>>;
  readonly nothing: string;
  readonly earlierPlace: (place: string) => string;
  /** Of a solved finding, whose cell the later draft does not have. */
  readonly cellGone: string;
  readonly change: (from: string | null, to: string | null) => string;
  readonly more: (count: number) => string;
  readonly cannotRead: (draft: string) => string;
  readonly unread: string;
  readonly broken: string;
}

export const draftsZhCN: PaneDraftWords = {
  choose: "与上一稿比较…",
  about: "选上一稿的文件，看哪些问题改好了、还在、新出现，哪些数没有要求改却改动了。文件只在这台电脑上读取，不上传。",
  chooseOther: "换一个文件…",
  end: "结束比较",
  title: "与上一稿比较",
  with: (draft) => `上一稿：${draft}`,
  updateReview: "更新审核意见",
  reviewAbout: "改好的记为“已改”，单位写的反馈和整改情况带到新的审核意见中。",
  list: {
    added: "新出现",
    open: "还在",
    solved: "改好了",
    decided: "已说明",
    unasked: "没有要求改却改动了的数",
    asked: "按意见改动的数",
    lost: "上一稿有、这一稿没有了",
  },
  means: { unasked: "请核实为什么改动。", lost: "请核实是否应当删去。" },
  nothing: "两稿没有不同：没有发现问题，数也没有改动。",
  earlierPlace: (place) => `上一稿 ${place}`,
  cellGone: "这一稿没有这个单元格了",
  change: (from, to) => `${from ?? "空白"} → ${to ?? "空白"}`,
  more: (count) => `再列出 ${count} 条`,
  cannotRead: (draft) => `“${draft}”不能比较`,
  unread: "浏览器没有读到这个文件，它可能被移动、删除或改名了，请重新选择。",
  broken: "读这个文件时内存不够，没有比较。请删去与公开表无关的工作表，另存后再试。",
};

export const draftsEnUS: PaneDraftWords = {
  choose: "Compare with an earlier draft…",
  about:
    "Choose the file of the earlier draft to see what was solved, what is still there or new, and which figures changed that nobody asked for. The file is read on this computer alone; nothing is uploaded.",
  chooseOther: "Another file…",
  end: "End comparison",
  title: "Beside the earlier draft",
  with: (draft) => `Earlier draft: ${draft}`,
  updateReview: "Update opinions",
  reviewAbout: "What was solved is put down as mended; what the unit wrote goes over into the new opinions.",
  list: {
    added: "New",
    open: "Still there",
    solved: "Solved",
    decided: "Explained",
    unasked: "Figures changed that nobody asked for",
    asked: "Figures changed as asked",
    lost: "In the earlier draft and no longer here",
  },
  means: { unasked: "Please make sure why they changed.", lost: "Please make sure that they were to go." },
  nothing: "The drafts do not differ: nothing was found, and no figure changed.",
  earlierPlace: (place) => `earlier ${place}`,
  cellGone: "this draft has no such cell",
  change: (from, to) => `${from ?? "blank"} → ${to ?? "blank"}`,
  more: (count) => `${count} more`,
  cannotRead: (draft) => `“${draft}” cannot be compared`,
  unread: "The browser could not read this file: it may have been moved, deleted or renamed. Please choose it again.",
  broken:
    "There was not enough memory for this file. Please delete sheets that are no disclosure, save it and try again.",
};
