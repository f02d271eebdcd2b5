/** What can be done with the selected rows, where the pointer asked for it. */
import { Menu, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import type { Desk } from "../view/useDesk";

export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly desk: Desk;
  readonly place: MenuPlace;
  readonly onClose: () => void;
}

export default function RowMenu({ desk, place: { x, y }, onClose }: Props) {
  const words = desk.words.rows;
  const count = desk.areas.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  const target = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => !open && onClose()}
      positioning={{ target, position: "below", align: "start" }}
    >
      <MenuPopover>
        <MenuList aria-label={words.menu}>
          <MenuItem onClick={() => desk.shiftRows("insert")}>{words.insert(count)}</MenuItem>
          <MenuItem onClick={() => desk.shiftRows("delete")}>{words.delete(count)}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
