/** 插入标准表: which blank tables are added to the workbook, for whom, and with which subjects. */
import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Inspected } from "../../session";
import { useCatalogue } from "../subjects/useCatalogue";
import { usePane } from "../usePane";
import {
  firstRequest,
  offeredTables,
  requestedSheets,
  styleOf,
  stylesOf,
  wantedOf,
  yearOf,
  type InsertRequest,
  type OfferedTable,
} from "./request";
import { SubjectChoice } from "./SubjectChoice";
import { TableChoice } from "./TableChoice";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" },
  head: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
  form: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    maxWidth: "520px",
  },
  /** What is chosen from a list stands in as many columns as there is room for. */
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  // A field is as wide as its column, however wide its contents would like to be.
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  // A select is as wide as its longest option unless it is told.
  select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
  part: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
});

interface InsertPanelProps {
  readonly inspected: Inspected | undefined;
  readonly onEnd: () => void;
}

export default function InsertPanel({ inspected, onEnd }: InsertPanelProps) {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { insert: say, action } = words.pane;
  const catalogue = useCatalogue();
  const [request, setRequest] = useState(() => firstRequest(inspected));
  const change = (part: Partial<InsertRequest>): void => setRequest({ ...request, ...part });
  const style = styleOf(request);
  const year = yearOf(request);
  const tables = offeredTables(request, inspected);
  const chosen = tables.filter(({ isChosen }) => isChosen);
  const wanted =
    catalogue === undefined || year === undefined
      ? undefined
      : wantedOf(request, year, catalogue, words.template.department);

  const choose = (some: readonly OfferedTable[], isWanted: boolean): void => {
    const changed = new Set(request.changed);
    for (const { number, isThere } of some) {
      if (isWanted === isThere) changed.add(number);
      else changed.delete(number);
    }
    change({ changed });
  };

  const insert = (): void => {
    if (style === undefined || wanted?.kind !== "wanted") return;
    void session.insertTables(requestedSheets(style, new Set(chosen.map(({ number }) => number)), wanted));
    onEnd();
  };

  return (
    <section className={styles.root} aria-label={say.title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{say.title}</h2>
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabled={chosen.length === 0 || wanted?.kind !== "wanted" || state.work !== undefined}
            onClick={insert}
          >
            {say.insert(chosen.length)}
          </Button>
          <Button onClick={onEnd}>{action.back}</Button>
        </div>
      </div>
      <div className={styles.form}>
        <p className={styles.text}>{say.about}</p>
        <div className={styles.row}>
          <Field label={say.kind} className={styles.field}>
            <Select
              className={styles.select}
              value={request.kind}
              onChange={(_, { value }) =>
                change({ kind: value === "budget" ? "budget" : "finalAccounts", changed: new Set() })
              }
            >
              {(["budget", "finalAccounts"] as const).map((kind) => (
                <option key={kind} value={kind}>
                  {words.report.kind[kind]}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label={say.year}
            className={styles.field}
            {...(year === undefined && { validationState: "error" as const })}
          >
            <Input
              className={styles.input}
              value={request.year}
              inputMode="numeric"
              onChange={(_, { value }) => change({ year: value })}
            />
          </Field>
        </div>
        <Field label={say.style} className={styles.field}>
          <Select
            className={styles.select}
            value={style?.id ?? ""}
            onChange={(_, { value }) => change({ style: value, changed: new Set() })}
          >
            {stylesOf(request.kind).map(({ id, name, unit }) => (
              <option key={id} value={id}>
                {say.styleOption(name, unit)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say.units} hint={say.unitsHint}>
          <Textarea rows={2} value={request.units} onChange={(_, { value }) => change({ units: value })} />
        </Field>
        <Field label={say.projects} hint={say.projectsHint}>
          <Textarea rows={2} value={request.projects} onChange={(_, { value }) => change({ projects: value })} />
        </Field>
        <Field
          label={say.subjects}
          hint={say.subjectsHint}
          className={styles.field}
          {...(wanted?.kind === "unknown" &&
            year !== undefined && { validationMessage: say.unknownSubjects(wanted.codes, year) })}
        >
          <div>
            <SubjectChoice
              catalogue={catalogue}
              year={year}
              chosen={request.subjects}
              onChoose={(subjects) => change({ subjects })}
            />
          </div>
        </Field>
        <h3 className={styles.part}>{say.tables}</h3>
        <TableChoice tables={tables} onChoose={choose} />
      </div>
    </section>
  );
}
