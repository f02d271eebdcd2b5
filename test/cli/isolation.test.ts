/** Whatever one file does to the process that reads it, the others of the run are reported. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadCatalogue } from "../../src/catalogue";
import { givenUp, type CheckJobResult, type CheckJob } from "../../src/cli/jobs/checked";
import { checkWorkbook } from "../../src/cli/jobs/checkJob";
import { gouji, samples, spawned, start, temporaryFolder } from "./cli";
import { writeLong, writeRight, writeWrong } from "./workbooks";

interface Report {
  readonly files: readonly { readonly path: string; readonly error: string | null }[];
}

/** The processes that a process has started and that still run. */
function childrenOf(pid: number): number[] {
  const { stdout } = spawnSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
  return stdout.split("\n").filter(Boolean).map(Number).filter(isRunning);
}

/** Where nobody collects the processes that ended, they stay listed. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return !/^\s*(?:Z|$)/u.test(stdout);
}

const linux = existsSync("/proc/self") ? it : it.skip;

linux("reports the other files where the process that reads one is killed", async () => {
  const folder = temporaryFolder();
  const before = writeRight(join(folder, "1.xlsx"));
  const long = writeLong(join(folder, "2.xlsx"));
  const after = [3, 4].map((number) => writeRight(join(folder, `${String(number)}.xlsx`)));
  const [results, out] = [join(folder, "结果"), join(folder, "汇总.json")];
  const child = start(["check", before, long, ...after, "--jobs", "1", "--reports", results, "--summary", out]);
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // However slow the machine is: once the first is reported, the process is at the second, which takes seconds.
  const timer = setInterval(() => {
    if (!existsSync(join(results, "1.xlsx.html"))) return;
    clearInterval(timer);
    for (const worker of childrenOf(child.pid ?? 0)) process.kill(worker, "SIGKILL");
  }, 20);
  const status = await new Promise((settle) => child.on("close", settle));
  const { units } = JSON.parse(readFileSync(out, "utf8")) as { readonly units: Report["files"] };
  expect(units.map(({ path, error }) => [path, error])).toEqual([
    [before, null],
    [long, expect.stringContaining("意外中断")],
    ...after.map((path) => [path, null]),
  ]);
  expect(status).toBe(2);
  expect(stderr).toContain("意外中断");
});

linux("leaves no process behind when it is ended itself", async () => {
  const child = start(["check", samples, "--jobs", "2"]);
  const workers = await new Promise<number[]>((settle) => {
    const timer = setInterval(() => {
      const found = childrenOf(child.pid ?? 0);
      if (found.length === 0) return;
      clearInterval(timer);
      settle(found);
    }, 20);
  });
  const ended = new Promise((settle) => child.on("close", (_, signal) => settle(signal)));
  child.kill("SIGTERM");
  expect(await ended).toBe("SIGTERM");
  await new Promise((settle) => setTimeout(settle, 200));
  expect(workers.filter(isRunning)).toEqual([]);
});

it("keeps the finished check where the copy breaks off", async () => {
  const path = writeWrong(join(temporaryFolder(), "错.xlsx"));
  const job: CheckJob = {
    kind: "check",
    path,
    settings: {},
    hints: false,
    language: "zh-CN",
    mark: true,
    errorsOnly: false,
    decisions: true,
    figures: false,
  };
  const told: CheckJobResult[] = [];
  const done = await checkWorkbook(job, await loadCatalogue(), (soFar) => Promise.resolve(void told.push(soFar)));
  expect(told).toEqual([{ file: done.file, copy: undefined, origin: done.origin }]);
  expect(givenUp(job, "超过 120 秒", told[0])).toEqual({ ...done, copy: { reason: "超过 120 秒" } });
  expect(givenUp(job, "超过 120 秒", undefined)).toMatchObject({ file: { error: "超过 120 秒" }, copy: undefined });
});

it.each(["list.csv", "./list.csv"])("does not write a report over the user's own list: %s", async (name) => {
  const folder = temporaryFolder();
  const path = writeRight(join(folder, "甲.xlsx"));
  const list = join(folder, "list.csv");
  writeFileSync(list, "编码,名称\n2101501,行政运行\n");
  const { status, stderr } = await gouji(["check", path, "--catalogue", list, "--out", `${folder}/${name}`]);
  expect(status).toBe(2);
  expect(stderr).toContain("是本次要读取的文件之一");
  expect(readFileSync(list, "utf8")).toBe("编码,名称\n2101501,行政运行\n");
});

it("gives up a list that takes too long, too", async () => {
  const folder = temporaryFolder();
  const list = join(folder, "list.csv");
  writeFileSync(list, "编码,名称\n2101501,行政运行\n");
  const args = ["check", writeRight(join(folder, "甲.xlsx")), "--catalogue", list, "--timeout", "0.001"];
  const { status, stderr } = await spawned(args);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/list\.csv：.*已经停止/u) as string });
});
