/** `.ci/audit` tells the known holes in what is shipped and stops nothing; where nobody looked, it says that. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** What the script says, and its status, with an npm in the place of the real one that answers so. */
function audited(answer: string, status: number): string {
  const folder = mkdtempSync(join(tmpdir(), "gouji-test-"));
  const npm = join(folder, "npm");
  const script = `#!/bin/sh
case "$*" in
  "config get registry") echo https://registry.test/ ;;
  *--json*) cat ${join(folder, "answer")}; exit ${String(status)} ;;
  audit*) echo "zip-maker  high"; exit ${String(status)} ;;
esac
`;
  writeFileSync(join(folder, "answer"), answer);
  writeFileSync(npm, script);
  chmodSync(npm, 0o755);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}` };
  return execFileSync(join(__dirname, "../../.ci/audit"), { env, encoding: "utf8" });
}

const report = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} });

const posix = process.platform === "win32" ? test.skip : test;

posix("no known hole is worth no word", () => expect(audited(report, 0)).toBe(""));

posix("a hole is told, and stops nothing", () => expect(audited(report, 1)).toContain("zip-maker  high"));

posix.each([
  ["an error", JSON.stringify({ message: "404 Not Found", error: { summary: "", detail: "" } })],
  ["nothing", ""],
  ["a page", "<html>502</html>"],
])("a registry that answers %s is said to have answered no audit", (_, answer) =>
  expect(audited(answer, 1)).toBe(
    "The registry https://registry.test/ answers no audit: nobody looked the packages up.\n",
  ),
);
