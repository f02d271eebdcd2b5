/** Where a workbook belongs: one of a list goes back there with what was changed. */
export type BookOrigin =
  { readonly kind: "sample" | "file" | "practice" } | { readonly kind: "unit"; readonly unit: number };
