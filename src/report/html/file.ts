/** One workbook's section of the page. */
import type { ReportWords } from "../../locale";
import { casesByTable, decidedCases, notRunByReason, type TableCases } from "../cases";
import type { CheckedFile, CheckedTable, ReportedFinding } from "../checkedFile";
import { choiceLines } from "../choices";
import { coverageGaps, coverageTotal } from "../coverage";
import {
  documentTitles,
  type DocumentTitle,
  doubt,
  layoutName,
  severities,
  signs,
  silence,
  unrecognisedNames,
} from "../phrases";
import { findingItem } from "./finding";
import { Html, html } from "./html";

/** One file in the HTML report. `only` where the report is of this file alone. */
export function fileSection(file: CheckedFile, position: number, only: boolean, words: ReportWords): Html {
  return html`<section class="file${only ? " only" : ""}" id="file-${position + 1}">
    ${file.error === null ? documentTitles(file, words).map(heading) : html`<h2>${words.unusable}</h2>`}
    <p class="path"><bdi>${file.path}</bdi></p>
    ${file.error === null ? results(file, words) : html`<p class="error">${file.error}</p>`}
  </section>`;
}

function heading({ title, organisation }: DocumentTitle): Html {
  return html`<h2>${title} ${organisation === null ? undefined : html`<bdi>${organisation}</bdi>`}</h2>`;
}

function results(file: CheckedFile, words: ReportWords): Html {
  const groups = casesByTable(file);
  return html`<ul class="counts">
      ${severities.map(
        (severity) =>
          html`<li class="${file.summary[severity] === 0 ? "none" : severity}">
            ${signs[severity]} ${words.counted(severity, file.summary[severity])}
          </li>`,
      )}
    </ul>
    ${file.summary.decided === 0 ? undefined : html`<p>${words.decided.counted(file.summary.decided)}</p>`}
    ${file.unkept === undefined ? undefined : html`<p>${words.decided.unkept(file.unkept)}</p>`}
    <p class="faint">${words.extent(file.summary)}</p>
    ${coverage(file, words)} ${file.narrative === null ? undefined : html`<p>${words.narrative(file.narrative)}</p>`}
    ${groups.length === 0 ? html`<p>${silence(file, words)}</p>` : groups.map((group) => tableFindings(group, words))}
    ${decided(file, words)} ${notRun(file, words)} ${tables(file, words)}`;
}

/** Before the findings: what they are silent about was checked, but for this. */
function coverage(file: CheckedFile, words: ReportWords): Html | undefined {
  if (file.summary.amounts === 0) return undefined;
  const gaps = coverageGaps(file, words);
  const { title, amounts, checked, notChecked } = words.coverage;
  return html`<section class="tables">
    <h3>${title}</h3>
    <p>${coverageTotal(file, words)}</p>
    ${
      gaps.length === 0
        ? undefined
        : html`<table>
            <thead>
              <tr>
                <th>${words.sheet}</th>
                <th class="figure">${amounts}</th>
                <th class="figure">${checked}</th>
                <th>${notChecked}</th>
              </tr>
            </thead>
            <tbody>
              ${gaps.map(
                (gap) =>
                  html`<tr>
                    <td><bdi>${gap.sheet}</bdi></td>
                    <td class="figure">${gap.amounts}</td>
                    <td class="figure">${gap.checked}</td>
                    <td>${words.clauses(gap.unread)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
}

function tableFindings({ title, sheet, cases }: TableCases, words: ReportWords): Html {
  return html`<h3><bdi>${title}</bdi> ${title === sheet ? undefined : html`<small>［<bdi>${sheet}</bdi>］</small>`}</h3>
    <ul class="findings">
      ${cases.map((one) => findingItem(one, words))}
    </ul>`;
}

/** What the unit said of findings, and what it set: whoever reviews the workbook has to see both. */
function decided(file: CheckedFile, words: ReportWords): Html {
  const cases = decidedCases(file);
  const choices = choiceLines(file, words);
  return html`${
    cases.length === 0
      ? undefined
      : html`<h3>${words.decided.title}</h3>
          <ul class="decided">
            ${cases.map(({ finding, reason }) => decidedItem(finding, reason, words))}
          </ul>`
  }
  ${
    choices.length === 0
      ? undefined
      : html`<h3>${words.decided.choices}</h3>
          <ul>
            ${choices.map((line) => html`<li>${line}</li>`)}
          </ul>`
  }`;
}

function decidedItem({ severity, sheet, cells, message }: ReportedFinding, reason: string, words: ReportWords): Html {
  return html`<li>
    <span class="faint">${signs[severity]} <bdi>${sheet}</bdi>!${cells[0] ?? ""}</span>
    <span class="message">${message}</span>
    <div>${words.decided.reason(reason)}</div>
  </li>`;
}

function notRun(file: CheckedFile, words: ReportWords): Html | undefined {
  const groups = notRunByReason(file);
  if (groups.length === 0) return undefined;
  return html`<h3>${words.notRun}</h3>
    ${groups.map(
      ({ reason, abouts }) =>
        html`<details>
          <summary>${reason}${words.stop}${words.couldNotRun(abouts.length)}</summary>
          <ul>
            ${abouts.map((about) => html`<li>${about}</li>`)}
          </ul>
        </details>`,
    )}`;
}

/** What each sheet was taken for: folded unless somebody should look. What was not recognised stays in sight. */
function tables(file: CheckedFile, words: ReportWords): Html {
  const names = unrecognisedNames(file);
  const unsure = file.tables.some((table) => doubt(table, words) !== undefined);
  return html`<section class="tables">
    <h3>${words.tables}</h3>
    ${
      names.length === 0
        ? undefined
        : html`<p class="faint">${words.unrecognised(names.length)}<bdi>${words.list(names)}</bdi></p>`
    }
    ${
      file.tables.length === 0
        ? undefined
        : html`<details${unsure ? new Html(" open") : undefined}>
            <summary>${words.recognised(file.tables.length)}</summary>
            ${tableList(file, words)}
          </details>`
    }
  </section>`;
}

function tableList(file: CheckedFile, words: ReportWords): Html {
  const row = (table: CheckedTable): Html =>
    html`<tr>
      <td><bdi>${table.sheet}</bdi> <span class="faint">${table.range}</span></td>
      <td>${layoutName(table)}</td>
      <td class="short">${table.year ?? ""}</td>
      <td class="short">${table.unit}</td>
      <td class="warning">${doubt(table, words)}</td>
    </tr>`;
  return html`<table>
    <thead>
      <tr>
        <th>${words.sheet}</th>
        <th>${words.takenFor}</th>
        <th class="short">${words.year}</th>
        <th class="short">${words.column.unit}</th>
        <th></th>
      </tr>
    </thead>
    <tbody>
      ${file.tables.map(row)}
    </tbody>
  </table>`;
}
