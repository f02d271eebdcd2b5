/** The button of a menu. The menu itself is fetched when somebody turns to the button, and stands in its place from the first press on. */
import { lazy, Suspense, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Props } from "./ActionMenu";

const fetchMenu = () => import("./ActionMenu");
const ActionMenu = lazy(fetchMenu);

export function LazyMenu(props: Props) {
  const { label, icon } = props;
  const [isAsked, setAsked] = useState(false);
  const ahead = (): void => void fetchMenu();
  const button = (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={label}
      title={label}
      aria-haspopup="menu"
      aria-expanded="false"
      onPointerEnter={ahead}
      onFocus={ahead}
      onClick={() => setAsked(true)}
    />
  );
  if (!isAsked) return button;
  return (
    <Suspense fallback={button}>
      <ActionMenu {...props} />
    </Suspense>
  );
}
