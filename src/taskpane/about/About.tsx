/** 关于: what this is, and whether the Excel around it does what it relies on. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { version } from "../../version";
import { usePane } from "../usePane";
import { SelfTest } from "./SelfTest";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function About() {
  const styles = useStyles();
  const { about } = usePane().words.pane;
  return (
    <section className={styles.root} aria-label={about.title}>
      <h2 className={styles.title}>{about.title}</h2>
      <p className={styles.text}>{about.version(version)}</p>
      <SelfTest />
    </section>
  );
}
