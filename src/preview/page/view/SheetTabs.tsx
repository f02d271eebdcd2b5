/** Below the grid: the sheets that are not hidden. A row longer than the window scrolls. */
import { useEffect, useRef, type KeyboardEvent } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular, EyeOffRegular } from "@fluentui/react-icons";
import { LazyMenu } from "../bar/LazyMenu";
import { accent } from "../grid/colours";
import type { Sheet } from "../../excel";
import type { Desk } from "./useDesk";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    alignItems: "center",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  list: { display: "flex", overflowX: "auto", overflowY: "hidden", scrollbarWidth: "none", flexGrow: 1, minWidth: 0 },
  tab: {
    padding: "6px 14px",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: `13px/18px ${tokens.fontFamilyBase}`,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: `inset 0 -3px 0 ${accent}`,
    fontWeight: tokens.fontWeightSemibold,
    // Shadows are not drawn there.
    "@media (forced-colors: active)": { borderBottom: "3px solid Highlight" },
  },
});

export function SheetTabs({ desk: { book, sheet, show, words } }: { readonly desk: Desk }) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const selected = useRef<HTMLButtonElement>(null);
  const hidden = book.sheets.filter(({ visibility }) => visibility !== "visible");
  const visible = book.sheets.filter(({ visibility }) => visibility === "visible");

  useEffect(() => {
    selected.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [sheet]);
  const unhide = (each: Sheet): void => {
    book.showSheet(each, "visible");
    show(each);
  };
  const scrollBy = (part: number): void =>
    list.current?.scrollBy({ left: part * list.current.clientWidth, behavior: "smooth" });
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    const by = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const next = visible[visible.indexOf(sheet) + by];
    if (by !== 0 && next !== undefined) show(next);
  };

  return (
    <div className={styles.strip}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={words.previousSheets}
        onClick={() => scrollBy(-0.7)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label={words.nextSheets}
        onClick={() => scrollBy(0.7)}
      />
      <div ref={list} role="tablist" aria-label={words.sheets} className={styles.list} onKeyDown={onKeyDown}>
        {visible.map((each) => {
          const isSelected = each === sheet;
          return (
            <button
              key={each.id}
              ref={isSelected ? selected : undefined}
              role="tab"
              aria-selected={isSelected}
              tabIndex={isSelected ? 0 : -1}
              className={mergeClasses(styles.tab, isSelected && styles.selected)}
              style={each.tabColor === "" ? undefined : { borderTop: `3px solid ${each.tabColor}` }}
              onClick={() => show(each)}
            >
              {each.name}
            </button>
          );
        })}
      </div>
      {hidden.length > 0 && (
        <LazyMenu
          label={words.hiddenSheets(hidden.length)}
          icon={<EyeOffRegular />}
          groups={[hidden.map((each) => ({ label: words.showSheet(each.name), onPress: () => unhide(each) }))]}
        />
      )}
    </div>
  );
}
