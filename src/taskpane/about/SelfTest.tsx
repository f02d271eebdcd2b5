/** 自检: tries this Excel, shows what came of it, and hands it out as text. */
import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { grouped } from "../../grouped";
import type { SelfTest as Result, Tried } from "../../hosts/excel/selfTest/run";
import { version } from "../../version";
import { usePane } from "../usePane";
import { TriedGroup } from "./TriedGroup";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  start: { justifySelf: "start" },
});

/** `taskpane.html?selftest` opens the pane here. */
const isAskedFor = (): boolean => new URLSearchParams(location.search).has("selftest");

export function SelfTest() {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { about: say } = words.pane;
  const [result, setResult] = useState<Result>();
  const start = (): Promise<void> =>
    session.aside(async (workbook, watch) => {
      setResult(undefined);
      const { runSelfTest } = await import("../../hosts/excel/selfTest/run");
      setResult(await runSelfTest(workbook, watch));
    });
  const root = useRef<HTMLHeadingElement>(null);
  const startUnasked = useEffectEvent(() => {
    if (!isAskedFor()) return;
    root.current?.scrollIntoView();
    void start();
  });
  useEffect(() => startUnasked(), []);
  return (
    <>
      <h3 ref={root} className={styles.title}>
        {say.selfTest}
      </h3>
      <p className={styles.text}>{say.selfTestAbout}</p>
      <Button className={styles.start} size="small" disabled={state.work !== undefined} onClick={() => void start()}>
        {say.start}
      </Button>
      {result !== undefined && <Outcome result={result} />}
    </>
  );
}

function Outcome({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const { about: say } = usePane().words.pane;
  const [copied, setCopied] = useState<boolean>();
  const text = JSON.stringify({ gouji: version, ...result }, undefined, 1);
  const count = (outcome: Tried["outcome"]): number => result.tried.filter((one) => one.outcome === outcome).length;
  const copy = async (): Promise<void> =>
    setCopied(
      await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    );
  return (
    <>
      <p className={styles.summary} role="status">
        {say.summary(count("holds"), count("fails"), count("absent"))}
      </p>
      <ul className={styles.list}>
        {[...grouped(result.tried, ({ group }) => group)].map(([group, tried]) => (
          <TriedGroup key={group} name={say.group[group]} tried={tried} />
        ))}
      </ul>
      <p className={styles.text}>{say.send}</p>
      <Button className={styles.start} size="small" appearance="primary" onClick={() => void copy()}>
        {copied === true ? say.copied : say.copy}
      </Button>
      {copied === false && <p role="alert">{say.copyByHand}</p>}
      <Textarea aria-label={say.result} readOnly rows={5} value={text} onFocus={({ target }) => target.select()} />
    </>
  );
}
