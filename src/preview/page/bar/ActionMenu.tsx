/** A button with a menu of what can be done, in groups. It comes open: its button was pressed before it was there. */
import { useEffect, useState, type ReactElement } from "react";
import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { overCells } from "../overCells";

export interface Action {
  readonly label: string;
  /** Absent where it cannot be done just now. */
  readonly onPress: (() => void) | undefined;
}

export interface Props {
  readonly label: string;
  readonly icon: ReactElement;
  readonly groups: readonly (readonly Action[])[];
}

export default function ActionMenu({ label, icon, groups }: Props) {
  // Closed for a moment, as a menu takes the focus only when it opens.
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(true), []);
  return (
    // Within the page's own parts, where readers look for it, and over them.
    <Menu inline open={isOpen} onOpenChange={(_, { open }) => setOpen(open)} positioning={{ strategy: "fixed" }}>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={icon} aria-label={label} title={label} />
      </MenuTrigger>
      <MenuPopover style={overCells}>
        <MenuList>
          {groups.map((actions, index) => [
            index > 0 && <MenuDivider key={`before ${index}`} />,
            ...actions.map((action) => (
              <MenuItem key={action.label} disabled={action.onPress === undefined} onClick={action.onPress}>
                {action.label}
              </MenuItem>
            )),
          ])}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
