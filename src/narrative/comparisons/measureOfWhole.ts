/** What a whole is whose parts are known, of whomever it is told: `许镇镇“三公”经费`, `全县政府采购规模`. */
import { wholesByName } from "../../vocabulary/narrativeSums";
import type { Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";

export function measureOfWhole(whole: Statement, tying: Tying): string | undefined {
  return tying.meaning(whole)?.measure ?? wholesByName.find(({ words }) => words.test(whole.subject.text))?.measure;
}
