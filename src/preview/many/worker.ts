/** Checks files beside the page, which stays free meanwhile: one job at a time. */
import type { Entry } from "../../catalogue";
import { coverageThousandths } from "../../report";
import { ownListFromJson } from "../../session/engine";
import { browserShelf } from "../../session/browserShelf";
import { checkFile } from "./checkFile";
import type {
  Answers,
  Checked,
  CheckJob,
  DepartmentJob,
  HandedInJob,
  Job,
  KeyJob,
  PracticeJob,
  Reply,
  ScoreJob,
} from "./jobs";
import { pack } from "./pack";

addEventListener("message", ({ data }: MessageEvent<Job>) => {
  void reply(data).then((answer) => postMessage(answer));
});

async function reply(job: Job): Promise<Reply> {
  try {
    if (job.kind === "pack") return { kind: "done", answer: await pack(job.units, job.names, job.language) };
    if (job.kind === "results") return { kind: "done", answer: (await import("./practise")).classResults(job) };
    if (job.kind === "department") return { kind: "done", answer: await department(job) };
    const bytes = await job.source.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return { kind: "unread" };
    if (job.kind === "check") return { kind: "done", answer: await checked(job, bytes) };
    return { kind: "done", answer: await practised(job, new Uint8Array(bytes)) };
  } catch (error) {
    return { kind: "failed", detail: String(error) };
  }
}

/** Few practise, and all check: the program for it is loaded when it is asked for. */
async function practised(
  job: PracticeJob | ScoreJob | KeyJob | HandedInJob,
  bytes: Uint8Array,
): Promise<Answers["practice" | "score" | "key" | "handedIn"]> {
  const { practised, scored, keyIn, scoredOfClass } = await import("./practise");
  switch (job.kind) {
    case "practice":
      return practised(job, bytes);
    case "score":
      return scored(job, bytes);
    case "key":
      return keyIn(bytes);
    case "handedIn":
      return scoredOfClass(job, bytes);
  }
}

async function department({ files, language }: DepartmentJob): Promise<Answers["department"]> {
  const { heldTogether } = await import("./heldTogether");
  return heldTogether(files, language, await ownEntries());
}

async function ownEntries(): Promise<readonly Entry[]> {
  const list = ownListFromJson(await browserShelf.recall());
  return list.kind === "kept" ? list.entries : [];
}

async function checked({ path, language }: CheckJob, bytes: ArrayBuffer): Promise<Checked> {
  const own = await ownEntries();
  const { line, copy, figures } = await checkFile({ path, bytes: new Uint8Array(bytes), language, own });
  const found = { line, coverage: coverageThousandths(line), copy: undefined, uncopied: undefined, figures };
  if (copy === undefined) return found;
  if ("reason" in copy) return { ...found, uncopied: copy.reason };
  return { ...found, copy: new Blob([new Uint8Array(copy.bytes)]) };
}
