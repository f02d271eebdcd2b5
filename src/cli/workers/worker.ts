/** The worker's side: one job after the other, where each can be stopped without harm to the others. */
import { setFlagsFromString } from "node:v8";
import { loadCatalogue, type Catalogue } from "../../catalogue";
import { keepCompiledNow } from "../compileCache";
import type { JobAnswer, Job, Setup } from "../jobs/job";

/**
 * V8 optimises a function that has run through so much of its code, by itself much sooner. A check runs through very much code a few times
 * each: most of what was optimised was so for nothing, a quarter of the time of one workbook and a third of that of many.
 */
const bytesUntilOptimised = 400_000;

/** @param kind of the first job, where it is known before it comes: what it needs is loaded meanwhile */
export function serve(kind: string | undefined): void {
  // A later Node.js that knows it no more only says so.
  setFlagsFromString(`--interrupt-budget=${String(bytesUntilOptimised)}`);
  if (kind === "check") Promise.all([import("../jobs/checkJob"), loadCatalogue()]).catch(() => undefined);
  let isFirst = true;
  process.once("message", ({ own }: Setup) => {
    let catalogue: Promise<Catalogue> | undefined;
    const known = (): Promise<Catalogue> => (catalogue ??= loadCatalogue().then((published) => published.withOwn(own)));
    process.on("message", (job: Job) => {
      doJob(job, known, (done) => post({ kind: "soFar", done })).then(
        (done) => {
          // Whoever has the answer may end this process at once.
          if (isFirst) keepCompiledNow();
          isFirst = false;
          return post({ kind: "done", done });
        },
        (error: unknown) => post({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
      );
    });
  });
  process.once("disconnect", () => process.exit());
}

/**
 * Each kind of job loads what it needs, and nothing else.
 * @param tell what is done of a job before it is done
 */
export async function doJob(
  job: Job,
  catalogue: () => Promise<Catalogue>,
  tell: (soFar: unknown) => Promise<void>,
): Promise<unknown> {
  switch (job.kind) {
    case "check": {
      const { checkWorkbook } = await import("../jobs/checkJob");
      return checkWorkbook(job, await catalogue(), tell);
    }
    case "compare": {
      const { compareWorkbooks } = await import("../jobs/compareJob");
      return compareWorkbooks(job, await catalogue());
    }
    case "decide": {
      const { decideInWorkbook } = await import("../jobs/decideJob");
      return decideInWorkbook(job, await catalogue());
    }
    case "fill": {
      const { fillWorkbook } = await import("../jobs/fillJob");
      return fillWorkbook(job, await catalogue());
    }
    case "narrate": {
      const { narrateWorkbook } = await import("../jobs/narrateJob");
      return narrateWorkbook(job);
    }
    case "practice": {
      const { practiceFrom } = await import("../jobs/practiceJob");
      return practiceFrom(job, await catalogue());
    }
    case "score": {
      const { scoreFile } = await import("../jobs/scoreJob");
      return scoreFile(job);
    }
    case "list": {
      const { ownEntries } = await import("../jobs/ownListJob");
      return ownEntries(job);
    }
  }
}

function post(answer: JobAnswer<unknown>): Promise<void> {
  return new Promise((settle) => process.send?.(answer, () => settle()));
}
