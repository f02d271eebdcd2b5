/** The handbook as one page for a class or a shelf: every rule, every relation between tables, every table, out of their own words. */
import { layouts, type DocumentKind, type Layout } from "../layouts";
import type { Words } from "../locale";
import { html, htmlDocument, signs, type Html } from "../report";
import { formRelations, rules, tableRelations, type Relation, type Rule } from "../rules";
import { columnNames, sumSentences } from "./columnNames";

const kinds: readonly DocumentKind[] = ["budget", "finalAccounts"];

export function handbook(words: Words): string {
  const { title, rules: heading, relations, tables } = words.handbook;
  const body = html`<h1>${title}</h1>
    <ul class="counts">
      <li><a href="#rules">${heading}</a></li>
      <li><a href="#relations">${relations}</a></li>
      <li><a href="#tables">${tables}</a></li>
    </ul>
    <section class="file only" id="rules">
      <h2>${heading}</h2>
      ${rules.map((rule) => ruleSection(rule, words))}
    </section>
    <section class="file" id="relations">
      <h2>${relations}</h2>
      ${kinds.map((kind) => relationTable(kind, words))}
    </section>
    <section class="file" id="tables">
      <h2>${tables}</h2>
      ${layouts.map((layout) => tableSection(layout, words))}
    </section>`;
  return htmlDocument(words.language, title, body);
}

function ruleSection({ id, severity, docs }: Rule, { handbook: words, report }: Words): Html {
  const paragraph = (name: string, text: string | undefined): Html | undefined =>
    text === undefined ? undefined : html`<p><span class="faint">${name}${report.colon}</span>${text}</p>`;
  return html`<section class="finding ${severity}" id="rule-${id}">
    <p class="head ${severity}">
      <strong>${docs.title}</strong> <span>${signs[severity]} ${report.severity[severity]}</span>
      <code class="faint">${id}</code>
    </p>
    ${paragraph(words.why, docs.why)} ${paragraph(words.basis, docs.basis)} ${paragraph(words.good, docs.example?.good)}
    ${paragraph(words.bad, docs.example?.bad)}
  </section>`;
}

function relationsOf(kind: DocumentKind): readonly Relation[] {
  return [...tableRelations[kind], ...formRelations[kind]];
}

/** Some hold only for documents that show their figures in one way and not in another; a hint is no certain relation. */
function relationTable(kind: DocumentKind, { handbook: words, report }: Words): Html {
  const rows = relationsOf(kind).map(
    ({ between, sentence, when, hint }) =>
      html`<tr>
        <td>${[...new Set(between.map(nameOfLayout))].join(report.list(["", ""]))}</td>
        <td>${sentence}</td>
        <td class="short">${hint ? report.severity.info : when === undefined ? "" : words.depends}</td>
      </tr>`,
  );
  return html`<h3>${report.kind[kind]}</h3>
    <table>
      <thead>
        <tr>
          <th>${report.tables}</th>
          <th>${words.relation}</th>
          <th></th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

function nameOfLayout(id: string): string {
  return layouts.find((layout) => layout.id === id)?.name ?? id;
}

function tableSection(layout: Layout, { handbook: words, report }: Words): Html {
  const { id, name, kind, about } = layout;
  const sums = sumSentences(layout);
  const ties = kinds.flatMap(relationsOf).filter(({ between }) => between.includes(id) && between.length > 1);
  const others = [...new Set(ties.flatMap(({ between }) => between.filter((other) => other !== id)).map(nameOfLayout))];
  const columns = [...columnNames(layout).values()];
  return html`<section id="table-${id}">
    <h3>${name} <small>${kind === undefined ? "" : report.kind[kind]}</small></h3>
    <p>${about}</p>
    ${columns.length === 0 ? undefined : html`<p><span class="faint">${words.columns}${report.colon}</span>${report.list(columns)}</p>`}
    ${sums.length === 0 ? undefined : html`<p><span class="faint">${words.sums}${report.colon}</span>${report.clauses(sums)}</p>`}
    ${others.length === 0 ? undefined : html`<p><span class="faint">${words.ties}${report.colon}</span>${report.list(others)}</p>`}
  </section>`;
}
