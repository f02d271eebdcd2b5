/** Checks in a worker, so that the page stays free and a check can be stopped at any time. */
import { HostFailure } from "../../workbook";
import type { Inspected } from "../inspected";
import type { CheckQuestion, Checker, Question, Watching } from "./checker";
import type { DraftAnswer } from "./draftAnswer";
import type { Ended } from "../channel";
import { WorkerLink, type CheckerAnswer } from "./link";

/** @param instead makes the checker that is used where no worker can be started */
export function checkerBeside(start: () => Worker, instead: () => Promise<Checker>): Checker {
  let link: WorkerLink | undefined;
  let replaced: Promise<Checker> | undefined;
  /** The last inspection that came to an end: a new worker does it once more before it answers questions about it. */
  let last: CheckQuestion | undefined;

  const linked = (): WorkerLink =>
    link?.ended === undefined && link !== undefined ? link : (link = new WorkerLink(start));

  /** A worker that broke before it ever answered cannot run in this browser: the next one could not either. */
  const isOfNoUse = (answer: CheckerAnswer | Ended, one: WorkerLink): boolean =>
    answer === "broken" && !one.hasAnswered;
  const replace = (): Promise<Checker> => (replaced ??= instead());

  const inspectAt = async (
    one: WorkerLink,
    asked: CheckQuestion,
    progress?: Watching["progress"],
  ): Promise<CheckerAnswer | Ended> => {
    const { workbook, ...rest } = asked;
    const sheets = await one.handOver(workbook.sheets);
    return one.ask({ kind: "inspect", sheets, ...rest }, progress);
  };

  const inspect: Checker["inspect"] = async (asked, watching = {}) => {
    if (replaced !== undefined) return (await replaced).inspect(asked, watching);
    const { signal, progress } = watching;
    // A worker that does not know the last inspection cannot tell what has changed since.
    const isFresh = link?.ended !== undefined || link === undefined;
    const one = linked();
    const stop = (): void => one.end("stopped");
    if (signal?.aborted === true) throw new HostFailure("cancelled");
    signal?.addEventListener("abort", stop, { once: true });
    const answer = await inspectAt(one, isFresh ? { ...asked, unlessSame: false } : asked, progress);
    signal?.removeEventListener("abort", stop);
    if (isOfNoUse(answer, one)) return (await replace()).inspect(asked, watching);
    const inspected = answered(answer) as Inspected | undefined;
    last = { ...asked, unlessSame: false };
    return inspected;
  };

  /** A worker that knows the last inspection. */
  const knowing = async (): Promise<WorkerLink> => {
    const isFresh = link?.ended !== undefined || link === undefined;
    const one = linked();
    if (isFresh && last !== undefined) await inspectAt(one, last);
    return one;
  };

  /** Asks about the last inspection. If the worker ends before it answers, the next worker is asked. */
  const ask = async <Q extends Question>(
    question: Q,
    ...given: Parameters<Checker[Q]>
  ): Promise<Awaited<ReturnType<Checker[Q]>>> => {
    for (let times = 0; ; times += 1) {
      if (replaced !== undefined)
        return (await (await replaced)[question](...(given as [never]))) as Awaited<ReturnType<Checker[Q]>>;
      const one = await knowing();
      const answer = await one.ask({ kind: "ask", question, given });
      if (typeof answer !== "string" || times === mostTimes) return answered(answer) as Awaited<ReturnType<Checker[Q]>>;
    }
  };

  /** Once: what a file does to one worker it would do to the next. */
  const compare: Checker["compare"] = async (question, { signal } = {}) => {
    if (replaced !== undefined) return (await replaced).compare(question);
    const one = await knowing();
    const stop = (): void => one.end("stopped");
    signal?.addEventListener("abort", stop, { once: true });
    const answer = await one.ask({ kind: "ask", question: "compare", given: [question] });
    signal?.removeEventListener("abort", stop);
    return answer === "broken" ? { kind: "broken" } : (answered(answer) as DraftAnswer);
  };

  return {
    prepare: async () => {
      if (replaced !== undefined) return (await replaced).prepare();
      const one = linked();
      const answer = await one.ask({ kind: "prepare" });
      if (isOfNoUse(answer, one)) await (await replace()).prepare();
      else if (answer !== "stopped") answered(answer);
    },
    rules: () => ask("rules"),
    inspect,
    report: (kept) => ask("report", kept),
    offers: () => ask("offers"),
    text: () => ask("text"),
    excerpts: (places) => ask("excerpts", places),
    learnt: () => ask("learnt"),
    compare,
  };
}

const mostTimes = 3;

function answered(answer: CheckerAnswer | Ended): unknown {
  if (answer === "stopped") throw new HostFailure("cancelled");
  if (answer === "broken") throw new HostFailure("unexpected", "The worker ended.");
  if (answer.kind === "failed") throw new HostFailure(answer.reason, answer.detail);
  return answer.answer;
}
