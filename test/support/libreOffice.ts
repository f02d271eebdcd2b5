/** Opens workbooks in LibreOffice, where it is installed: it refuses, or leaves out, what is not in order. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isUnusable, readWorkbook } from "../../src/hosts/file";
import type { Workbook } from "../../src/workbook";

const program = process.env["SOFFICE"] ?? "/usr/bin/soffice";

export const hasLibreOffice = existsSync(program);

/** What LibreOffice has of each, saved again by it. */
export function throughLibreOffice(files: ReadonlyMap<string, Uint8Array>): Map<string, Workbook> {
  return new Map(
    [...savedByLibreOffice(files)].map(([name, bytes]) => {
      const workbook = readWorkbook(bytes);
      if (isUnusable(workbook)) throw new Error(`${name}: ${workbook.reason}`);
      return [name, workbook];
    }),
  );
}

/** Each as LibreOffice writes it. */
export function savedByLibreOffice(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), "gouji-office-"));
  try {
    const names = [...files.keys()];
    for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const out = path.join(folder, "out");
    const sources = names.map((name) => path.join(folder, name));
    const convert = [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, ...sources];
    execFileSync(program, convert, { stdio: "pipe", timeout: 120_000 });
    return new Map(names.map((name) => [name, readFileSync(path.join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
