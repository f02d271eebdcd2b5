/** One place of the workbook: what it was taken for, how surely, and what the user says it is. */
import { Link, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { layouts } from "../../layouts";
import { usePane } from "../usePane";
import { GapLine } from "./GapLine";
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
  select: { maxWidth: "420px" },
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
  const standing =
    chosen !== undefined
      ? say.chosen
      : table === undefined
        ? say.unrecognised
        : table.unreadable
          ? say.unreadable
          : say.score[table.confidence >= certain ? "sure" : table.confidence >= sure ? "likely" : "doubtful"];
  return (
    <li className={styles.root}>
      <Link
        as="button"
        aria-label={say.goTo(`${sheet.name} ${range}`)}
        onClick={() => void session.select({ sheet: sheet.name, row: area.top, column: area.left })}
      >
        {sheet.name} {range}
      </Link>
      <Select
        size="small"
        className={styles.select}
        aria-label={say.takenFor(`${sheet.name} ${range}`)}
        disabled={state.work !== undefined && state.work.task !== "renew"}
        value={chosen ?? ""}
        onChange={(_, { value }) => void session.chooseLayout(sheet.name, position, value === "" ? undefined : value)}
      >
        <option value="">{table === undefined || chosen !== undefined ? say.automatic : table.layout.name}</option>
        <option value="none">{say.none}</option>
        {(["budget", "finalAccounts"] as const).map((kind) => (
          <optgroup key={kind} label={words.report.kind[kind]}>
            {layouts
              .filter((layout) => layout.kind === kind)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
      <span className={styles.facts}>
        {sheet.visibility !== "visible" && <span className={styles.doubtful}>{say.unseen[sheet.visibility]}</span>}
        <span className={mergeClasses(isDoubtful && styles.doubtful)}>{standing}</span>
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
