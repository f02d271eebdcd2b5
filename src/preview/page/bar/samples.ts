/** The published workbooks that come with the add-in's site. */
import type { SampleId } from "../../../locale/preview";

export const samples: readonly SampleId[] = [
  "jianghan-2026-budget",
  "qingshan-2026-budget",
  "wuhan-2025-budget",
  "jianghan-2023-budget",
  "jiangan-2023-final",
];

export async function fetchedSample(id: SampleId): Promise<Uint8Array> {
  const response = await fetch(`samples/${id}.xlsx`);
  if (!response.ok) throw new Error(`samples/${id}.xlsx: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
