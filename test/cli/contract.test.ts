/** `--format json` is a contract: its shape on every sample, with nothing missing and nothing added. */
import { z } from "zod";
import { gouji, samples, temporaryFolder } from "./cli";
import { writeText, writeWrong } from "./workbooks";
import { join } from "node:path";

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/u);
const cell = z.string().regex(/^(?:'(?:[^']|'')+'!)?(?:[A-Z]{1,3}[1-9]\d*|第\d+段)$/u);
const range = z.string().regex(/^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/u);
const count = z.int().nonnegative();
const severity = z.enum(["error", "warning", "info"]);

const unreadReason = z.enum([
  "no-relation",
  "unknown-words",
  "other-period",
  "not-a-number",
  "beside-unreadable",
  "only-limited",
  "uncertain-form",
]);

const document = z.strictObject({
  kind: z.enum(["budget", "finalAccounts"]).nullable(),
  year: z.int().nullable(),
  organisation: z.string().nullable(),
});

const finding = z.strictObject({
  rule: z.string(),
  severity,
  message: z.string(),
  sheet: z.string(),
  cells: z.array(cell).min(1),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  difference: decimal.nullable(),
  unit: z.string().nullable(),
  fingerprint: z.string(),
  consequenceOf: z.string().nullable(),
});

const contract = z.strictObject({
  gouji: z.string().regex(/^\d+\.\d+\.\d+/u),
  files: z.array(
    z.strictObject({
      path: z.string(),
      error: z.string().nullable(),
      document,
      documents: z.array(document),
      tables: z.array(
        z.strictObject({
          sheet: z.string(),
          range,
          layout: z.string(),
          title: z.string(),
          year: z.int().nullable(),
          unit: z.enum(["元", "千元", "万元", "百万元", "亿元"]),
          confidence: z.number().min(0).max(1),
          coverage: z.strictObject({ amounts: count, checked: count }),
          unread: z.array(z.strictObject({ cells: z.array(range).min(1), reason: unreadReason })),
        }),
      ),
      unrecognised: z.array(z.strictObject({ sheet: z.string(), range, amounts: count })),
      findings: z.array(finding),
      decided: z.array(z.strictObject({ ...finding.shape, reason: z.string() })),
      choices: z.strictObject({
        rules: z.record(z.string(), z.enum(["error", "warning", "info", "off"])),
        layouts: z.array(z.strictObject({ sheet: z.string(), table: count, layout: z.string() })),
      }),
      narrative: z
        .strictObject({ figures: count, tied: count, agree: count, inText: count, differ: count, notFound: count })
        .nullable(),
      notRun: z.array(z.strictObject({ rule: z.string(), about: z.string(), reason: z.string() })),
      summary: z.strictObject({
        error: count,
        warning: count,
        info: count,
        decided: count,
        checksRun: count,
        notRun: count,
        cells: count,
        milliseconds: count,
      }),
    }),
  ),
});

async function report(...paths: string[]) {
  const { stdout } = await gouji(["check", ...paths, "--format", "json"]);
  return contract.parse(JSON.parse(stdout));
}

it("keeps the shape on all samples", async () => {
  const { files } = await report(samples);
  expect(files).toHaveLength(5);
  for (const { error, document, tables, findings, notRun, summary } of files) {
    expect(error).toBeNull();
    expect(document.organisation).toContain("医");
    expect(tables.length).toBeGreaterThan(5);
    expect(summary.checksRun).toBeGreaterThan(100);
    expect(summary.cells).toBeGreaterThan(1000);
    expect(summary.notRun).toBe(notRun.length);
    const causes = findings.filter(({ consequenceOf }) => consequenceOf === null);
    for (const { coverage, unread } of tables) {
      expect(coverage.checked).toBeLessThanOrEqual(coverage.amounts);
      expect(unread.length > 0).toBe(coverage.checked < coverage.amounts);
    }
    expect(summary.error + summary.warning + summary.info).toBe(causes.length);
  }
});

it("names cells of other sheets with their sheet, and lets consequences follow their cause uncounted", async () => {
  const [file] = (await report(writeWrong(join(temporaryFolder(), "错.xlsx")))).files;
  const [cause, ...consequences] = file?.findings ?? [];
  expect(cause).toMatchObject({ sheet: "表3 支出总表", expected: "482.32", actual: "1.00", difference: "481.32" });
  expect(cause).toMatchObject({ severity: "error", unit: "万元", consequenceOf: null });
  expect(cause?.cells[0]).toBe("D7");
  const following = consequences.filter(({ consequenceOf }) => consequenceOf === cause?.fingerprint);
  expect(following.length).toBeGreaterThan(0);
  expect(following.flatMap(({ cells }) => cells).some((name) => name.startsWith("'表5-1"))).toBe(true);
  expect(file?.summary.error).toBe(
    file?.findings.filter((one) => one.severity === "error" && one.consequenceOf === null).length,
  );
});

it("keeps the shape for a file that cannot be used", async () => {
  const [file] = (await report(writeText(join(temporaryFolder(), "坏.xls")))).files;
  expect(file?.error).toContain("纯文本");
  expect(file?.tables).toEqual([]);
});
