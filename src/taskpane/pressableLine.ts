/** How a line of a list looks that is a button as a whole: like text, until the pointer or the focus comes. */
import { tokens } from "@fluentui/react-components";

export const pressableLine = {
  display: "grid",
  gridTemplateColumns: "16px 1fr auto",
  width: "100%",
  border: "none",
  background: "none",
  color: "inherit",
  font: "inherit",
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
} as const;
