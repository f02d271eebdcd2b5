/** In place of the task pane while somebody practises: what she marked as wrong, and afterwards what it was worth. */
import { useState } from "react";
import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { wordsOf } from "../../../locale";
import { a1 } from "../../../workbook";
import type { Scored } from "../../many/jobs";
import { download } from "../download";
import { narrow } from "../narrow";
import type { Desk } from "../view/useDesk";
import { isMarked, writeMarks, type MarkedCell } from "./marks";
import { Remarks } from "./Remarks";
import type { Exercise } from "./usePractice";

const useStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    width: "var(--pane-width)",
    height: "100%",
    overflowY: "auto",
    padding: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // What is too long scrolls, and is not pressed flat.
    "& > *": { flexShrink: 0 },
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: { width: "100%", borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "flex", gap: "6px", alignItems: "center" },
  place: { flexGrow: 1, justifyContent: "flex-start", minWidth: 0, overflowWrap: "anywhere", textAlign: "start" },
  expected: { width: "90px", minWidth: "90px" },
  unmark: { minWidth: "auto", flexShrink: 0 },
  told: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Props {
  readonly desk: Desk;
  readonly exercise: Exercise;
  readonly isMaking: boolean;
  readonly onScore: () => Promise<Scored | undefined>;
  readonly onAgain: () => void;
  readonly onEnd: () => void;
}

export default function PracticePane({ desk, exercise, isMaking, onScore, onAgain, onEnd }: Props) {
  const styles = useStyles();
  const [marks, setMarks] = useState<readonly MarkedCell[]>([]);
  const [scored, setScored] = useState<Scored>();
  const [isScoring, setScoring] = useState(false);
  const { words: preview, book, sheet, cursor } = desk;
  const { training: words } = preview;
  const { practice } = wordsOf(preview.language);
  const { key, wish } = exercise;
  const change = (next: readonly MarkedCell[]): void => {
    writeMarks(book, practice.answerSheet, next, marks.length);
    setMarks(next);
    setScored(undefined);
  };
  const here = `${sheet.name}!${a1(cursor.active)}`;
  const isAnswerSheet = sheet.name === practice.answerSheet;
  const score = async (): Promise<void> => {
    setScoring(true);
    setScored(await onScore());
    setScoring(false);
  };
  const saveKey = (): void =>
    download(
      `${practice.fileName.key(key.practice.replace(/\.[^.]+$/u, ""))}.json`,
      new TextEncoder().encode(`${JSON.stringify(key, undefined, 2)}\n`),
    );
  const sheets = [...new Set(key.mistakes.flatMap(({ cells }) => cells[0]?.sheet ?? []))];
  return (
    <section className={styles.pane} aria-label={words.panel}>
      <h2 className={styles.title}>{words.panel}</h2>
      <p className={styles.text}>{words.task(wish.level === 3 ? undefined : key.mistakes.length)}</p>
      {wish.level === 1 && <p className={styles.text}>{words.hints(wordsOf(preview.language).report.list(sheets))}</p>}
      <Button
        appearance="primary"
        disabled={isAnswerSheet || isMarked(marks, sheet.name, cursor.active)}
        onClick={() => change([...marks, { sheet: sheet.name, cell: a1(cursor.active), expected: "" }])}
      >
        {words.mark(here)}
      </Button>
      <p className={mergeClasses(styles.text, styles.quiet)} role="status">
        {marks.length === 0 ? words.noMarks : words.marked(marks.length)}
      </p>
      <ul className={styles.list}>
        {marks.map((mark) => {
          const name = `${mark.sheet}!${mark.cell}`;
          return (
            <li key={name} className={styles.line}>
              <Button
                size="small"
                appearance="subtle"
                className={styles.place}
                aria-label={words.goTo(name)}
                onClick={() => desk.goTo(`'${mark.sheet.replaceAll("'", "''")}'!${mark.cell}`)}
              >
                {name}
              </Button>
              <Input
                size="small"
                className={styles.expected}
                aria-label={words.expected(name)}
                placeholder={practice.column.expected}
                value={mark.expected}
                onChange={(_, { value }) =>
                  change(marks.map((one) => (one === mark ? { ...mark, expected: value } : one)))
                }
              />
              <Button
                size="small"
                appearance="subtle"
                className={styles.unmark}
                icon={<DismissRegular />}
                aria-label={words.unmark(name)}
                title={words.unmark(name)}
                onClick={() => change(marks.filter((one) => one !== mark))}
              />
            </li>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={isScoring} onClick={() => void score()}>
          {isScoring ? words.scoring : words.score}
        </Button>
        <Button disabled={isMaking} onClick={onAgain}>
          {isMaking ? words.making : words.again}
        </Button>
        <Button onClick={onEnd}>{words.end}</Button>
      </div>
      {scored !== undefined && (
        <>
          <p className={styles.told} role="status">
            {scored.told}
          </p>
          <Remarks remarks={scored.remarks} desk={desk} />
        </>
      )}
      <p className={mergeClasses(styles.text, styles.quiet)}>
        {words.seed} {wish.seed}。{words.classHint}
      </p>
      <div className={styles.actions}>
        <Button size="small" onClick={saveKey}>
          {words.key}
        </Button>
      </div>
    </section>
  );
}
