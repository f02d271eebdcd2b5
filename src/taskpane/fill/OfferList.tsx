/** One line for each blank cell: where, which code, which name, from where. */
import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { Offer } from "../../session";
import { a1 } from "../../workbook";
import { LinesInSight } from "../LinesInSight";
import { listOnLowScreen, lowScreen } from "../lowScreen";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: "120px", overflowY: "auto", [lowScreen]: listOnLowScreen },
  list: { position: "relative", width: "100%" },
  item: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "center",
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  code: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  note: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  doubt: { color: tokens.colorStatusWarningForeground1 },
});

interface OfferListProps {
  readonly offers: readonly Offer[];
  readonly isChosen: (offer: Offer) => boolean;
  readonly onChoose: (offer: Offer, wanted: boolean) => void;
}

export function OfferList({ offers, isChosen, onChoose }: OfferListProps) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { fill: say, subject, finding } = words.pane;
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: offers.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 52,
    overscan: 8,
  });
  return (
    <div className={styles.scroll} ref={scroll}>
      <div className={styles.list} style={{ height: virtual.getTotalSize() }} role="list" aria-label={say.title}>
        <LinesInSight virtual={virtual} items={offers} className={styles.item}>
          {(offer) => {
            const { code, entry, edit, table } = offer;
            const cell = `${edit.sheet} ${a1(edit)}`;
            const years = subject.years(entry.from, entry.to);
            return (
              <>
                <Checkbox
                  aria-label={say.choose(code, entry.name)}
                  checked={isChosen(offer)}
                  onChange={(_, { checked }) => onChoose(offer, checked === true)}
                />
                <span className={styles.name}>
                  <span className={styles.code}>{code}</span> {entry.name}
                  <span className={styles.note}>
                    {table} · {years} · {subject.standing[entry.standing]}
                    {!offer.isUsual && (
                      <span className={styles.doubt}>
                        {" "}
                        {offer.what === "code" ? say.codesFromNames : say.uncertain}
                      </span>
                    )}
                  </span>
                </span>
                <Link
                  as="button"
                  aria-label={finding.goTo(cell)}
                  onClick={() => void session.select({ sheet: edit.sheet, row: edit.row, column: edit.column })}
                >
                  {a1(edit)}
                </Link>
              </>
            );
          }}
        </LinesInSight>
      </div>
    </div>
  );
}
