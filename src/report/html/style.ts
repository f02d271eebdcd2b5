/** The looks of the HTML report: light, dark and on paper. */

/** By which a page allows these looks and no others; a test says what it has to be when they change. */
export const styleHash = "sha256-AprOXKbbdlL0x5dpH9n6TzlwU/K+YGk1Y2u0N9A4JA4=";

export const style = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1f2328; --faint: #59636e; --line: #d9dee4; --panel: #f6f8fa;
  --error: #b4232c; --warning: #8a5a00; --info: #1f5c99;
  --right: #1a6b35; --right-back: #e3f4e7; --error-back: #fdecec; --warning-back: #fff5db; --info-back: #eaf3fb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --ink: #e4e8ec; --faint: #9aa4af; --line: #333a42; --panel: #1d2126;
    --error: #ff9a94; --warning: #f0c060; --info: #8fc4f5;
    --right: #7fd49a; --right-back: #17301f; --error-back: #3a1d1f; --warning-back: #38290d; --info-back: #16293b;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 64rem; background: var(--paper); color: var(--ink);
  font: 15px/1.65 "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", sans-serif;
}
h1 { font-size: 1.5rem; margin: 0 0 1rem; }
h2 { font-size: 1.3rem; line-height: 1.4; margin: 0; }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
h3 small, .faint { color: var(--faint); font-weight: normal; }
p { margin: .25rem 0; }
a { color: inherit; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .35rem .75rem .35rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--faint); }
td.figure, th.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.short { white-space: nowrap; }
.file { margin-top: 3.5rem; padding-top: 1.5rem; border-top: 3px solid var(--line); }
.file:first-of-type, .only { margin-top: 0; padding-top: 0; border-top: 0; }
.path { overflow-wrap: anywhere; color: var(--faint); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0 .25rem; padding: 0; list-style: none; }
.counts li { padding: .1rem .75rem; border-radius: 1rem; background: var(--panel); color: var(--faint); }
.counts .error { background: var(--error-back); color: var(--error); font-weight: 600; }
.counts .warning { background: var(--warning-back); color: var(--warning); font-weight: 600; }
.counts .info { background: var(--info-back); color: var(--info); font-weight: 600; }
.error { color: var(--error); }
.warning { color: var(--warning); }
.info { color: var(--info); }
.findings { margin: 0; padding: 0; list-style: none; }
.finding { padding: .6rem .9rem; margin: .5rem 0; border-left: 4px solid; border-radius: 0 6px 6px 0; break-inside: avoid; }
.finding.error { border-color: var(--error); background: var(--error-back); }
.finding.warning { border-color: var(--warning); background: var(--warning-back); }
.finding.info { border-color: var(--info); background: var(--info-back); }
.finding > * { color: var(--ink); }
.finding > .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .9rem; color: inherit; }
.cell { font-weight: 700; font-variant-numeric: tabular-nums; }
.figures { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0 0 0 auto; color: var(--ink); }
.figures div { display: flex; gap: .4rem; }
.figures dt { color: var(--faint); }
.figures dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.message { overflow-wrap: anywhere; }
.rule span { margin-right: 1.2em; }
.rule { color: var(--faint); font-size: .87em; }
details { margin-top: .35rem; }
summary { cursor: pointer; color: var(--faint); }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
details ul { margin: .35rem 0 .25rem; padding-left: 1.4rem; }
.decided { margin: 0; padding-left: 1.2rem; }
.decided li { margin: .4rem 0; break-inside: avoid; }
.tables { margin-top: 1rem; }
.tables table { margin-top: .5rem; font-size: .93em; }
.all { margin-bottom: 2rem; }
body:has(> .wide) { max-width: 100rem; }
.wide h2 { margin: 2rem 0 .5rem; }
@media screen {
  /* In a narrow window the page is scrolled across: no text stands one letter a line. */
  .wide td:not(.figure) { min-width: 5rem; }
  .wide td:has(> .message), .wide td.message { min-width: 14rem; }
}
.upright { writing-mode: vertical-rl; vertical-align: bottom; }
.grid td, .grid th { padding-right: .5rem; }
.examples { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; margin-top: .6rem; }
.examples figure { flex: 1 1 22rem; min-width: 0; margin: 0; overflow-x: auto; break-inside: avoid; }
.examples figcaption { font-weight: 600; }
.examples .right figcaption { color: var(--right); }
.examples .wrong figcaption { color: var(--error); }
.examples table { margin: .25rem 0 .6rem; background: var(--paper); font-size: .8rem; line-height: 1.4; }
.examples td { padding: .15rem .45rem; border: 1px solid var(--line); }
.examples .title { text-align: center; font-weight: 600; }
.examples .right .marked { background: var(--right-back); color: var(--right); font-weight: 700; }
.examples .wrong .marked { background: var(--error-back); color: var(--error); font-weight: 700; outline: 2px solid var(--error); outline-offset: -2px; }
.graph { margin: .75rem 0 1.25rem; overflow-x: auto; break-inside: avoid; }
.graph svg { max-width: 100%; height: auto; }
.graph path { fill: none; stroke: var(--faint); stroke-opacity: .55; }
.graph rect { fill: var(--panel); stroke: var(--info); }
.graph text { fill: var(--ink); font-size: 12px; text-anchor: middle; }
.graph a:hover rect { fill: var(--info-back); }
@media print {
  :root { --paper: #fff; --ink: #000; --faint: #444; --line: #bbb; --panel: #eee;
    --error: #9c0006; --warning: #7f4a00; --info: #1f4e79; --error-back: #fff; --warning-back: #fff; --info-back: #fff; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  summary { list-style: none; }
  h2, h3 { break-after: avoid; }

  /* One workbook has room; of many, each goes on where the one before it ended, and what is unfolded on paper is what cannot be looked up. */
  @page { margin: 12mm; }
  body:has(> .all) { font-size: 8.5pt; line-height: 1.4; }
  .file:not(.only) { margin-top: 1rem; padding-top: .4rem; border-top: 1.5px solid #000; }
  .file:not(.only) h2 { font-size: 12pt; }
  .file:not(.only) h3 { margin: .4rem 0 .1rem; font-size: 9.5pt; }
  .file:not(.only) .counts { margin: .2rem 0; }
  .file:not(.only) .counts li { padding: 0 .5rem 0 0; background: none; }
  .file:not(.only) .finding { padding: .1rem .5rem; margin: .15rem 0; border-left-width: 2px; }
  .file:not(.only) .finding > * { display: inline; }
  .file:not(.only) .finding > .head > * { margin-right: .6em; }
  .file:not(.only) .figures, .file:not(.only) .finding .rule span + span { display: none; }
  .file:not(.only) .finding > details { display: block; margin: 0; }
  .file:not(.only) details ul, .file:not(.only) details li { display: inline; margin: 0; padding: 0; }
  .file:not(.only) details li::after { content: "；"; }
  .file:not(.only) details li:last-child::after { content: ""; }
  .file:not(.only) .tables { margin-top: .3rem; }
  .file:not(.only) .tables table { margin: 0; }
  .file:not(.only) .tables details:not([open])::details-content { display: none; }
  td, th { padding-top: .1rem; padding-bottom: .1rem; }
}
`;
