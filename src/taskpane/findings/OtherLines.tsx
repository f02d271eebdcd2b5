/** Lines beside the findings: headings, reasons why checks could not be run, places that were not recognised. */
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { usePane } from "../usePane";
import type { ListingLine } from "./listing";

type Of<Kind extends ListingLine["kind"]> = Extract<ListingLine, { kind: Kind }>;

const useStyles = makeStyles({
  heading: { margin: 0, backgroundColor: tokens.colorNeutralBackground2 },
  headingButton: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: 0,
    paddingInline: tokens.spacingHorizontalS,
  },
  title: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  text: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  extent: { margin: 0, border: "none", color: tokens.colorNeutralForeground2 },
  abouts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

export function HeadingLine({ line, onToggle }: { line: Of<"heading">; onToggle: (key: string) => void }) {
  const styles = useStyles();
  const isGroup = line.key.startsWith("group ");
  return (
    <h2 className={styles.heading}>
      <Button
        data-line
        appearance="transparent"
        className={styles.headingButton}
        aria-expanded={line.isOpen}
        icon={line.isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        onClick={() => onToggle(line.key)}
        title={line.title}
      >
        <span className={styles.title}>{line.title}</span>
        {isGroup && <span className={styles.count}>{line.count}</span>}
      </Button>
    </h2>
  );
}

const aboutsShown = 5;

export function ReasonLine({ line: { reason, abouts } }: { line: Of<"reason"> }) {
  const styles = useStyles();
  const words = usePane().words.pane.finding;
  const [all, setAll] = useState(false);
  const shown = all ? abouts : abouts.slice(0, aboutsShown);
  return (
    <div className={styles.text}>
      {reason}
      <ul className={styles.abouts}>
        {shown.map((about, position) => (
          <li key={position}>{about}</li>
        ))}
      </ul>
      {shown.length < abouts.length && (
        <Link as="button" onClick={() => setAll(true)}>
          {words.more(abouts.length)}
        </Link>
      )}
    </div>
  );
}

export function PlaceLine({ line: { sheet, range, row, column } }: { line: Of<"place"> }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const place = `${sheet} ${range}`;
  return (
    <div className={styles.text}>
      <Link
        as="button"
        data-line
        aria-label={words.pane.finding.goTo(place)}
        onClick={() => void session.select({ sheet, row, column })}
      >
        {place}
      </Link>
    </div>
  );
}

export function ExtentLine({ line }: { line: Of<"extent"> }) {
  const styles = useStyles();
  return <p className={mergeClasses(styles.text, styles.extent)}>{line.text}</p>;
}
