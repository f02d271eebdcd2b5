/** The comparison as one self-contained page. */
import type { LocaleWords } from "../../locale";
import { htmlDocument } from "../html/document";
import { html, type Html } from "../html/html";
import { signs } from "../phrases";
import { ruleTitle } from "../ruleDocs";
import type { DraftComparison } from "./comparison";
import { doubtsOf } from "./doubts";
import { changeEntries, countsTexts, findingEntries, type ChangeEntry, type FindingEntry } from "./entries";

/** Two drafts compared, as one HTML document. */
export function comparisonPage(comparison: DraftComparison, words: LocaleWords): string {
  const { compare } = words;
  const { before, after, lost } = comparison;
  const findings = findingEntries(comparison);
  const changes = changeEntries(comparison);
  return htmlDocument(
    words.language,
    compare.title,
    html`<div class="wide">
      <h1>${compare.title}</h1>
      <p class="path"><bdi>${before.path}</bdi> → <bdi>${after.path}</bdi></p>
      ${doubtsOf(comparison, compare, words.report).map((doubt) => html`<p class="warning">${doubt}</p>`)}
      ${countsTexts(comparison, compare).map((text) => html`<p>${text}</p>`)}
      ${findings.length === 0 ? undefined : findingTable(findings, words)}
      ${lost.length === 0 ? undefined : lostList(comparison, words)}
      ${changes.length === 0 ? undefined : changeTable(comparison, changes, words)}
    </div>`,
  );
}

function findingTable(entries: readonly FindingEntry[], { report, compare }: LocaleWords): Html {
  return html`<table>
    <thead>
      <tr>
        <th class="short">${compare.column.standing}</th>
        <th>${report.column.cell}</th>
        <th>${report.column.message}</th>
        <th>${report.column.rule}</th>
      </tr>
    </thead>
    <tbody>
      ${entries.map(
        ({ standing, finding, reason }) =>
          html`<tr>
            <td class="short">${compare.standing[standing]}</td>
            <td>
              <span class="${standing === "added" || standing === "open" ? finding.severity : "faint"}"
                >${signs[finding.severity]}</span
              >
              <bdi>${finding.sheet}</bdi>!${finding.cells[0] ?? ""}
            </td>
            <td class="message">
              ${finding.message}
              ${reason === undefined ? undefined : html`<div class="faint">${report.decided.reason(reason)}</div>`}
            </td>
            <td>${ruleTitle(finding.rule)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function lostList({ lost }: DraftComparison, { compare }: LocaleWords): Html {
  return html`<h2>${compare.lost(lost.length)}</h2>
    <ul>
      ${lost.map(
        ({ kind, where, what, before: { sheet, cell } }) =>
          html`<li>
            <span class="faint"><bdi>${sheet}</bdi>${cell === null ? "" : `!${cell}`}</span>
            ${compare.lostThing(kind, where, what)}
          </li>`,
      )}
    </ul>`;
}

function changeTable({ unasked, asked }: DraftComparison, entries: readonly ChangeEntry[], words: LocaleWords): Html {
  const { report, compare } = words;
  return html`<h2>${compare.sheets.changes}</h2>
    <p>${report.clauses([compare.unasked(unasked.length), compare.asked(asked.length)])}</p>
    <table>
      <thead>
        <tr>
          <th class="short">${compare.column.asked}</th>
          <th>${report.column.cell}</th>
          <th>${compare.column.what}</th>
          <th class="figure">${compare.column.before}</th>
          <th class="figure">${compare.column.after}</th>
          <th>${report.column.unit}</th>
        </tr>
      </thead>
      <tbody>
        ${entries.map(
          ({ asked: wasAsked, change: { sheet, cell, what, from, to, unit } }) =>
            html`<tr>
              <td class="short ${wasAsked ? "" : "warning"}">${wasAsked ? compare.wasAsked : compare.notAsked}</td>
              <td><bdi>${sheet}</bdi>!${cell}</td>
              <td>${what}</td>
              <td class="figure"><bdi>${from ?? ""}</bdi></td>
              <td class="figure"><bdi>${to ?? ""}</bdi></td>
              <td>${unit ?? ""}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
