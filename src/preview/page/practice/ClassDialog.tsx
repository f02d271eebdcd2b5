/** 全班成绩: the key and what was handed in are chosen, and become one table. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  ProgressBar,
} from "@fluentui/react-components";
import { wordsOf } from "../../../locale";
import type { PreviewWords } from "../../../locale/preview";
import { useChooser } from "../bar/useChooser";
import { downloadBlob } from "../download";
import { SheetTable } from "./SheetTable";
import { useClass } from "./useClass";

const useStyles = makeStyles({
  surface: { maxWidth: "min(1100px, 96vw)" },
  content: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { margin: 0 },
});

interface Props {
  readonly words: PreviewWords;
  readonly onClose: () => void;
}

export default function ClassDialog({ words, onClose }: Props) {
  const styles = useStyles();
  const { class: said } = words.training;
  const { score: scoreWords } = wordsOf(words.language);
  const { standing, score } = useClass(words);
  const chooser = useChooser("answers", (files) => void score([...(files ?? [])]));
  const isScoring = standing.kind === "scoring";
  // Place by place is read in the workbook: it has a row for each mistake and each trainee.
  const shown =
    standing.kind === "scored" ? standing.results.sheets.filter(({ name }) => name !== scoreWords.sheets.details) : [];
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface aria-describedby={undefined} className={styles.surface}>
        <DialogBody>
          <DialogTitle>{said.title}</DialogTitle>
          <DialogContent className={styles.content}>
            {chooser.field}
            <p className={styles.text}>{said.about}</p>
            {isScoring && <ProgressBar aria-label={said.title} value={standing.done} max={standing.all} />}
            <p className={styles.text} role="status">
              {standing.kind === "trouble" && standing.why}
              {isScoring && said.scoring(standing.done, standing.all)}
              {standing.kind === "scored" && `${said.scored(standing.files, standing.unread)}${scoreWords.pointsAre}`}
            </p>
            {shown.map((sheet) => (
              <SheetTable key={sheet.name} sheet={sheet} />
            ))}
          </DialogContent>
          <DialogActions fluid>
            {standing.kind === "scored" && (
              <Button
                appearance="primary"
                onClick={() => downloadBlob(`${scoreWords.sheets.results}.xlsx`, standing.results.book)}
              >
                {said.save}
              </Button>
            )}
            <Button
              appearance={standing.kind === "scored" ? "secondary" : "primary"}
              disabled={isScoring}
              onClick={chooser.ask}
            >
              {said.choose}
            </Button>
            <Button onClick={onClose}>{said.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
