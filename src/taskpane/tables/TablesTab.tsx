/** 表格: what each sheet was taken for, what is missing, and naming a table by hand; or all of it beside an earlier draft. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { openFindings, type Inspected } from "../../session";
import { a1Area } from "../../workbook";
import { usePane } from "../usePane";
import { DraftFile } from "../drafts/DraftFile";
import { DraftsPanel } from "../drafts/DraftsPanel";
import { casesOf } from "../findings/listing";
import { GapLine } from "./GapLine";
import { TableItem } from "./TableItem";

const useStyles = makeStyles({
  root: { overflowY: "auto", flexGrow: 1, paddingBottom: tokens.spacingVerticalM },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  missing: { padding: `2px ${tokens.spacingHorizontalM}` },
});

interface TablesTabProps {
  readonly inspected: Inspected;
  /** One of the disclosures that the workbook holds, counted from 0; undefined: all of them. */
  readonly document: number | undefined;
  readonly onInsert: () => void;
}

export default function TablesTab({ inspected, document, onInsert }: TablesTabProps) {
  const { compared } = usePane().state;
  return compared === undefined ? (
    <TableList inspected={inspected} onInsert={onInsert} />
  ) : (
    <DraftsPanel compared={compared} document={document} />
  );
}

function TableList({ inspected, onInsert }: Pick<TablesTabProps, "inspected" | "onInsert">) {
  const styles = useStyles();
  const { state, words } = usePane();
  const { disclosure, result } = inspected;
  const cases = casesOf(openFindings(result, state.kept.decisions));
  const missing = cases.filter(({ finding }) => finding.rule === "missing-table");
  return (
    <div className={styles.root}>
      <div className={styles.actions}>
        <Button
          size="small"
          title={words.pane.insert.about}
          disabled={state.work !== undefined && state.work.task !== "renew"}
          onClick={onInsert}
        >
          {words.pane.insert.open}
        </Button>
        <DraftFile label={words.pane.drafts.choose} about={words.pane.drafts.about} />
      </div>
      {missing.length > 0 && (
        <section>
          <h2 className={styles.title}>{words.pane.table.missing}</h2>
          <ul className={styles.list}>
            {missing.map(({ finding }) => (
              <li key={finding.fingerprint} className={styles.missing}>
                {finding.message}
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2 className={styles.title}>{words.pane.table.recognised(disclosure.tablesAndForms.length)}</h2>
      <ul className={styles.list}>
        {result.places.map((place) => (
          <TableItem
            key={`${place.sheet.name} ${place.position}`}
            place={place}
            findings={cases.filter(({ finding: { places } }) => places[0].table === place.table && place.table).length}
          />
        ))}
      </ul>
      {result.beside.length > 0 && (
        <section>
          <h2 className={styles.title}>{words.pane.table.beside}</h2>
          <ul className={styles.list}>
            {result.beside.map(({ sheet, area, amounts }) => (
              <li key={`${sheet.name} ${a1Area(area)}`} className={styles.missing}>
                {sheet.name} {words.report.coverage.counted(amounts, 0)}{" "}
                <GapLine gap={{ sheet, areas: [area], reason: "outside" }} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
