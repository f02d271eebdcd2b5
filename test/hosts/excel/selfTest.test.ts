/** The self-test of the add-in holds in our small Excel, tells what does not, and leaves nothing behind. */
import { runSelfTest, type SelfTest } from "../../../src/hosts/excel/selfTest/run";
import { failure, open } from "./open";

const table = "=== 收入\n编码 | 金额\n208 | 16.88\n=== 支出\n合计 | 20";

const failing = ({ tried }: SelfTest) => tried.filter(({ outcome }) => outcome === "fails");

test("all holds, and the workbook is as it was", async () => {
  const { excel, whole } = open(table, { excelApi: "1.20" });
  const before = whole();
  const result = await runSelfTest(excel);
  expect(failing(result)).toEqual([]);
  expect(result.tried.length).toBeGreaterThanOrEqual(40);
  expect(new Set(result.tried.map(({ id }) => id)).size).toBe(result.tried.length);
  expect(result.requirementSets).toMatchObject({ ExcelApi: "1.20", SharedRuntime: "1.1" });
  expect(result.excel).toEqual({ host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" });
  expect(whole()).toBe(before);
}, 120_000);

test("what does not hold is told, and the others are tried all the same", async () => {
  const { excel, session, whole } = open(table);
  const before = whole();
  session.failAction = ({ Name: name }) => (name === "Merge" ? "GeneralException" : undefined);
  const result = await runSelfTest(excel);
  expect(failing(result).map(({ group }) => group)).toContain("merges");
  expect(result.tried.filter(({ group, outcome }) => group === "kept" && outcome === "holds")).toHaveLength(3);
  expect(whole()).toBe(before);
}, 120_000);

test("can be stopped, and takes its sheet away then too", async () => {
  const { excel, whole } = open(table);
  const before = whole();
  const abort = new AbortController();
  const progress = (done: number): void => {
    if (done === 5) abort.abort();
  };
  expect(await failure(runSelfTest(excel, { signal: abort.signal, progress }))).toBe("cancelled");
  expect(whole()).toBe(before);
});
