/** Headings and titles of tables without the words that contents leave out. */
import { normalise } from "../../recognise";

const fillers =
  /20\d\d年(?:度)?|\([^()]*\)|部门|单位|预算|决算|情况|说明|总体|安排|公开|编制|总|明细|[的“”"、,.，。·\-—_《》]/gu;

/** What is left of a heading without the words that contents and text have or have not. */
export function headingKey(name: string, organisation: string | undefined): string {
  const bare = normalise(organisation === undefined ? name : name.replaceAll(organisation, ""));
  return bare.replace(fillers, "");
}
