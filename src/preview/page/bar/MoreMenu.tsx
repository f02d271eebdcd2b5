/** What can be done that is not done every day, and in a narrow window all that has no room in the bar. */
import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";

export interface Action {
  readonly label: string;
  /** Absent where it cannot be done just now. */
  readonly onPress: (() => void) | undefined;
}

interface Props {
  readonly label: string;
  readonly groups: readonly (readonly Action[])[];
}

export default function MoreMenu({ label, groups }: Props) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={label} title={label} />
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
