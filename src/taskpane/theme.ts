/** Light, dark or high contrast, as Office is. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const contrast = "(forced-colors: active)";
const dark = "(prefers-color-scheme: dark)";

/** Office on the desktop tells its theme; in a browser the system's own counts. */
function currentTheme(): Theme {
  if (matchMedia(contrast).matches) return teamsHighContrastTheme;
  const background = globalThis.Office?.context?.officeTheme?.bodyBackgroundColor;
  const isDark = background === undefined ? matchMedia(dark).matches : isDarkColour(background);
  return isDark ? webDarkTheme : webLightTheme;
}

function isDarkColour(hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[0-9a-f]{2}/giu) ?? []).map((pair) => Number.parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function subscribe(listener: () => void): () => void {
  const queries = [matchMedia(contrast), matchMedia(dark)];
  for (const query of queries) query.addEventListener("change", listener);
  // Office tells only other programs than Excel when its theme changes; whoever comes back to the pane sees it.
  window.addEventListener("focus", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
  };
}

export function useOfficeTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}
