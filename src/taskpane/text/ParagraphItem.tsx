/** One paragraph: each figure underlined by how it stands and a way to its cell; below, what was found in it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useRef } from "react";
import type { Piece, ShownFigure } from "../../session";
import { SeverityIcon } from "../findings/SeverityIcon";
import { usePane } from "../usePane";
import { meantFigure } from "./meantFigure";
import type { ToldParagraph } from "./told";

/** By shape as well as by colour: a line, dashes, waves, dots. */
export const useMarkStyles = makeStyles({
  mark: { textDecorationLine: "underline", textDecorationThickness: "2px", textUnderlineOffset: "3px" },
  agrees: { textDecorationStyle: "solid", textDecorationColor: tokens.colorStatusSuccessBorder2 },
  inText: { textDecorationStyle: "dashed", textDecorationColor: tokens.colorStatusSuccessBorder2 },
  differs: {
    textDecorationStyle: "wavy",
    textDecorationColor: tokens.colorStatusDangerForeground1,
    textDecorationThickness: "1.5px",
    fontWeight: tokens.fontWeightSemibold,
  },
  notFound: { textDecorationStyle: "dotted", textDecorationColor: tokens.colorNeutralForeground2 },
});

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`, lineHeight: "1.7" },
  sought: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  heading: { fontWeight: tokens.fontWeightSemibold },
  figure: {
    display: "inline",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    lineHeight: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "2px" },
  },
  finding: {
    width: "100%",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface ParagraphItemProps {
  readonly paragraph: ToldParagraph;
  readonly isSought: boolean;
}

export const ParagraphItem = memo(function ParagraphItem({ paragraph, isSought }: ParagraphItemProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { level, pieces, findings } = paragraph;
  const text = useRef<HTMLParagraphElement>(null);
  const showFigure = (message: string): void => {
    const position = meantFigure(message, pieces);
    const figure = position === undefined ? undefined : text.current?.querySelectorAll("button")[position];
    (figure ?? text.current)?.scrollIntoView({ block: "nearest" });
    figure?.focus();
  };
  return (
    <div className={mergeClasses(styles.root, isSought && styles.sought)}>
      <p ref={text} className={mergeClasses(styles.text, level > 0 && styles.heading)}>
        {pieces.map(({ text: said, figure }: Piece, position) =>
          figure === undefined ? said : <FigureMark key={position} text={said} figure={figure} />,
        )}
      </p>
      {findings.map(({ fingerprint, severity, message }) => (
        <button key={fingerprint} type="button" className={styles.finding} onClick={() => showFigure(message)}>
          <SeverityIcon severity={severity} label={words.pane.finding.severity[severity]} />
          <span>{message}</span>
        </button>
      ))}
    </div>
  );
});

function FigureMark({ text, figure }: { readonly text: string; readonly figure: ShownFigure }) {
  const styles = useStyles();
  const marks = useMarkStyles();
  const { session, words } = usePane();
  const { standing, target, place } = figure;
  const label = words.pane.text.figure(text, standing, place);
  return (
    <button
      type="button"
      className={mergeClasses(styles.figure, marks.mark, marks[standing])}
      aria-label={label}
      title={label}
      onClick={() => {
        if (target !== undefined) void session.select(target);
      }}
    >
      {text}
    </button>
  );
}
