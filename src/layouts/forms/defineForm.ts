/** A form is a layout without columns of its own: its sections have them. */
import { defineLayout, type Layout } from "../layout";
import type { FormParts } from "./form";

/** A form as a layout: recognised by its labels, so that it has neither columns nor sums of its own. */
export function defineForm(
  form: Pick<Layout, "id" | "name" | "kind" | "about" | "titles"> & { readonly form: FormParts },
): Layout {
  return defineLayout({ ...form, axes: ["form"], columns: {}, required: [], sums: [] });
}
