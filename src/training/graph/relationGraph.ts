/** The tables of one kind of document and what must agree between them, drawn: as many relations as there are, one line for two tables. */
import type { DocumentKind } from "../../layouts";
import { html, type Html } from "../../report";
import { nameOfLayout, relationsOf } from "../handbookParts";
import { layered } from "./layered";

const box = { width: 132, height: 48 };
const perLine = 10;
const lineHeight = 15;

/** @param label what the drawing is called by those who do not see it */
export function relationGraph(kind: DocumentKind, label: string): Html {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { between } of relationsOf(kind)) {
    const [claim, ...others] = [...new Set(between)];
    for (const other of others)
      if (claim !== undefined) pairs.set([claim, other].sort().join("~"), [claim, other] as const);
  }
  const lines = [...pairs.values()];
  const ids = [...new Set(lines.flat())];
  const { width, height, corners, paths } = layered(ids, lines, box);
  const boxes = ids.map((id, position) => {
    const { left = 0, top = 0 } = corners[position] ?? {};
    return html`<a href="#table-${id}"
      ><rect x="${left}" y="${top}" width="${box.width}" height="${box.height}" rx="5" />${nameLines(id, left, top)}</a
    >`;
  });
  return html`<div class="graph">
    <svg
      viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}"
      width="${Math.ceil(width)}"
      role="img"
      aria-label="${label}"
    >
      ${paths.map((path) => html`<path d="${path}" />`)} ${boxes}
    </svg>
  </div>`;
}

/** A name in lines, in the middle of its box. */
function nameLines(id: string, left: number, top: number): readonly Html[] {
  const characters = [...nameOfLayout(id)];
  const count = Math.min(3, Math.ceil(characters.length / perLine));
  const each = Math.ceil(characters.length / count);
  const middle = top + box.height / 2 - ((count - 1) * lineHeight) / 2 + 4;
  return Array.from({ length: count }, (_, line) => {
    const text = characters.slice(line * each, (line + 1) * each).join("");
    return html`<text x="${left + box.width / 2}" y="${middle + line * lineHeight}">${text}</text>`;
  });
}
