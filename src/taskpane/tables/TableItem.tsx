/** One place of the workbook: what it was taken for, how surely, and what the user says it is. */
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../usePane";
import { GapLine } from "./GapLine";
import { LayoutSelect } from "./LayoutSelect";
import type { LocaleWords } from "../../locale";
import type { TablePlace } from "../../session";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  doubtful: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  gaps: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Below this a person should look whether the table was taken for the right one. */
const sure = 0.75;
/** From here nobody needs to look. */
const certain = 0.9;

export function TableItem({ place, findings }: { readonly place: TablePlace; readonly findings: number }) {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { sheet, area, range, position, table, amounts, checked, gaps } = place;
  const say = words.pane.table;
  const chosen = state.kept.layouts.find((one) => one.sheet === sheet.name && one.table === position)?.layout;
  const isDoubtful = table === undefined || table.unreadable || table.confidence < sure;
  return (
    <li className={styles.root}>
      <Link
        as="button"
        aria-label={say.goTo(`${sheet.name} ${range}`)}
        onClick={() => void session.select({ sheet: sheet.name, row: area.top, column: area.left })}
      >
        {sheet.name} {range}
      </Link>
      <LayoutSelect place={place} chosen={chosen} />
      <span className={styles.facts}>
        {sheet.visibility !== "visible" && <span className={styles.doubtful}>{say.unseen[sheet.visibility]}</span>}
        <span className={mergeClasses(isDoubtful && styles.doubtful)}>
          {chosen === undefined ? tellSurety(table, say) : say.chosen}
        </span>
        {table !== undefined && <span>{table.unit}</span>}
        {table?.year !== undefined && <span>{table.year}</span>}
        {amounts > 0 && <span>{words.report.coverage.counted(amounts, checked)}</span>}
        {findings > 0 && <span>{say.findings(findings)}</span>}
      </span>
      {gaps.length > 0 && (
        <ul className={styles.gaps}>
          {gaps.map((gap) => (
            <li key={gap.reason}>
              <GapLine gap={gap} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function tellSurety(table: TablePlace["table"], say: LocaleWords["pane"]["table"]): string {
  if (table === undefined) return say.unrecognised;
  if (table.unreadable) return say.unreadable;
  if (table.unfilled) return say.unfilled;
  return say.score[table.confidence >= certain ? "sure" : table.confidence >= sure ? "likely" : "doubtful"];
}
