/** Where the processor was while the pane worked: the browser's own profile, told apart by the files that the sources came from. */
import { existsSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** A part of the work has a moment if anything on the stack belongs to it; the first one that has, so callees come before callers. */
const parts = [
  ["small Excel", /src\/preview\//],
  ["check", /src\/(?:check|rules)\//],
  ["recognise", /src\/(?:recognise|layouts)\//],
  ["load the catalogue", /src\/catalogue\//],
  ["office.js", /\/office\//],
  ["read the workbook (adapter)", /src\/hosts\//],
  ["render (React, Fluent UI, pane)", /src\/taskpane\/|node_modules\/(?:react|@fluentui|@griffel|@tanstack|scheduler)/],
  ["other scripts", /\.[jt]sx?$/],
  ["garbage collection", /^\(garbage collector\)$/],
] as const;

export type Part = (typeof parts)[number][0];
export const partNames: readonly Part[] = parts.map(([name]) => name);

interface ProfileNode {
  readonly id: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url: string;
    readonly lineNumber: number;
    readonly columnNumber: number;
  };
  readonly children?: readonly number[];
}

/** @returns milliseconds that scripts took on a page and in its frames, by part; what the browser itself did is not told apart */
export async function profiled(page: Page, site: string, action: () => Promise<unknown>): Promise<Map<Part, number>> {
  const tools = await page.context().newCDPSession(page);
  await tools.send("Profiler.enable");
  await tools.send("Profiler.setSamplingInterval", { interval: 200 });
  await tools.send("Profiler.start");
  await action();
  const { profile } = await tools.send("Profiler.stop");
  await tools.detach();
  const partOf = partsOf(profile.nodes, site);
  const spent = new Map<Part, number>();
  profile.samples?.forEach((node, at) => {
    const part = partOf.get(node);
    const milliseconds = (profile.timeDeltas?.[at] ?? 0) / 1000;
    if (part !== undefined) spent.set(part, (spent.get(part) ?? 0) + milliseconds);
  });
  return spent;
}

function partsOf(nodes: readonly ProfileNode[], site: string): Map<number, Part> {
  const sourceOf = sourcesIn(site);
  const found = new Map<number, Part>();
  const rank = (part: Part): number => partNames.indexOf(part);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (node: ProfileNode, caller: Part | undefined): void => {
    const source = sourceOf(node);
    const [own] = parts.find(([, pattern]) => pattern.test(source)) ?? [];
    const part = own === undefined || (caller !== undefined && rank(caller) < rank(own)) ? caller : own;
    if (part !== undefined) found.set(node.id, part);
    for (const child of node.children ?? []) {
      const callee = byId.get(child);
      if (callee !== undefined) visit(callee, part);
    }
  };
  const [root] = nodes;
  if (root !== undefined) visit(root, undefined);
  return found;
}

/** @returns the file in which a function was written, or the browser's own word for what it did */
function sourcesIn(site: string): (node: ProfileNode) => string {
  const maps = new Map<string, SourceMap | undefined>();
  return ({ callFrame: { functionName, url, lineNumber, columnNumber } }) => {
    if (url === "") return functionName;
    const file = join(site, `${new URL(url).pathname}.map`);
    if (!maps.has(file)) maps.set(file, existsSync(file) ? mapIn(file) : undefined);
    const entry = maps.get(file)?.findEntry(lineNumber, columnNumber);
    return entry !== undefined && "originalSource" in entry ? entry.originalSource : new URL(url).pathname;
  };
}

function mapIn(file: string): SourceMap {
  return new SourceMap(JSON.parse(readFileSync(file, "utf8")) as SourceMapPayload);
}
