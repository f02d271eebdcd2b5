/** The report as one self-contained page. */
import type { LocaleWords } from "../../locale";
import type { CheckedFile } from "../checkedFile";
import { severities, signs, titleLine, totals } from "../phrases";
import { htmlDocument } from "./document";
import { fileSection } from "./file";
import { isUnchecked, uncheckedText } from "../unchecked";
import { html, type Html } from "./html";

/** The HTML report of a run: one document that needs no other file. */
export function toHtml(files: readonly CheckedFile[], words: LocaleWords): string {
  const { report, language } = words;
  const [first] = files;
  const only = files.length === 1 && first !== undefined;
  const title = only ? `${report.title} ${titleLine(first, report, " ")}` : report.title;
  return htmlDocument(
    language,
    title,
    html`${only ? undefined : overview(files, words)}
    ${files.map((file, position) => fileSection(file, position, only, report))}`,
  );
}

function overview(files: readonly CheckedFile[], { report }: LocaleWords): Html {
  const row = (file: CheckedFile, position: number): Html =>
    html`<tr>
      <td>
        <a href="#file-${position + 1}"><bdi>${file.path}</bdi></a>
      </td>
      ${
        file.error === null
          ? html`<td>
                <bdi>${titleLine(file, report, " ")}</bdi>
                ${
                  isUnchecked(file.error, file.summary)
                    ? html`<div class="warning">${uncheckedText(file.summary.amounts, report)}</div>`
                    : undefined
                }
              </td>
              ${severities.map((severity) => html`<td class="figure ${file.summary[severity] === 0 ? "faint" : severity}">${file.summary[severity]}</td>`)}`
          : html`<td class="error" colspan="4">${report.unusable}${report.colon}${file.error}</td>`
      }
    </tr>`;
  return html`<header class="all">
    <h1>${report.title}</h1>
    <p>${report.overall(totals(files))}</p>
    <table>
      <thead>
        <tr>
          <th>${report.file}</th>
          <th>${report.documentHeading}</th>
          ${severities.map((severity) => html`<th class="figure">${signs[severity]} ${report.severity[severity]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${files.map(row)}
      </tbody>
    </table>
  </header>`;
}
