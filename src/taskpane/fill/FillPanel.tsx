/** 填科目名称: what would be written, shown before it is. */
import { Button, Checkbox, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Inspected, Offer } from "../../session";
import { a1 } from "../../workbook";
import { usePane } from "../usePane";
import { useAnswer } from "../useAnswer";
import { OfferList } from "./OfferList";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  unknown: { margin: 0, padding: tokens.spacingHorizontalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

const mostUnknown = 20;

export default function FillPanel({ inspected }: { readonly inspected: Inspected }) {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { fill: say, action } = words.pane;
  const answer = useAnswer(session.offers, inspected);
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const { offers = [], unknown = [] } = answer ?? {};
  const isChosen = ({ isUsual, key }: Offer): boolean => isUsual !== changed.has(key);
  const chosen = offers.filter(isChosen);
  const usual = offers.filter(({ isUsual }) => isUsual);

  const choose = (some: readonly Offer[], wanted: boolean): void => {
    const next = new Set(changed);
    for (const { key, isUsual } of some) {
      if (wanted === isUsual) next.delete(key);
      else next.add(key);
    }
    setChanged(next);
  };

  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <h2 className={styles.title}>{say.title}</h2>
        {answer === undefined ? (
          <Spinner size="tiny" label={words.pane.loading} />
        ) : (
          <p className={styles.text}>{offers.length === 0 ? say.nothing : say.about}</p>
        )}
        <div className={styles.actions}>
          {offers.length > 0 && (
            <Button
              appearance="primary"
              disabled={chosen.length === 0 || state.work !== undefined}
              onClick={() => void session.fillNames(chosen.map(({ edit }) => edit))}
            >
              {say.write(chosen.length)}
            </Button>
          )}
          <Button onClick={session.endFilling}>{action.back}</Button>
          {usual.length > 0 && (
            <Checkbox
              label={say.all}
              checked={usual.every(isChosen) ? true : usual.some(isChosen) ? "mixed" : false}
              onChange={(_, { checked }) => choose(usual, checked === true)}
            />
          )}
        </div>
      </div>
      <OfferList offers={offers} isChosen={isChosen} onChoose={(one, wanted) => choose([one], wanted)} />
      {unknown.length > 0 && (
        <p className={styles.unknown}>
          {say.unknown(unknown.length)}
          {words.report.list(unknown.slice(0, mostUnknown).map((one) => `${one.code}（${one.sheet} ${a1(one)}）`))}
        </p>
      )}
    </section>
  );
}
