/** What accountants of other places do to a form: unmerged, stacked, moved, its labels broken or in another order. */
import { recognise, type Disclosure, type Row, type Table } from "../../src/recognise";
import type { Sheet, Workbook } from "../../src/workbook";
import { blankLine, edited, heightOf, rearrange, span, stacked, textCell, widthOf, type Edit } from "./rearrange";
import type { Transform } from "./transform";

/** Only the sheets with forms. */
export function formSheets(workbook: Workbook): Workbook {
  const found = new Set(recognise(workbook).forms.map(({ sheet }) => sheet));
  return { sheets: workbook.sheets.filter((one) => found.has(one)) };
}

function onForms(change: (form: Table) => Sheet): Transform {
  return (workbook) => {
    const forms = new Map(recognise(workbook).forms.map((form) => [form.sheet, form]));
    return {
      sheets: workbook.sheets.map((one) => {
        const form = forms.get(one);
        return form === undefined ? one : change(form);
      }),
    };
  };
}

function onTexts(edit: (text: string, form: Table) => string): Transform {
  return onForms((form) =>
    edited(
      form.sheet,
      onText((text) => edit(text, form)),
    ),
  );
}

function onText(edit: (text: string) => string): Edit {
  return (cell) => (typeof cell?.value === "string" ? { ...cell, value: edit(cell.value) } : cell);
}

export const stackedForms: (gap: number) => Transform = (gap) => (workbook) => ({
  sheets: [stacked(workbook.sheets, gap)],
});

export const columnLeft = onForms(({ sheet }) =>
  rearrange(sheet, undefined, [blankLine, ...span(0, widthOf(sheet) - 1)]),
);

export const blankRowsBetweenParts = onForms((form) => {
  const before = new Set(form.parts.map(({ at }) => at.row));
  return rearrange(
    form.sheet,
    span(0, heightOf(form.sheet) - 1).flatMap((row) => (before.has(row) ? [blankLine, row] : [row])),
  );
});

/** Labels and headers broken over lines, with blanks between their letters. */
export const brokenLabels = onTexts((text) => {
  if (text.length > 16 || /\d|[≥≤=<>%/]/u.test(text)) return text;
  const middle = Math.ceil(text.length / 2);
  return text.length < 5 ? ` ${[...text].join("　")} ` : `${text.slice(0, middle)}\r\n${text.slice(middle)}\u00a0`;
});

/** The fields above the first section in another order. */
export const fieldsBackwards = onForms((form) => {
  const first = Math.min(...form.parts.map(({ at }) => at.row));
  const rows = [...new Set(form.rows.filter(isField).map(({ index }) => index))].filter((row) => row < first);
  const isAlone = (row: number): boolean =>
    form.sheet.merges.every(({ top, bottom }) => top === bottom || row < top || row > bottom);
  const movable = rows.filter(isAlone);
  const turned = movable.toReversed();
  return rearrange(
    form.sheet,
    span(0, heightOf(form.sheet) - 1).map((row) => turned[movable.indexOf(row)] ?? row),
  );
});

export const withoutTitles = onForms((form) => {
  const titles = new Set(form.labels.titles.map(({ row }) => row));
  return rearrange(
    form.sheet,
    span(0, heightOf(form.sheet) - 1).filter((row) => !titles.has(row)),
  );
});

/** All amounts in 元. */
export const inYuan = onForms((form) => {
  const money = new Set(
    form.rows.flatMap((row) =>
      row.panel.columns.filter(({ role }) => role === "amount").map(({ index }) => `${row.index}:${index}`),
    ),
  );
  return edited(form.sheet, (cell, row, column) => {
    if (typeof cell?.value === "number" && money.has(`${row}:${column}`))
      return { value: Math.round(cell.value * 1_000_000) / 100, format: "#,##0.00" };
    return typeof cell?.value === "string" && cell.value.length < 40
      ? { ...cell, value: cell.value.replace(/(?<=单位[:：]\s*|[（(])万元/u, "元") }
      : cell;
  });
});

/** Amounts and shares typed as text. */
export const figuresAsText = onForms((form) =>
  edited(form.sheet, (cell) => {
    if (typeof cell?.value !== "number") return cell;
    if (cell.format === "0.00%") return textCell(`${(cell.value * 100).toFixed(2)}％`);
    return cell.format === "#,##0.00" ? textCell(cell.value.toLocaleString("en", { minimumFractionDigits: 2 })) : cell;
  }),
);

function isField({ kind }: Row): boolean {
  return kind === "field";
}

/** Every figure and every text of the forms under its concept; amounts in 万元, blanks not counted. */
export function formFacts({ forms }: Disclosure): string[] {
  return forms
    .flatMap((form) =>
      form.rows.flatMap((row) =>
        row.panel.columns.flatMap(({ concept = "", role }) => {
          const said =
            role === "text" || role === "name"
              ? form.text(row, concept).replace(/\s/gu, "")
              : figure(form, row, concept);
          return said === "" ? [] : `${form.layout.id}: ${row.key} ${concept} = ${said}`;
        }),
      ),
    )
    .sort();
}

function figure(form: Table, row: Row, concept: string): string {
  const fact = form.fact(row, concept);
  if (fact?.reading.kind !== "amount") return "";
  const { amount } = fact.reading;
  return (fact.column.role === "amount" ? amount.in("万元") : amount).value.toString();
}
