/** A button with a menu of what can be done, in groups. */
import type { ReactElement } from "react";
import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";

export interface Action {
  readonly label: string;
  /** Absent where it cannot be done just now. */
  readonly onPress: (() => void) | undefined;
}

interface Props {
  readonly label: string;
  readonly icon: ReactElement;
  readonly groups: readonly (readonly Action[])[];
}

export default function ActionMenu({ label, icon, groups }: Props) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={icon} aria-label={label} title={label} />
      </MenuTrigger>
      <MenuPopover>
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
