/** Checks files beside the page, which stays free meanwhile: one job at a time. */
import { coverageThousandths } from "../../report";
import { ownListFromJson } from "../../session/engine";
import { browserShelf } from "../../session/browserShelf";
import { checkFile } from "./checkFile";
import type { Checked, CheckJob, Job, Reply } from "./jobs";
import { pack } from "./pack";

addEventListener("message", ({ data }: MessageEvent<Job>) => {
  void reply(data).then((answer) => postMessage(answer));
});

async function reply(job: Job): Promise<Reply> {
  try {
    if (job.kind === "pack") return { kind: "done", answer: await pack(job.units, job.names, job.language) };
    const bytes = await job.source.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return { kind: "unread" };
    if (job.kind === "check") return { kind: "done", answer: await checked(job, bytes) };
    // Few practise, and all check.
    const { practised, scored } = await import("./practise");
    const answer =
      job.kind === "practice" ? await practised(job, new Uint8Array(bytes)) : scored(job, new Uint8Array(bytes));
    return { kind: "done", answer };
  } catch (error) {
    return { kind: "failed", detail: String(error) };
  }
}

async function checked({ path, language }: CheckJob, bytes: ArrayBuffer): Promise<Checked> {
  const list = ownListFromJson(await browserShelf.recall());
  const own = list.kind === "kept" ? list.entries : [];
  const { line, copy } = await checkFile({ path, bytes: new Uint8Array(bytes), language, own });
  const found = { line, coverage: coverageThousandths(line), copy: undefined, uncopied: undefined };
  if (copy === undefined) return found;
  if ("reason" in copy) return { ...found, uncopied: copy.reason };
  return { ...found, copy: new Blob([new Uint8Array(copy.bytes)]) };
}
