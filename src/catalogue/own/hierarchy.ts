/** Checks what a list says of the codes above its codes. */
import { codeAbove } from "../codes";
import { ByCode } from "./byCode";
import type { ListLine } from "./lines";
import type { Problems } from "./problems";
import type { Named } from "./shortNames";

type Line = ListLine & Named;

export function checkHierarchy(lines: readonly Line[], problems: Problems): void {
  const byCode = new ByCode<Line>();
  for (const line of lines) byCode.set(line, line);
  const missing = new Set<string>();
  for (const { kind, code, above, codePlace } of byCode.values()) {
    const byForm = codeAbove(kind, code);
    if (above !== undefined && byForm !== undefined && above !== byForm)
      problems.add("above-differs", [codePlace], { quoted: code, others: [above, byForm] });
    else if (above !== undefined && byCode.get(kind, above) === undefined)
      problems.add("unknown-above", [codePlace], { quoted: code, others: [above] });
    // Codes that have a form above them differ from kind to kind.
    else if (byForm !== undefined && byCode.get(kind, byForm) === undefined && !missing.has(byForm)) {
      missing.add(byForm);
      problems.add("missing-parent", [codePlace], { quoted: code, others: [byForm] });
    }
  }
  tellCycles(byCode, problems);
}

/** Each cycle is told once, at the code of it that comes first. */
function tellCycles(byCode: ByCode<Line>, problems: Problems): void {
  const settled = new Set<Line>();
  for (const first of byCode.values()) {
    const way: Line[] = [];
    const onWay = new Map<Line, number>();
    let line: Line | undefined = first;
    while (line !== undefined && !settled.has(line) && !onWay.has(line)) {
      onWay.set(line, way.length);
      way.push(line);
      line = line.above === undefined ? undefined : byCode.get(line.kind, line.above);
    }
    const start = line === undefined ? undefined : onWay.get(line);
    for (const passed of way) settled.add(passed);
    const cycle = start === undefined ? [] : way.slice(start);
    const [top, ...others] = cycle;
    if (top === undefined) continue;
    const places = others.slice(0, 5).map(({ codePlace }) => codePlace);
    problems.add("cycle", [top.codePlace, ...places], {
      quoted: top.code,
      others: cycle.slice(1, 6).map(({ code }) => code),
    });
  }
}
