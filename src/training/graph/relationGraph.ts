/** The drawing of relations as part of a page. */
import type { DocumentKind } from "../../layouts";
import { html, type Html } from "../../report";
import { pathOf } from "./layered";
import { relationDrawing, type DrawnBox } from "./relationDrawing";

const lineHeight = 15;

/** @param label what the drawing is called by those who do not see it */
export function relationGraph(kind: DocumentKind, label: string): Html {
  const { width, height, boxes, curves } = relationDrawing(kind);
  return html`<div class="graph">
    <svg
      viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}"
      width="${Math.ceil(width)}"
      role="img"
      aria-label="${label}"
    >
      ${curves.map((curve) => html`<path d="${pathOf(curve)}" />`)} ${boxes.map(boxLink)}
    </svg>
  </div>`;
}

function boxLink({ id, left, top, width, height, lines }: DrawnBox): Html {
  const middle = top + height / 2 - ((lines.length - 1) * lineHeight) / 2 + 4;
  const texts = lines.map(
    (text, line) => html`<text x="${left + width / 2}" y="${middle + line * lineHeight}">${text}</text>`,
  );
  return html`<a href="#table-${id}"
    ><rect x="${left}" y="${top}" width="${width}" height="${height}" rx="5" />${texts}</a
  >`;
}
