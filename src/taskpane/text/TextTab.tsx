/** 说明: the text of the disclosure, with every figure marked by how it stands against the tables. */
import { makeStyles, mergeClasses, Select, Spinner, tokens } from "@fluentui/react-components";
import { useMemo, useState, type DragEvent } from "react";
import type { FigureStanding } from "../../narrative";
import { openFindings, type Inspected } from "../../session";
import { useAnswer } from "../useAnswer";
import { usePane } from "../usePane";
import { useMarkStyles } from "./ParagraphItem";
import { ParagraphList } from "./ParagraphList";
import { withFindings } from "./told";
import { TextSource } from "./TextSource";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  nothing: { padding: tokens.spacingHorizontalM },
});

const standings: readonly FigureStanding[] = ["agrees", "inText", "differs", "notFound"];

interface TextTabProps {
  readonly inspected: Inspected;
  /** The paragraph that is to be brought into sight. */
  readonly sought: string | undefined;
}

export default function TextTab({ inspected, sought }: TextTabProps) {
  const styles = useStyles();
  const marks = useMarkStyles();
  const { session, state, words } = usePane();
  const { text: say } = words.pane;
  const { result } = inspected;
  const { decisions } = state.kept;
  const [only, setOnly] = useState<FigureStanding>();
  const [unusable, setUnusable] = useState<string>();
  const text = useAnswer(session.text, inspected);
  const counts = text?.counts;
  const all = useMemo(
    () => withFindings(text?.paragraphs ?? [], openFindings(result, decisions)),
    [text, result, decisions],
  );
  const shown = useMemo(
    () =>
      only === undefined
        ? all
        : all.filter(({ pieces }) => pieces.some(({ figure }) => figure !== undefined && figure.standing === only)),
    [all, only],
  );

  const read = async (file: File): Promise<void> => {
    const { isUnusable, readText } = await import("../../hosts/file");
    const answer = await readText(new Uint8Array(await file.arrayBuffer()));
    setUnusable(isUnusable(answer) ? answer.reason : undefined);
    if (!isUnusable(answer)) await session.takeText(file.name, answer.text);
  };
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    void read(file);
  };

  return (
    <div className={styles.root} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <div className={styles.head}>
        {text === undefined ? (
          <Spinner size="tiny" label={words.pane.loading} />
        ) : counts === undefined ? (
          <p className={styles.quiet}>{say.about}</p>
        ) : (
          <>
            <p className={styles.text} role="status">
              {words.report.narrative(counts)}
            </p>
            <div className={styles.row}>
              {standings.map((standing) => (
                <span key={standing} className={mergeClasses(marks.mark, marks[standing])}>
                  {say.standing[standing]}
                </span>
              ))}
              <Select
                size="small"
                aria-label={say.show}
                value={only ?? ""}
                onChange={(_, { value }) => setOnly(standings.find((standing) => standing === value))}
              >
                <option value="">{say.all}</option>
                {standings.map((standing) => (
                  <option key={standing} value={standing}>
                    {say.only[standing]}
                  </option>
                ))}
              </Select>
            </div>
          </>
        )}
        <TextSource unusable={unusable} onFile={(file) => void read(file)} />
      </div>
      {counts !== undefined && shown.length === 0 && (
        <p className={mergeClasses(styles.quiet, styles.nothing)}>{say.nothing}</p>
      )}
      {shown.length > 0 && <ParagraphList key={only ?? ""} paragraphs={shown} sought={sought} />}
    </div>
  );
}
