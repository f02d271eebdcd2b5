/** What was checked before anybody asked is shown if it is asked for, and only if it is still so. */
import { zhCN } from "../../src/locale";
import { createSession, type Session } from "../../src/session";
import type { Checker } from "../../src/session/checker/checker";
import { checkerHere } from "../../src/session/checker/here";
import { HostFailure } from "../../src/workbook";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";
import { book, cell, errors, settled } from "./opened";

interface Opened {
  readonly session: Session;
  readonly workbook: MemoryWorkbook;
  /** Of each inspection whether it came to an answer, or that it was stopped. */
  readonly answers: string[];
  /** Inspections wait for it. */
  hold: Promise<unknown>;
}

function opened(): Opened {
  const workbook = memoryWorkbook(book);
  const here = checkerHere();
  const answers: string[] = [];
  const all: Opened = {
    session: createSession(workbook, { words: zhCN, quiet: 5, loadChecker }),
    workbook,
    answers,
    hold: Promise.resolve(),
  };
  async function loadChecker(): Promise<Checker> {
    return {
      ...here,
      inspect: async (asked, watching) => {
        const stopped = new Promise<string>((resolve) =>
          watching?.signal?.addEventListener("abort", () => resolve("stopped")),
        );
        if ((await Promise.race([stopped, all.hold])) === "stopped") {
          answers.push("stopped");
          throw new HostFailure("cancelled");
        }
        const answer = await here.inspect(asked, watching);
        answers.push(answer === undefined ? "the same" : "findings");
        return answer;
      },
    };
  }
  return all;
}

async function foreseen(all: Opened): Promise<void> {
  all.session.foresee();
  while (all.answers.length === 0) await settled(all.session);
}

it("nothing of it is in sight before, and a check finds it at once", async () => {
  const all = opened();
  const { session, workbook } = all;
  session.start();
  await foreseen(all);
  expect(session.state()).toMatchObject({ inspected: undefined, work: undefined, outcome: undefined });
  await session.check();
  expect(all.answers).toEqual(["findings", "the same"]);
  expect(session.state().inspected?.result.outcomes.holds).toBeGreaterThan(100);
  // What is typed from then on is seen as after any check.
  workbook.type(cell, 7.8);
  await settled(session);
  expect(errors(session)).toHaveLength(1);
});

it("the workbook is read when it is asked for: what changed meanwhile is seen, told by an event or not", async () => {
  const all = opened();
  await foreseen(all);
  all.workbook.change(cell, 7.8);
  await all.session.check();
  expect(all.answers).toEqual(["findings", "findings"]);
  expect(errors(all.session)).toHaveLength(1);
});

it("it answers once, and not what is asked otherwise", async () => {
  const all = opened();
  await foreseen(all);
  await all.session.showHints(true);
  await all.session.check();
  await all.session.check();
  expect(all.answers).toEqual(["findings", "findings", "findings"]);
});

it("a check waits for the one that is under way, and can be stopped", async () => {
  const all = opened();
  const { session } = all;
  let release = (): void => undefined;
  all.hold = new Promise<void>((resolve) => (release = resolve));
  session.foresee();
  await settled(session);
  const checking = session.check();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(session.state().work?.task).toBe("check");
  session.stop();
  await checking;
  expect(session.state()).toMatchObject({ inspected: undefined, outcome: { kind: "stopped" } });
  release();
  await session.check();
  expect(all.answers).toEqual(["stopped", "findings"]);
  expect(errors(session)).toEqual([]);
});

it("a large workbook is not looked at, nor is one that cannot be read, and nobody is told", async () => {
  const all = opened();
  const { session, workbook } = all;
  const read = jest.spyOn(workbook, "read");
  read.mockImplementationOnce(async (watch) => {
    watch?.progress?.(20_000, 800_000);
    if (watch?.signal?.aborted === true) throw new HostFailure("cancelled");
    return workbook.now();
  });
  session.foresee();
  await settled(session);
  expect(read).toHaveBeenCalledTimes(1);
  expect(session.state().outcome).toBeUndefined();
  await session.check();
  expect(all.answers).toEqual(["findings"]);
  expect(session.state().inspected).toBeDefined();
});
