/** The forms in which a 汇总 can be written, by the ending of its name. */
export const summaryExtensions: readonly string[] = [".xlsx", ".html", ".htm", ".json"];
