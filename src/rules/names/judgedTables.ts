/** Takes the rules on names through the codes of all tables that the catalogue can judge. */
import { couldNotRun, holds, type Check } from "../../contract/rule";
import { kindNames } from "../../readings/codes/editionWords";
import { judgedCodes, type Wrong } from "../../readings/codes/judgedCodes";
import type { Readings } from "../../readings/readings";
import { listed, tableName } from "../../readings/wording";

/** @param say what the rule says of a table's wrong codes */
export function* judgeTables(readings: Readings, say: (wrong: readonly Wrong[]) => Iterable<Check>): Iterable<Check> {
  for (const [table, { wrong, count, notJudged }] of readings.of(judgedCodes)) {
    const said = [...say(wrong)];
    yield* said;
    if (said.length === 0 && count > 0) yield holds;
    if (notJudged.size > 0) {
      const kinds = [...notJudged.keys()].map((kind) => kindNames[kind]);
      const reasons = [...new Set(notJudged.values())];
      yield couldNotRun(`${tableName(table)}的${listed(kinds, "类")}编码和名称`, listed(reasons, "条", "；"));
    }
  }
}
