/** Whatever Excel throws is a failure with a sentence for the user. */
import type { FailureCode } from "../../../src/preview";
import { languages, wordsOf } from "../../../src/locale";
import type { HostFailureReason, OpenWorkbook, RefusalReason } from "../../../src/workbook";
import { failure, open } from "./open";

const actions: Readonly<Record<string, (excel: OpenWorkbook) => Promise<unknown>>> = {
  read: (excel) => excel.read(),
  readSheets: (excel) => excel.readSheets(["表"]),
  setMarks: (excel) => excel.setMarks([{ sheet: "表", row: 0, column: 0, tone: "error" }]),
  clearMarks: (excel) => excel.clearMarks(),
  write: (excel) => excel.write([{ sheet: "表", row: 0, column: 0, before: 1, after: 2 }]),
  addSheet: (excel) => excel.addSheet({ name: "审核意见", columnWidths: [], frozenRows: 0, rows: [[{ text: "甲" }]] }),
  select: (excel) => excel.select({ sheet: "表", row: 0, column: 0 }),
  selection: (excel) => excel.selection(),
  recall: (excel) => excel.recall("a"),
  keep: (excel) => excel.keep("a", 1),
};

test.each(Object.entries(actions))("%s says so while a cell is being edited", async (_, act) => {
  const { excel, session } = open("=== 表\n1");
  session.cellEditing = true;
  expect(await failure(act(excel))).toBe("cellEditing");
});

const reasons: readonly (readonly [string, HostFailureReason])[] = [
  ["AccessDenied", "accessDenied"],
  ["ActivityLimitReached", "busy"],
  ["ApiNotFound", "unsupported"],
  ["ConnectionFailure", "lostConnection"],
  ["Conflict", "busy"],
  ["GeneralException", "unexpected"],
  ["HostIsBusy", "busy"],
  ["InactiveWorkbook", "busy"],
  ["InvalidOrTimedOutSession", "lostConnection"],
  ["ItemNotFound", "gone"],
  ["MemoryLimitReached", "tooLarge"],
  ["RequestAborted", "busy"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ServiceNotAvailable", "lostConnection"],
  ["SomethingNew", "unexpected"],
];

test.each(reasons)("%s is %s, with Excel's own words for a report", async (code, reason) => {
  const { excel, session } = open("=== 表\n1");
  session.failNext(code as FailureCode);
  await expect(excel.read()).rejects.toMatchObject({
    name: "HostFailure",
    reason,
    detail: expect.stringContaining(code) as string,
  });
  expect((await excel.read()).sheets).toHaveLength(1);
});

test.each(["setMarks", "clearMarks", "write", "addSheet", "keep"])(
  "%s is refused at once in a workbook that is open read-only",
  async (name) => {
    const { excel, session } = open("=== 表\n1", { readOnly: true });
    expect(await failure(actions[name]?.(excel) ?? Promise.resolve())).toBe("readOnly");
    expect(session.roundTrips).toHaveLength(0);
    expect(await failure(excel.read())).toBe("none");
  },
);

test.each(languages)("%s has a sentence for each reason", (language) => {
  const { host } = wordsOf(language);
  const failures: Readonly<Record<HostFailureReason, string>> = host.failure;
  const refusals: Readonly<Record<RefusalReason, string>> = host.refusal;
  for (const sentence of [...Object.values(failures), ...Object.values(refusals)]) expect(sentence).toMatch(/[。.]$/u);
  expect(host.protectedSheets(["甲", "乙"])).toContain("乙");
});
