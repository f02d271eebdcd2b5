/** Above the grid: the address of the active cell, and its content to read and to edit. */
import { useRef, useState, type KeyboardEvent } from "react";
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, DismissRegular } from "@fluentui/react-icons";
import { a1 } from "../../../workbook";
import { editText } from "../edit/typed";
import type { Desk } from "./useDesk";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    padding: "4px 6px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  address: { width: "110px", flexShrink: 0 },
  mark: {
    fontFamily: "Georgia, serif",
    fontStyle: "italic",
    color: tokens.colorNeutralForeground3,
    padding: "3px 4px",
    userSelect: "none",
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    resize: "none",
    height: "24px",
    boxSizing: "border-box",
    padding: "2px 8px",
    font: `13px/18px ${tokens.fontFamilyBase}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: "none",
    overflow: "hidden",
    ":focus": { border: `1px solid ${tokens.colorCompoundBrandStroke}`, height: "78px", overflow: "auto" },
  },
  short: { ":focus": { height: "24px" } },
});

interface Props {
  readonly desk: Desk;
  readonly onDone: () => void;
}

export function FormulaBar({ desk, onDone }: Props) {
  const styles = useStyles();
  const { words, editing, cursor, sheet } = desk;
  const [address, setAddress] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const { content, style } = sheet.cell(cursor.active);
  const text = editing?.text ?? editText(content, style.numberFormat);
  const isShort = text.length < 60 && !text.includes("\n");

  const finish = (how: () => void): void => {
    how();
    onDone();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") return finish(desk.cancel);
    if ((event.key !== "Enter" && event.key !== "Tab") || event.altKey || event.shiftKey) return;
    event.preventDefault();
    finish(desk.commit);
  };
  const onAddressKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    // Else the key would be typed into the cell that gets the focus.
    event.preventDefault();
    if (event.key === "Enter" && address !== undefined) desk.goTo(address);
    setAddress(undefined);
    onDone();
  };

  return (
    <div className={styles.bar}>
      <Input
        size="small"
        className={styles.address}
        aria-label={words.address}
        value={address ?? a1(cursor.active)}
        onChange={(_, { value }) => setAddress(value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => setAddress(undefined)}
        onKeyDown={onAddressKey}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={words.cancel}
        disabled={editing === undefined}
        onClick={() => finish(desk.cancel)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<CheckmarkRegular />}
        aria-label={words.accept}
        disabled={editing === undefined}
        onClick={() => finish(desk.commit)}
      />
      <span className={styles.mark} aria-hidden="true">
        fx
      </span>
      <textarea
        ref={field}
        className={isShort ? `${styles.content} ${styles.short}` : styles.content}
        aria-label={words.content}
        spellCheck={false}
        value={text}
        onFocus={() => editing === undefined && desk.begin("correcting")}
        onChange={({ target }) => desk.type(target.value)}
        onKeyDown={onKey}
      />
    </div>
  );
}
