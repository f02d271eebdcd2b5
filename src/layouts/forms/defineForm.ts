/** A form is a layout without columns of its own: its sections have them. */
import { defineLayout, type Layout } from "../layout";
import type { FormParts } from "./form";

export function defineForm(
  form: Pick<Layout, "id" | "name" | "kind" | "about" | "titles"> & { readonly form: FormParts },
): Layout {
  return defineLayout({ ...form, axes: ["form"], columns: {}, required: [], sums: [] });
}
