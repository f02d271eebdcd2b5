/** A department's workbook and its units', held against each other in 网页版: what the command line says, and always of the workbooks as they are. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFile, heldTogether, Together, Units, type CheckedSource, type Lane } from "../../../src/preview";
import { gouji } from "../../cli/cli";
import { departmentFiles } from "../../support/departmentFiles";

const checked = (path: string, bytes: Uint8Array) => checkFile({ path, bytes, language: "zh-CN", own: [] });

async function sources(files: ReadonlyMap<string, Uint8Array>): Promise<CheckedSource[]> {
  return Promise.all(
    [...files].map(async ([path, bytes]) => ({
      path,
      source: new Blob([new Uint8Array(bytes)]),
      figures: (await checked(path, bytes)).figures,
    })),
  );
}

interface Reported {
  readonly path: string;
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
  readonly summary: Readonly<Record<"error" | "notRun", number>>;
}

test("it says what the command line says, and counts it in the department's line", async () => {
  const files = departmentFiles(41);
  const held = await heldTogether(await sources(files), "zh-CN", []);
  if (held.kind !== "held") throw new Error(held.kind);
  const folder = mkdtempSync(join(tmpdir(), "gouji-department-"));
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  const { stdout } = await gouji(["check", folder, "--as-department", "--format", "json"]);
  const department = (JSON.parse(stdout) as { files: Reported[] }).files.find(({ path }) => path.endsWith("部门.xlsx"));
  const own = department?.findings.filter(({ rule }) => rule === "department-units") ?? [];
  // Paths are told as each knows them.
  expect(held.findings.map(({ message }) => message)).toEqual(
    own.map(({ message }) => message.replaceAll(`${folder}/`, "")),
  );
  expect(own.length).toBeGreaterThan(0);
  expect([held.path, held.line.counts.error, held.line.counts.notRun]).toEqual([
    "部门.xlsx",
    department?.summary.error,
    department?.summary.notRun,
  ]);
  expect(held.line.first[0]?.message).toBe(held.findings[0]?.message);
});

test("without a department it says so", async () => {
  const [, office] = await sources(departmentFiles(40));
  expect(await heldTogether(office === undefined ? [] : [office], "zh-CN", [])).toEqual({ kind: "none" });
});

test("it waits until all are checked, holds once, and anew what comes back changed", async () => {
  const files = departmentFiles(41);
  const lane: Lane = {
    check: async ({ path, source }) => {
      const { line, figures } = await checked(path, new Uint8Array(await source.arrayBuffer()));
      return { kind: "answer", answer: { line, figures, coverage: undefined, copy: undefined, uncopied: undefined } };
    },
    stop: () => undefined,
  };
  const units = new Units([lane]);
  let asked = 0;
  const together = new Together(units, async (all) => {
    asked += 1;
    return { kind: "answer", answer: await heldTogether(all, "zh-CN", []) };
  });
  const end = () =>
    new Promise<void>((done) => {
      const look = (): void => {
        const { held, isRunning } = together.get();
        if (held !== undefined && !isRunning && !units.get().isRunning) done();
        else setTimeout(look, 5);
      };
      look();
    });
  const errors = () => together.shown().find(({ path }) => path === "部门.xlsx")?.found?.line.counts.error;
  const blobs = (all: ReadonlyMap<string, Uint8Array>) =>
    [...all].map(([path, bytes]) => ({ path, source: new Blob([new Uint8Array(bytes)]) }));
  units.add(blobs(files));
  together.ask(true);
  expect(together.get().held).toBeUndefined();
  await end();
  expect([asked, errors()]).toEqual([1, 4]);
  units.downloaded();
  await end();
  expect(asked).toBe(1);
  const library = units.get().units.find(({ path }) => path === "图书馆.xlsx")?.id ?? 0;
  const mended = blobs(departmentFiles(40)).find(({ path }) => path === "图书馆.xlsx")?.source as Blob;
  units.replace(library, mended);
  expect(together.get().held).toBeUndefined();
  await end();
  expect([asked, errors()]).toEqual([2, 0]);
  together.ask(false);
  expect([together.get().held, together.shown()]).toEqual([undefined, units.get().units]);
});
