/** Cells that were not checked, and why; a press shows the first of them. */
import { Link } from "@fluentui/react-components";
import { a1Area } from "../../workbook";
import { usePane } from "../usePane";
import type { Gap } from "../../session";

/** The others are counted. */
const rangesShown = 4;

export function GapLine({ gap: { sheet, areas, reason } }: { readonly gap: Gap }) {
  const { session, words } = usePane();
  const { coverage } = words.report;
  const why = reason === "outside" ? coverage.outside : coverage.reason[reason];
  const [first] = areas;
  return (
    <Link
      as="button"
      onClick={() =>
        first !== undefined && void session.select({ sheet: sheet.name, row: first.top, column: first.left })
      }
    >
      {coverage.unread(areas.slice(0, rangesShown).map(a1Area), areas.length, why)}
    </Link>
  );
}
