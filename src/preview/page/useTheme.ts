/** Light or dark, as the user chose it last; the system's own colours where it forces them. */
import { useState } from "react";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme as Colours } from "@fluentui/react-components";
import { useForcedColours } from "./forcedColours";
import { keepTheme, keptTheme, type Theme } from "./kept";

/** The theme of the page, the colours that go with it, and the switch between light and dark, which is kept in the browser. */
export function useTheme(): { readonly theme: Theme; readonly colours: Colours; readonly switchTheme: () => void } {
  const [theme, setTheme] = useState(keptTheme);
  const isForced = useForcedColours();
  return {
    theme,
    colours: isForced ? teamsHighContrastTheme : theme === "dark" ? webDarkTheme : webLightTheme,
    switchTheme: () => {
      const next = theme === "dark" ? "light" : "dark";
      setTheme(next);
      keepTheme(next);
    },
  };
}
