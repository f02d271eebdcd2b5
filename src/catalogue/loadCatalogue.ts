import type { Catalogue } from "./catalogue";

/** The published catalogues. They are a file of their own, which a browser fetches when this is first called; the same one is given every time. */
export async function loadCatalogue(): Promise<Catalogue> {
  const { publishedCatalogue } = await import("./data/published");
  return publishedCatalogue;
}
