/** Lines out of JSON that somebody hands over: reports of `gouji check`, or a 汇总 written earlier. */
import * as z from "zod/mini";
import { summaryLine, type SummaryLine } from "./line";

const count = z.int().check(z.nonnegative());
const severity = z.enum(["error", "warning", "info"]);
const counted = { error: count, warning: count, info: count, notRun: count };
const counts = z.object({ ...counted, decided: count });
const document = z.object({
  kind: z.nullable(z.enum(["budget", "finalAccounts"])),
  year: z.nullable(z.int()),
  organisation: z.nullable(z.string()),
});

const reports = z.object({
  gouji: z.string(),
  files: z.array(
    z.object({
      path: z.string(),
      error: z.nullable(z.string()),
      documents: z.array(document),
      tables: z.array(z.object({ coverage: z.object({ amounts: count, checked: count }) })),
      unrecognised: z.array(z.object({ amounts: count })),
      findings: z.array(
        z.object({
          rule: z.string(),
          severity,
          message: z.string(),
          sheet: z.string(),
          cells: z.array(z.string()),
          fingerprint: z.string(),
          consequenceOf: z.nullable(z.string()),
        }),
      ),
      summary: z.object({ ...counted, decided: z.optional(count) }),
    }),
  ),
});

const finding = z.object({ place: z.string(), message: z.string() });

const line = z.object({
  path: z.string(),
  error: z.nullable(z.string()),
  documents: z.array(document),
  counts,
  amounts: count,
  amountsChecked: count,
  first: z.array(finding),
  mistakes: z.array(z.object({ rule: z.string(), layout: z.nullable(z.string()), severity, count, example: finding })),
  report: z.nullable(z.string()),
  copy: z.nullable(z.string()),
});

const summaries = z.object({ gouji: z.string(), units: z.array(line) });

/** Whoever wrote the JSON, a link leads to a file beside it: never to another machine, nor to what a browser would run. */
function linked(one: z.infer<typeof line>): SummaryLine {
  const beside = (target: string | null): string | null =>
    target === null || /^[\\/]|^[a-z][a-z\d+.-]*:|[\\/]{2}|\p{Cc}/iu.test(target) ? null : target;
  return { ...one, report: beside(one.report), copy: beside(one.copy) };
}

/** @returns undefined where it is neither */
export function readLines(json: unknown): readonly SummaryLine[] | undefined {
  const report = reports.safeParse(json);
  // Both ways a line's parts stand in one order, so that the same line is known again.
  if (report.success) return report.data.files.map((file) => line.parse(summaryLine(file)));
  const summary = summaries.safeParse(json);
  return summary.success ? summary.data.units.map(linked) : undefined;
}

/** A single line, as a run notes it. */
export function readLine(json: unknown): SummaryLine | undefined {
  const read = line.safeParse(json);
  return read.success ? read.data : undefined;
}
