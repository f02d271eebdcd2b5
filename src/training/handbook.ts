/** The handbook as one page for a class or a shelf: every rule, every relation between tables, every table, out of their own words. */
import { documented, type Documented } from "../check";
import { layouts, type DocumentKind, type Layout } from "../layouts";
import type { LocaleWords } from "../locale";
import { html, htmlDocument, signs, type Html } from "../report";
import { toldConventions, type ToldConvention } from "./conventions";
import type { DrawnTable } from "./drawnExample";
import { relationGraph } from "./graph/relationGraph";
import {
  documentKinds,
  drawnOf,
  relationLines,
  remarksOnConvention,
  remarksOnRule,
  remarksOnTable,
  type DrawnSide,
  type Remark,
} from "./handbookParts";

/** The whole handbook as one HTML document: conventions, rules, relations, tables. */
export function handbook(words: LocaleWords): string {
  const { title, conventions, rules: heading, relations, tables } = words.handbook;
  const body = html`<h1>${title}</h1>
    <ul class="counts">
      <li><a href="#conventions">${conventions}</a></li>
      <li><a href="#rules">${heading}</a></li>
      <li><a href="#relations">${relations}</a></li>
      <li><a href="#tables">${tables}</a></li>
    </ul>
    <section class="file only" id="conventions">
      <h2>${conventions}</h2>
      ${toldConventions().map((convention) => conventionSection(convention, words))}
    </section>
    <section class="file" id="rules">
      <h2>${heading}</h2>
      ${documented.map((rule) => ruleSection(rule, words))}
    </section>
    <section class="file" id="relations">
      <h2>${relations}</h2>
      ${documentKinds.map((kind) => relationTable(kind, words))}
    </section>
    <section class="file" id="tables">
      <h2>${tables}</h2>
      ${layouts.map((layout) => tableSection(layout, words))}
    </section>`;
  return htmlDocument(words.language, title, body);
}

function conventionSection(convention: ToldConvention, words: LocaleWords): Html {
  return html`<section>
    <h3>${convention.title}</h3>
    ${paragraphs(remarksOnConvention(convention), words)}
  </section>`;
}

function ruleSection(rule: Documented, words: LocaleWords): Html {
  const { id, severity, docs } = rule;
  return html`<section class="finding ${severity}" id="rule-${id}">
    <p class="head ${severity}">
      <strong>${docs.title}</strong> <span>${signs[severity]} ${words.report.severity[severity]}</span>
      <code class="faint">${id}</code>
    </p>
    ${paragraphs(remarksOnRule(rule, words), words)} ${drawnSides(drawnOf(rule, words) ?? [], words)}
  </section>`;
}

function drawnSides(sides: readonly DrawnSide[], { handbook: words }: LocaleWords): Html {
  if (sides.length === 0) return html``;
  return html`<div class="examples">
    ${sides.map(
      ({ look, label, tables, leftOut }) =>
        html`<figure class="${look}">
          <figcaption>${look === "right" ? "✓" : "✗"} ${label}</figcaption>
          ${tables.map(drawnTable)}
          ${leftOut === 0 ? html`` : html`<p class="faint">${words.othersLeftOut(leftOut)}</p>`}
        </figure>`,
    )}
  </div>`;
}

/** The title of a table takes the whole of its line. */
function drawnTable(table: DrawnTable): Html {
  const lines = table.map((line) => {
    const [first] = line;
    const isAlone = line.slice(1).every(({ text }) => text === "");
    const cells = isAlone
      ? html`<td class="${first?.isMarked === true ? "title marked" : "title"}" colspan="${line.length}">
          ${first?.text}
        </td>`
      : line.map(({ text, isMarked }) => {
          const look = [isMarked ? "marked" : "", /^-?\d[\d,]*\.\d+%?$/u.test(text) ? "figure" : ""].join(" ").trim();
          return html`<td class="${look}">${text}</td>`;
        });
    return html`<tr>
      ${cells}
    </tr>`;
  });
  return html`<table>
    ${lines}
  </table>`;
}

function paragraphs(remarks: readonly Remark[], { report }: LocaleWords): readonly Html[] {
  return remarks.map(({ label, text }) =>
    label === "" ? html`<p>${text}</p>` : html`<p><span class="faint">${label}${report.colon}</span>${text}</p>`,
  );
}

function relationTable(kind: DocumentKind, words: LocaleWords): Html {
  const { handbook: said, report } = words;
  const rows = relationLines(kind, words).map(
    ([tables, sentence, depends]) =>
      html`<tr>
        <td>${tables}</td>
        <td>${sentence}</td>
        <td class="short">${depends}</td>
      </tr>`,
  );
  return html`<h3>${report.kind[kind]}</h3>
    ${relationGraph(kind, `${report.kind[kind]}${report.colon}${said.relations}`)}
    <table>
      <thead>
        <tr>
          <th>${report.tables}</th>
          <th>${said.relation}</th>
          <th></th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

function tableSection(layout: Layout, words: LocaleWords): Html {
  const { id, name, kind, about } = layout;
  return html`<section id="table-${id}">
    <h3>${name} <small>${kind === undefined ? "" : words.report.kind[kind]}</small></h3>
    <p>${about}</p>
    ${paragraphs(remarksOnTable(layout, words), words)}
  </section>`;
}
