/** What can be done with the selected rows or columns, where the pointer asked for it. */
import { Menu, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import { axisOf, spanOf } from "../edit/shifts";
import { overCells } from "../overCells";
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

export default function ShiftMenu({ desk, place: { x, y }, onClose }: Props) {
  const words = desk.words.shifts;
  const axis = axisOf(desk.areas) ?? "rows";
  const spans = desk.areas.map((area) => spanOf(axis, area));
  const count = spans.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const target = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
  return (
    // Within the page's own parts, where readers look for it, and over them.
    <Menu
      inline
      open
      onOpenChange={(_, { open }) => !open && onClose()}
      positioning={{ target, position: "below", align: "start", strategy: "fixed" }}
    >
      <MenuPopover style={overCells}>
        <MenuList aria-label={words.menu[axis]}>
          <MenuItem onClick={() => desk.shift("insert")}>{words.insert[axis](count)}</MenuItem>
          <MenuItem onClick={() => desk.shift("delete")}>{words.delete[axis](count)}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
