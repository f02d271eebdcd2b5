/** The columns that head and lines of the list share. In a narrow window year and coverage give way. */
import { tokens } from "@fluentui/react-components";
import { narrow } from "../narrow";

export const columns = {
  display: "grid",
  gridTemplateColumns: "minmax(140px, 1fr) 64px 56px 56px 72px 72px",
  columnGap: tokens.spacingHorizontalM,
  alignItems: "baseline",
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  [narrow]: {
    gridTemplateColumns: "minmax(110px, 1fr) 34px 34px 56px",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    "& > :nth-child(2), & > :nth-child(6)": { display: "none" },
  },
} as const;
