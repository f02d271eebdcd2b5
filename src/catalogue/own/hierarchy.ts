/** Checks what a list says of the codes above its codes. */
import { codeAbove } from "../codes";
import { ByCode } from "./byCode";
import { cyclesOf } from "./cycles";
import type { ListLine } from "./lines";
import type { Problems } from "./problems";
import type { Named } from "./shortNames";

type NamedLine = ListLine & Named;

/** Reports codes whose code above is missing from the list, or is another than their form tells. */
export function checkHierarchy(lines: readonly NamedLine[], problems: Problems): void {
  const byCode = new ByCode<NamedLine>();
  for (const line of lines) byCode.set(line, line);
  const missing = new Set<string>();
  for (const { kind, code, above, codePlace } of byCode.values()) {
    const byForm = codeAbove(kind, code);
    if (above !== undefined && byForm !== undefined && above !== byForm)
      problems.add("above-differs", [codePlace], { quoted: code, others: [above, byForm] });
    else if (above !== undefined && byCode.get(kind, above) === undefined)
      problems.add("unknown-above", [codePlace], { quoted: code, others: [above] });
    // The form of a code tells the code above it: `2080505` needs 20805 in the list.
    else if (byForm !== undefined && byCode.get(kind, byForm) === undefined && !missing.has(byForm)) {
      missing.add(byForm);
      problems.add("missing-parent", [codePlace], { quoted: code, others: [byForm] });
    }
  }
  for (const [top, ...others] of cyclesOf(byCode.values())) {
    const shown = others.slice(0, 5);
    problems.add("cycle", [top.codePlace, ...shown.map(({ codePlace }) => codePlace)], {
      quoted: top.code,
      others: shown.map(({ code }) => code),
    });
  }
}
