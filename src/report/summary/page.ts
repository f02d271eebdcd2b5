/** The 汇总 as one self-contained page. */
import type { LocaleWords } from "../../locale";
import { addressOfFile } from "../../workbook";
import { htmlDocument } from "../html/document";
import { html, type Html } from "../html/html";
import { severities, signs } from "../phrases";
import { ruleTitle } from "../ruleDocs";
import {
  coverageThousandths,
  findingText,
  firstErrors,
  kindNames,
  layoutTitle,
  repeatedText,
  reportPlace,
  toneOfUnchecked,
  unitNames,
  yearNames,
} from "./cells";
import type { BatchSummary, CommonMistake, SummaryRow } from "./summary";
import { overallText } from "./totals";

/** With more rows than this nobody reads a table of sixty columns on a page, and no browser likes it. */
const mostInGrid = 500;

/** The summary as one HTML document. */
export function summaryPage(summary: BatchSummary, words: LocaleWords): string {
  const { title, sheets, counted, noMistakes, rulesInWorkbook } = words.batch.summary;
  const { rows, rules, mistakes } = summary;
  const said = html`<p class="faint">${mistakes.length === 0 ? noMistakes : counted}</p>`;
  return htmlDocument(
    words.language,
    title,
    html`<div class="wide">
      <h1>${title}</h1>
      <p>${overallText(rows, words)}</p>
      ${unitTable(rows, words)}
      <h2>${sheets.mistakes}</h2>
      ${said} ${mistakes.length === 0 ? undefined : mistakeTable(mistakes, words)}
      <h2>${sheets.rules}</h2>
      ${
        rules.length === 0
          ? said
          : rows.length > mostInGrid
            ? html`<p>${rulesInWorkbook(rows.length)}</p>`
            : ruleTable(summary, words)
      }
    </div>`,
  );
}

function unitTable(rows: readonly SummaryRow[], words: LocaleWords): Html {
  const { report } = words;
  const { column } = words.batch.summary;
  return html`<table>
    <thead>
      <tr>
        <th>${report.file}</th>
        <th>${column.unit}</th>
        <th>${column.year}</th>
        <th>${column.kind}</th>
        ${severities.map((severity) => html`<th class="figure">${signs[severity]} ${report.severity[severity]}</th>`)}
        <th class="figure">${column.decided}</th>
        <th class="figure">${column.notRun}</th>
        <th class="figure">${column.share}</th>
        <th>${column.first}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => unitRow(row, words))}
    </tbody>
  </table>`;
}

function unitRow(row: SummaryRow, words: LocaleWords): Html {
  const { copy, report } = row;
  const tone = toneOfUnchecked(row);
  const share = coverageThousandths(row);
  const counted = (count: number, style: string): Html =>
    html`<td class="figure ${count === 0 ? "faint" : style}">${tone === undefined ? count : ""}</td>`;
  const repeated = repeatedText(row, words);
  return html`<tr>
    <td>
      ${report === null ? html`<bdi>${row.path}</bdi>` : html`<a href="${address(report)}"><bdi>${row.path}</bdi></a>`}
      ${copy === null ? undefined : html`<br /><a class="faint" href="${address(copy)}">${words.batch.summary.column.copy}</a>`}
      ${repeated === "" ? undefined : html`<div class="warning">${words.batch.summary.column.repeated}${words.report.colon}${repeated}</div>`}
    </td>
    <td><bdi>${unitNames(row, words)}</bdi></td>
    <td class="short">${yearNames(row, words)}</td>
    <td class="short">${kindNames(row, words)}</td>
    ${severities.map((severity) => counted(row.counts[severity], severity))} ${counted(row.counts.decided, "")}
    ${counted(row.counts.notRun, "")}
    <td class="figure">${share === undefined ? "" : percent(share)}</td>
    <td class="${tone ?? ""}">${firstErrors(row, words).map((line) => html`<div class="message">${line}</div>`)}</td>
  </tr>`;
}

function mistakeTable(mistakes: readonly CommonMistake[], words: LocaleWords): Html {
  const { report } = words;
  const { column } = words.batch.summary;
  return html`<table>
    <thead>
      <tr>
        <th>${report.column.rule}</th>
        <th>${report.column.table}</th>
        <th class="figure">${column.files}</th>
        <th class="figure">${column.count}</th>
        <th>${column.example}</th>
      </tr>
    </thead>
    <tbody>
      ${mistakes.map(
        ({ rule, layout, severity, files, count, path, example }) =>
          html`<tr>
            <td><span class="${severity}">${signs[severity]}</span> ${ruleTitle(rule)}</td>
            <td>${layoutTitle(layout, words.batch.summary)}</td>
            <td class="figure">${files}</td>
            <td class="figure">${count}</td>
            <td class="message"><bdi class="faint">${path}</bdi> ${findingText(example)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Rules go down and units across on paper as little as the other way round: as in the workbook, a row a unit. */
function ruleTable({ rows, rules }: BatchSummary, words: LocaleWords): Html {
  const { column } = words.batch.summary;
  return html`<table class="grid">
    <thead>
      <tr>
        <th>${words.report.file}</th>
        ${rules.map(({ rule }) => html`<th class="upright">${ruleTitle(rule)}</th>`)}
      </tr>
    </thead>
    <tbody>
      <tr>
        <th>${column.all}</th>
        ${rules.map(({ all }) => html`<th class="figure">${all}</th>`)}
      </tr>
      ${rows.map(
        ({ path }, position) =>
          html`<tr>
            <td><bdi>${path}</bdi></td>
            ${rules.map(({ counts }) => html`<td class="figure">${counts[position] === 0 ? "" : counts[position]}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function percent(thousandths: number): string {
  return `${Math.floor(thousandths / 10)}.${thousandths % 10}%`;
}

/** The address of a report, with its place in the page where the page holds several: `报告.html#file-3`. */
function address(path: string): string {
  const { file, place } = reportPlace(path);
  const address = addressOfFile(file);
  return place === undefined ? address : `${address}#${place}`;
}
