/** One finding with its figures, and below it what its mistake explains. */
import type { ReportWords } from "../../locale";
import type { Case } from "../cases";
import type { ReportedFinding } from "../checkedFile";
import { signs } from "../phrases";
import { ruleDocs } from "../ruleDocs";
import { html, type Html } from "./html";

/** One finding in the HTML report, with why the rule exists and what follows from it. */
export function findingItem({ finding, consequences }: Case, words: ReportWords): Html {
  const { rule, severity, message, cells } = finding;
  const docs = ruleDocs(rule);
  return html`<li class="finding ${severity}">
    <div class="head">
      <span class="${severity}">${signs[severity]} ${words.severity[severity]}</span>
      <span class="cell ${severity}">${cells[0] ?? ""}</span>
      ${figures(finding, words)}
    </div>
    <div class="message">${message}</div>
    <div class="rule">
      <span>${words.column.rule}${words.colon}${docs?.title ?? rule}</span>
      ${docs?.basis === undefined ? undefined : html`<span>${words.column.basis}${words.colon}${docs.basis}</span>`}
    </div>
    ${
      consequences.length === 0
        ? undefined
        : html`<details>
            <summary>${words.consequences(consequences.length)}</summary>
            <ul>
              ${consequences.map((one) => consequenceItem(one, finding.sheet))}
            </ul>
          </details>`
    }
  </li>`;
}

function consequenceItem({ sheet, cells, message }: ReportedFinding, homeSheet: string): Html {
  return html`<li>
    <span class="cell">${sheet === homeSheet ? undefined : html`<bdi>${sheet}</bdi>!`}${cells[0] ?? ""}</span>
    <span class="message">${message}</span>
  </li>`;
}

function figures({ expected, actual, difference, unit }: ReportedFinding, words: ReportWords): Html | undefined {
  if (expected === null && actual === null) return undefined;
  const figure = (name: "expected" | "actual" | "difference", value: string | null): Html | undefined =>
    value === null
      ? undefined
      : html`<div>
          <dt>${words.column[name]}</dt>
          <dd><bdi>${value}</bdi></dd>
        </div>`;
  return html`<dl class="figures">
    ${figure("expected", expected)} ${figure("actual", actual)} ${figure("difference", difference)}
    ${unit === null ? undefined : html`<div><dd class="faint">${unit}</dd></div>`}
  </dl>`;
}
