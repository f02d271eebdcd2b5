/** The report as one self-contained page: no script, nothing fetched from anywhere. */
import type { Words } from "../../locale";
import type { CheckedFile } from "../checkedFile";
import { documentTitle, severities, signs, totals } from "../phrases";
import { fileSection } from "./file";
import { Html, html } from "./html";
import { style } from "./style";

export function toHtml(files: readonly CheckedFile[], words: Words): string {
  const { report, language } = words;
  const [first] = files;
  const only = files.length === 1 && first !== undefined;
  const title = only
    ? [report.title, documentTitle(first, report), first.document.organisation]
        .filter((part) => part !== null)
        .join(" ")
    : report.title;
  // Should a hostile name ever get past the escaping, the policy still lets nothing run and nothing leave.
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        ${only ? undefined : overview(files, words)}
        ${files.map((file, position) => fileSection(file, position, only, report))}
      </body>
    </html>`;
  return `${page.markup}\n`;
}

function overview(files: readonly CheckedFile[], { report }: Words): Html {
  const row = (file: CheckedFile, position: number): Html =>
    html`<tr>
      <td>
        <a href="#file-${position + 1}"><bdi>${file.path}</bdi></a>
      </td>
      ${
        file.error === null
          ? html`<td>${documentTitle(file, report)} <bdi>${file.document.organisation ?? ""}</bdi></td>
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
