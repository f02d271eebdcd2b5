/** The list of many workbooks: how far the check is, what was found in each, and all of it to take along. */
import { useState, useSyncExternalStore } from "react";
import { Button, Checkbox, makeStyles, ProgressBar, Select, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, DismissRegular, PlayRegular, StopRegular } from "@fluentui/react-icons";
import { wordsOf } from "../../../locale";
import type { PreviewWords } from "../../../locale/preview";
import type { Together } from "../../many/together";
import type { Units } from "../../many/units";
import { narrow } from "../narrow";
import { ordered, rowOf, type Order } from "./rows";
import { TogetherPanel } from "./TogetherPanel";
import { UnitList } from "./UnitList";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    // Its list scrolls by itself.
    [narrow]: { flexGrow: 0, height: "max(calc(100vh - 110px), 480px)" },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  told: { flexGrow: 1, minWidth: "200px", margin: 0 },
  order: { minWidth: "140px" },
});

interface Props {
  readonly units: Units;
  readonly together: Together;
  readonly words: PreviewWords;
  readonly isPacking: boolean;
  readonly onOpen: (id: number) => void;
  readonly onDownload: () => void;
  readonly onClose: () => void;
}

export default function UnitsView({ units, together, words, isPacking, onOpen, onDownload, onClose }: Props) {
  const styles = useStyles();
  const state = useSyncExternalStore(units.subscribe, units.get);
  const department = useSyncExternalStore(together.subscribe, together.get);
  const [order, setOrder] = useState<Order>("file");
  const reportWords = wordsOf(words.language);
  const { many } = words;
  const rows = together.shown().map((unit) => rowOf(unit, words, reportWords));
  const done = rows.filter(({ unit }) => unit.standing === "checked").length;
  const told = state.isRunning
    ? many.progress(done, rows.length)
    : done < rows.length
      ? many.stopped(rows.length - done)
      : reportWords.report.overall({
          files: rows.length,
          withErrors: rows.filter(({ counts }) => (counts?.error ?? 0) > 0).length,
          unchecked: rows.filter(({ isUnchecked }) => isUnchecked).length,
          unusable: rows.filter(({ isUnusable }) => isUnusable).length,
        });
  return (
    <main className={styles.root} aria-busy={state.isRunning}>
      <div className={styles.head}>
        <h2 className={styles.title}>{many.title(rows.length)}</h2>
        <p className={styles.told} role="status">
          {told}
        </p>
        <Select
          size="small"
          className={styles.order}
          aria-label={many.order}
          value={order}
          onChange={(_, { value }) => setOrder(value === "error" ? "error" : "file")}
        >
          <option value="file">{many.orders.file}</option>
          <option value="error">{many.orders.error}</option>
        </Select>
        {rows.length > 1 && (
          <Checkbox
            label={many.together.ask}
            title={many.together.about}
            checked={department.isAsked}
            onChange={(_, { checked }) => together.ask(checked === true)}
          />
        )}
        {state.isRunning ? (
          <Button size="small" icon={<StopRegular />} onClick={() => units.stop()}>
            {many.stop}
          </Button>
        ) : (
          done < rows.length && (
            <Button size="small" icon={<PlayRegular />} onClick={() => units.resume()}>
              {many.goOn}
            </Button>
          )
        )}
        <Button
          size="small"
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabled={state.isRunning || department.isRunning || isPacking || done === 0}
          onClick={onDownload}
        >
          {isPacking ? many.packing : many.download}
        </Button>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={onClose}>
          {many.close}
        </Button>
      </div>
      {state.isRunning && <ProgressBar aria-label={told} value={done} max={rows.length} />}
      <TogetherPanel state={department} words={many.together} reportWords={reportWords} />
      <UnitList rows={ordered(rows, order)} words={many} reportWords={reportWords} onOpen={onOpen} />
    </main>
  );
}
