/**
 * How far a run came, noted in the folder of its reports: a line for each workbook as soon as its report and its copy are written, so that
 * nothing is noted that is not there. A line that a kill cut in two is no line.
 */
import { appendFileSync, lstatSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod/mini";
import { readLine, type SummaryLine } from "../../report";
import type { CliWords } from "../../locale";
import { writeFailure } from "../failures";
import { UsageError } from "../options/usageError";
import { makeFolder } from "../files/wholeFile";
import { originAt, type Origin } from "./fileHash";

const origin = z.object({ size: z.int(), sha256: z.string() });
const shape = z.object({
  path: z.string(),
  origin,
  options: z.string(),
  report: z.string(),
  copy: z.nullable(z.object({ path: z.string(), origin })),
  line: z.unknown(),
});

export interface RunNote {
  /** The workbook, from the root of the disk. */
  readonly path: string;
  readonly origin: Origin;
  /** What the run was asked for, as one word that is another one for anything else. */
  readonly options: string;
  /** Where its report and its copy stand. */
  readonly report: string;
  readonly copy: { readonly path: string; readonly origin: Origin } | null;
  readonly line: SummaryLine;
}

/** Hidden, and no workbook: whoever checks this folder passes over it. */
const fileName = ".gouji-run.jsonl";

/** A note takes some kilobytes: ten thousand workbooks stay below. What is larger is forgotten, and all is checked anew. */
const mostBytes = 64 * 1024 * 1024;

export class RunNotes {
  private readonly path: string;
  private readonly known: ReadonlyMap<string, RunNote>;

  /** @param goesOn whether notes of an earlier run count; else they are forgotten */
  constructor(
    folder: string,
    goesOn: boolean,
    private readonly words: CliWords,
  ) {
    this.path = join(folder, fileName);
    try {
      makeFolder(folder);
      if (!goesOn || !isOurs(this.path)) rmSync(this.path, { force: true });
      this.known = new Map(readNotes(this.path).map((note) => [note.path, note]));
      // What a kill left unfinished must not run into the next line.
      if (goesOn) appendFileSync(this.path, "\n");
    } catch (error) {
      throw new UsageError(words.problem(folder, writeFailure(error, words)));
    }
  }

  /** What an earlier run noted of a workbook, whether or not it still holds. */
  of(workbook: string): RunNote | undefined {
    return this.known.get(resolve(workbook));
  }

  /** @returns why it could not be noted, where it could not: the report stands all the same */
  add(note: RunNote): string | undefined {
    try {
      appendFileSync(this.path, `${JSON.stringify(note)}\n`);
      return undefined;
    } catch (error) {
      return this.words.problem(this.path, writeFailure(error, this.words));
    }
  }
}

/** Whether the workbook, its report and its copy are still what was noted, and the same is asked for. */
export function stillHolds(
  note: RunNote,
  wanted: Pick<RunNote, "options" | "report"> & { readonly copy: string | null },
): boolean {
  if (note.options !== wanted.options || note.report !== wanted.report) return false;
  if ((note.copy?.path ?? null) !== wanted.copy) return false;
  // A file that could not be used is tried again: it may have been the machine that failed.
  if (note.line.error !== null || originAt(note.report) === undefined) return false;
  if (note.copy !== null && originAt(note.copy.path) === undefined) return false;
  return isSame(originAt(note.path), note.origin);
}

/** Whether a file is still the one that was checked. */
export function isSame(one: Origin | undefined, other: Origin): boolean {
  return one?.size === other.size && one.sha256 === other.sha256;
}

/** Whoever made this folder may have put a link there, and a note would be written where that leads; or a file to fill the memory. */
function isOurs(path: string): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status === undefined || (status.isFile() && status.size <= mostBytes);
}

/** Later notes stand for earlier ones of the same workbook. */
function readNotes(path: string): RunNote[] {
  return textOf(path)
    .split("\n")
    .flatMap((text) => {
      const note = shape.safeParse(parsed(text));
      const line = note.success ? readLine(note.data.line) : undefined;
      return note.success && line !== undefined ? [{ ...note.data, line }] : [];
    });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
