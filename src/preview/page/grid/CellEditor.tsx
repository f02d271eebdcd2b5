/**
 * Takes what is typed. It always has the focus and lies unseen over the active cell, so that an input method for Chinese can begin
 * there at the first key; once something is typed, it is seen.
 */
import { useEffect, type ClipboardEvent, type KeyboardEvent, type RefObject } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { a1 } from "../../../workbook";
import type { Desk } from "../view/useDesk";
import { accent, paper } from "./colours";
import { cssFont } from "./fonts";

const useStyles = makeStyles({
  editor: {
    position: "absolute",
    boxSizing: "border-box",
    resize: "none",
    zIndex: 3,
    margin: 0,
    padding: "0 3px",
    border: "none",
    outline: `2px solid ${accent}`,
    backgroundColor: paper,
    color: "#000000",
    overflow: "hidden",
    whiteSpace: "pre-wrap",
    fieldSizing: "content",
  },
  unseen: { opacity: 0, pointerEvents: "none", fieldSizing: "fixed", caretColor: "transparent" },
});

interface Props {
  readonly desk: Desk;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** How far it may grow. */
  readonly limit: { readonly width: number; readonly height: number };
  /** The keys that neither begin nor end the editing. */
  readonly onKey: (event: KeyboardEvent) => void;
}

export function CellEditor({ desk, field, place, limit, onKey }: Props) {
  const styles = useStyles();
  const { editing, cursor, sheet } = desk;
  const isTyping = editing !== undefined;
  useEffect(() => {
    // The caret goes behind what is there already; the formula bar keeps the focus that it has.
    if (isTyping && document.activeElement === field.current) field.current?.setSelectionRange(-1, -1);
  }, [isTyping, field]);
  const { style } = sheet.cell(cursor.active);

  const onPaste = (event: ClipboardEvent): void => {
    if (isTyping) return;
    event.preventDefault();
    desk.paste(event.clipboardData.getData("text/plain"));
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (isTyping) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", desk.copy());
  };
  return (
    <textarea
      ref={field}
      className={mergeClasses(styles.editor, !isTyping && styles.unseen)}
      data-cell-editor=""
      aria-label={desk.words.cellEditor(a1(cursor.active))}
      spellCheck={false}
      value={editing?.text ?? ""}
      onChange={({ target }) => (isTyping ? desk.type(target.value) : desk.begin("typing", target.value))}
      onCompositionStart={() => isTyping || desk.begin("typing", "")}
      onKeyDown={onKey}
      onPaste={onPaste}
      onCopy={onCopy}
      style={{
        left: place.left,
        top: place.top,
        minWidth: place.width,
        minHeight: place.height,
        ...(isTyping
          ? { maxWidth: limit.width, maxHeight: limit.height }
          : { width: place.width, height: place.height }),
        font: cssFont(style.font),
      }}
    />
  );
}
