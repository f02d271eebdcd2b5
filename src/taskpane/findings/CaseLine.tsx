/** One finding: a line that says what, where and by how much; opened, all that is known of it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { RuleDocs } from "../../rules";
import type { Decision } from "../../session";
import { pressableLine } from "../pressableLine";
import { usePane } from "../usePane";
import { CaseDetail } from "./CaseDetail";
import { cellText, differenceText, type ShownCase } from "./listing";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  line: {
    ...pressableLine,
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  icon: { paddingTop: "2px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  cell: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  difference: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  message: {
    gridColumn: "2 / -1",
    color: tokens.colorNeutralForeground2,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
  },
  whole: { WebkitLineClamp: "none" },
});

interface CaseLineProps {
  readonly one: ShownCase;
  readonly decision: Decision | undefined;
  readonly docs: RuleDocs | undefined;
  readonly isOpen: boolean;
  readonly onOpen: (fingerprint: string | undefined) => void;
  readonly onSettle: (fingerprint: string, done: Promise<void>) => void;
}

export function CaseLine({ one, decision, docs, isOpen, onOpen, onSettle }: CaseLineProps) {
  const styles = useStyles();
  const { session, words } = usePane();
  const line = useRef<HTMLButtonElement>(null);
  const { finding } = one;
  const [{ sheet, ...at }] = finding.places;
  const press = (): void => {
    onOpen(isOpen ? undefined : finding.fingerprint);
    // A text beside the workbook has no cell to go to.
    if (!isOpen && at.paragraph === undefined)
      void session.select({ sheet: sheet.name, row: at.row, column: at.column });
  };
  return (
    <div
      className={mergeClasses(styles.root, isOpen && styles.open)}
      onKeyDown={({ key }) => {
        if (key !== "Escape" || !isOpen) return;
        onOpen(undefined);
        line.current?.focus();
      }}
    >
      <button ref={line} type="button" data-line className={styles.line} aria-expanded={isOpen} onClick={press}>
        <span className={styles.icon}>
          <SeverityIcon severity={finding.severity} label={words.pane.finding.severity[finding.severity]} />
        </span>
        <span className={styles.title}>
          {docs?.title ?? finding.rule} <span className={styles.cell}>{cellText(finding.places[0], words)}</span>
        </span>
        <span className={styles.difference}>{differenceText(finding, words.pane.finding)}</span>
        <span className={mergeClasses(styles.message, isOpen && styles.whole)}>{finding.message}</span>
      </button>
      {isOpen && <CaseDetail one={one} decision={decision} docs={docs} onSettle={onSettle} />}
    </div>
  );
}
