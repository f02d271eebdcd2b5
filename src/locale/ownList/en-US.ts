/** What is said of the user's own list, in English. */
import type { OwnListWords, Sentences } from "./words";

const kind = {
  functional: "functional subjects",
  economic: "departmental economic subjects",
  government: "government economic subjects",
  procurement: "procurement items",
  organisation: "organisations",
  project: "projects",
};

const codeForms: Readonly<Record<string, string>> = {
  functional: "functional codes have 3, 5 or 7 digits and begin with 2",
  economic: "departmental economic codes have 3 or 5 digits and begin with 3",
  government: "government economic codes have 3 or 5 digits and begin with 5",
  procurement: "procurement codes are A, B or C and 8 digits",
};
const anyCode = "codes are made of digits and letters, 40 at most";

const sentences: Sentences = {
  "too-many": ({ others: [limit = ""] }) =>
    `More than ${limit} rows are no list of codes; keep the rows that you need.`,
  "code-form": ({ quoted, others: [of = ""] }) => `“${quoted}” is no code: ${codeForms[of] ?? anyCode}.`,
  "code-in-name": ({ quoted, others: [code = ""] }) =>
    `The code before the name in “${quoted}” is not that of its row, ${code}; correct one of them.`,
  "name-long": ({ quoted }) => `The name has more than 200 characters (“${quoted}”); is it in the right column?`,
  "name-form": ({ quoted }) => `The name “${quoted}” has no letters; is it in the right column?`,
  "hidden-characters": ({ quoted }) =>
    `“${quoted}” has invisible characters (at ⟨ ⟩); clear the cell and type it again.`,
  "formula-error": ({ quoted }) => `The formula fails (${quoted}); correct it, or type its content.`,
  "not-calculated": () => "The formula has no result yet; open and save the file in Excel or WPS first.",
  "year-form": ({ quoted }) =>
    `“${quoted}” is no year; write 2026, 2020-2022 or 2019及以前, or leave blank what is always valid.`,
  "two-names": ({ quoted, others: [one = "", other = ""] }) =>
    `Code ${quoted} has two names in the same year, “${one}” and “${other}”; keep one, or state their years.`,
  cycle: ({ quoted, others }) =>
    `The codes above form a circle: ${[quoted, ...others, quoted].join(" → ")}; correct the column 上级编码.`,
  more: ({ count }) => `${count} more problems are not listed; correct those above and import again.`,
  "formula-value": () => "A formula is taken with its present value, and will not follow later changes.",
  "formula-like": ({ quoted }) => `Looks like a formula (“${quoted}”), and is taken as text.`,
  "full-names": ({ quoted, others: [name = ""] }) =>
    `Of a full name the last part is taken (“${quoted}”: “${name}”); please check.`,
  "no-code": () => "A name without a code is left out; add the code if you need it.",
  "no-name": ({ quoted }) => `A code without a name (${quoted}) is left out; add the name if you need it.`,
  "left-out": () => "No code stands here, so the row is left out; nothing to do for titles, totals and notes.",
  "missing-parent": ({ quoted, others: [above = ""] }) =>
    `The list lacks the code above (${above}, above ${quoted}); it is taken, and the published name is used there.`,
  "unknown-above": ({ quoted, others: [above = ""] }) =>
    `The code stated above is not in the list (${above}, above ${quoted}); it is taken, but please check.`,
  "above-differs": ({ quoted, others: [stated = "", byForm = ""] }) =>
    `The code stated above ${quoted} is ${stated}, but its form says ${byForm}; its form counts, please check.`,
};

export const enUS: OwnListWords = {
  problem: (problem) => {
    const { sheet, cells, count } = problem;
    const among = count > cells.length && cells.length > 0 ? ` and others, ${count} in all` : "";
    return `Sheet “${sheet}”${cells.length === 0 ? "" : ` ${cells.join(", ")}${among}`}: ${sentences[problem.kind](problem)}`;
  },
  kind,
  notFound: "No list of codes and names was found; head its columns with 编码 and 名称.",
  kindOpen: (sheet, examples) =>
    `What kind of codes does sheet “${sheet}” list (${examples.join(", ")})? Please choose.`,
  refused: (problems) => `The list has ${problems} problems and was not imported; correct them and import it again.`,
  counted: (of, from, count) => `${count} ${kind[of]}${from === undefined ? "" : ` from ${from} on`}`,
  newCodes: (count) => `${count} codes that the published catalogue has not`,
  otherNames: (count) => `${count} names that differ from the published ones`,
  otherName: (code, own, published) => `${code}: “${own}” in the list, “${published}” as published`,
  asPublished: (count) => `${count} names just as published`,
  kept: {
    newer: "The list imported earlier was kept by a newer version; update the program, or import the list again.",
    damaged: "The list imported earlier is damaged; import it again.",
  },
};
