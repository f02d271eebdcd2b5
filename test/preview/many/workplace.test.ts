/** A worker that fails, hangs or is stopped is replaced, and the next job answered. */
import type { CheckJob, Reply } from "../../../src/preview";
import { Workplace } from "../../../src/preview";

const job: CheckJob = { kind: "check", path: "1.xlsx", source: new Blob([]), language: "zh-CN" };
const checked = { line: {} as never, coverage: undefined, copy: undefined, uncopied: undefined, figures: [] };

function workers(answers: readonly (Reply | "error" | "silence")[]) {
  let [started, asked] = [0, 0];
  const start = (): Worker => {
    started += 1;
    const worker: Partial<Worker> = {
      terminate: () => undefined,
      postMessage: () => {
        const answer = answers[asked++];
        setTimeout(() => {
          if (answer === "error") worker.onerror?.call(worker as Worker, {} as ErrorEvent);
          else if (answer !== "silence") worker.onmessage?.call(worker as Worker, { data: answer } as MessageEvent);
        });
      },
    };
    return worker as Worker;
  };
  return { start, started: () => started };
}

test("a crash is told, and the next job goes to another worker", async () => {
  const { start, started } = workers(["error", { kind: "done", answer: checked }, { kind: "unread" }]);
  const place = new Workplace(start);
  expect(await place.ask<"check">(job)).toEqual({ kind: "none", why: "broken" });
  expect(await place.ask<"check">(job)).toEqual({ kind: "answer", answer: checked });
  expect(await place.ask<"check">(job)).toEqual({ kind: "none", why: "unread" });
  expect(started()).toBe(2);
});

test("a file that takes too long is given up", async () => {
  const { start } = workers(["silence", { kind: "done", answer: checked }]);
  const place = new Workplace(start, 20);
  expect(await place.ask<"check">(job)).toEqual({ kind: "none", why: "tooLong" });
  expect((await place.ask<"check">(job)).kind).toBe("answer");
});

test("a job can be stopped", async () => {
  const place = new Workplace(workers(["silence"]).start);
  const answer = place.ask<"check">(job);
  place.stop();
  expect(await answer).toEqual({ kind: "none", why: "stopped" });
});
