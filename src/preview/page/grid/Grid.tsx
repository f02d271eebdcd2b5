/** The sheet in view: headings, cells, what is selected, and the cell being typed into. */
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type MouseEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../../workbook";
import type { BookChange } from "../../excel";
import { displayed } from "../../excel/model/display";
import { axisOf, spanOf } from "../edit/shifts";
import type { Desk } from "../view/useDesk";
import { useRevision } from "../view/useRevision";
import { axesOf, extentOf } from "./axes";
import { CellEditor } from "./CellEditor";
import { Cells } from "./Cells";
import { paper } from "./colours";
import { single } from "./drawn";
import { Frames } from "./Frames";
import { ColumnHeadings, HEADING_HEIGHT, RowHeadings } from "./Headings";
import { pressed } from "./keys";
import { spanned, type Hit } from "./movement";
import type { MenuPlace } from "./ShiftMenu";
import { indexAt, parts, placeOf, type Part } from "./parts";
import { usePointer } from "./usePointer";
import { useReveal } from "./useReveal";
import { useScroll } from "./useScroll";

// Many never open it.
const ShiftMenu = lazy(() => import("./ShiftMenu"));

const useStyles = makeStyles({
  scroller: { position: "relative", overflow: "auto", flexGrow: 1, minHeight: 0, backgroundColor: paper },
  // Stands still while the scroller moves; what it shows follows the scroller's position.
  view: { position: "sticky", top: 0, left: 0, overflow: "clip" },
  // The workbook's own colours, marks among them, are content.
  part: { position: "absolute", overflow: "clip", backgroundColor: paper, forcedColorAdjust: "none" },
  frozenEdge: { boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1}`, zIndex: 1 },
  origin: { position: "absolute" },
  corner: {
    position: "absolute",
    left: 0,
    top: 0,
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

const changesCells = ({ kind }: BookChange): boolean => kind !== "selected" && kind !== "activated";
const changesExtent = ({ kind, by }: BookChange): boolean =>
  kind === "layout" || kind === "shifted" || (kind === "cells" && by === "addIn");

export function Grid({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const { book, sheet, cursor, areas, words } = desk;
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const scroll = useScroll(scroller);
  const revision = useRevision(book, changesCells);
  const extentRevision = useRevision(book, changesExtent);

  // Sheets change in place: it is the revision that tells when to look again.
  const used = useMemo(() => sheet.used(false), [sheet, extentRevision]);
  const extent = extentOf(used, cursor);
  const axes = useMemo(
    () => axesOf(sheet, { rows: extent.rows, columns: extent.columns }),
    [sheet, extent.rows, extent.columns, extentRevision],
  );
  const margin = 14 + 9 * Math.max(2, String(axes.rows.count).length);
  const view = { width: Math.max(0, scroll.width - margin), height: Math.max(0, scroll.height - HEADING_HEIGHT) };
  const rowParts = parts(axes.rows, sheet.frozen.rows, scroll.top, view.height);
  const columnParts = parts(axes.columns, sheet.frozen.columns, scroll.left, view.width);
  const active = sheet.mergeAt(cursor.active) ?? single(cursor.active);
  const page = Math.max(1, Math.floor(view.height / axes.rows.size(cursor.active.row)) - 1);

  useReveal(scroller, desk, axes, view);
  useEffect(() => {
    // Whoever is in the pane when it shows another sheet stays there.
    if (!(document.activeElement instanceof HTMLIFrameElement)) field.current?.focus({ preventScroll: true });
  }, [sheet]);

  const hit = ({ clientX, clientY }: MouseEvent): Hit => {
    const box = scroller.current?.getBoundingClientRect();
    const x = clientX - (box?.left ?? 0) - margin;
    const y = clientY - (box?.top ?? 0) - HEADING_HEIGHT;
    return {
      row: indexAt(axes.rows, sheet.frozen.rows, scroll.top, y),
      column: indexAt(axes.columns, sheet.frozen.columns, scroll.left, x),
      on: x < 0 && y < 0 ? "corner" : y < 0 ? "column" : x < 0 ? "row" : "cells",
    };
  };
  const pointer = usePointer(desk, hit);
  const [menu, setMenu] = useState<MenuPlace>();
  const closeMenu = (): void => {
    setMenu(undefined);
    // When the menu is gone: the keys are the grid's again, Ctrl+Z among them.
    requestAnimationFrame(() => field.current?.focus({ preventScroll: true }));
  };
  const onContextMenu = (event: MouseEvent): void => {
    const place = hit(event);
    const isHeading = place.on === "row" || place.on === "column";
    const axis = axisOf(areas);
    const asked = place.on === "row" ? "rows" : place.on === "column" ? "columns" : axis;
    const at = asked === "columns" ? place.column : place.row;
    const isSelected =
      axis !== undefined &&
      asked === axis &&
      areas.map((area) => spanOf(axis, area)).some(([first, last]) => at >= first && at <= last);
    // The menu key asks at the cell that is typed into.
    if (!isHeading && !isSelected) return;
    event.preventDefault();
    desk.commit();
    if (!isSelected) desk.move(spanned(place, place));
    setMenu({ x: event.clientX, y: event.clientY });
  };
  const place = {
    left: margin + placeOf(axes.columns, sheet.frozen.columns, scroll.left, active.left) - 1,
    top: HEADING_HEIGHT + placeOf(axes.rows, sheet.frozen.rows, scroll.top, active.top) - 1,
    width: axes.columns.start(active.right + 1) - axes.columns.start(active.left) + 1,
    height: axes.rows.start(active.bottom + 1) - axes.rows.start(active.top) + 1,
  };
  const { content, style } = sheet.cell(cursor.active);

  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        className={styles.view}
        style={{ width: scroll.width, height: scroll.height }}
        {...pointer}
        onPointerDown={(event) => {
          if (event.target === field.current) return;
          event.preventDefault();
          field.current?.focus({ preventScroll: true });
          pointer.onPointerDown(event);
        }}
        onContextMenu={onContextMenu}
        onDoubleClick={(event) => event.target !== field.current && desk.begin("correcting")}
      >
        <div
          role="grid"
          aria-label={words.grid(sheet.name)}
          aria-rowcount={axes.rows.count}
          aria-colcount={axes.columns.count}
          aria-multiselectable="true"
        >
          <ColumnHeadings axes={axes} parts={columnParts} areas={areas} margin={margin} />
          <RowHeadings axes={axes} parts={rowParts} areas={areas} margin={margin} />
          {rowParts.map((rows) =>
            columnParts.map((columns) => (
              <div
                key={`${rows.shift === 0},${columns.shift === 0},${rows.at},${columns.at}`}
                className={
                  isFrozen(rows, rowParts) || isFrozen(columns, columnParts)
                    ? `${styles.part} ${styles.frozenEdge}`
                    : styles.part
                }
                style={{
                  left: margin + columns.at,
                  top: HEADING_HEIGHT + rows.at,
                  width: columns.length,
                  height: rows.length,
                }}
              >
                <div className={styles.origin} style={{ left: -columns.shift, top: -rows.shift }}>
                  <Cells
                    book={book}
                    sheet={sheet}
                    axes={axes}
                    rows={rows.indices}
                    columns={columns.indices}
                    revision={revision}
                    stale={words.stale}
                  />
                  <Frames areas={areas} active={active} axes={axes} />
                </div>
              </div>
            )),
          )}
        </div>
        <div className={styles.corner} style={{ width: margin, height: HEADING_HEIGHT }} title={words.selectAll} />
        <CellEditor
          desk={desk}
          field={field}
          place={place}
          limit={{ width: scroll.width - place.left, height: scroll.height - place.top }}
          onKey={(event) => pressed(event, desk, { sheet, ...axes, page })}
        />
        <div className={styles.heard} aria-live="polite">
          {words.cell(a1(cursor.active), displayed(content, style.numberFormat) || words.blank)}
        </div>
      </div>
      {menu !== undefined && (
        <Suspense fallback={null}>
          <ShiftMenu desk={desk} place={menu} onClose={closeMenu} />
        </Suspense>
      )}
      {/* Gives the scroller its length. */}
      <div
        style={{
          width: margin + axes.columns.length,
          height: Math.max(1, HEADING_HEIGHT + axes.rows.length - scroll.height),
        }}
      />
    </div>
  );
}

function isFrozen(part: Part, all: readonly Part[]): boolean {
  return all.length > 1 && part === all[0];
}
