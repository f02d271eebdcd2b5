/** What the page remembers of how the user likes it. */

export type Theme = "light" | "dark";

export const NARROWEST = 320;
export const WIDEST = 800;
const USUAL = 350;

export function keptTheme(): Theme {
  const kept = read("theme");
  if (kept === "light" || kept === "dark") return kept;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function keepTheme(theme: Theme): void {
  write("theme", theme);
}

export function keptWidth(): number {
  return withinBounds(Number(read("width") ?? USUAL));
}

export function keepWidth(width: number): void {
  write("width", String(width));
}

/** A width that a task pane can have in Excel. */
export function withinBounds(width: number): number {
  return Number.isFinite(width) ? Math.min(WIDEST, Math.max(NARROWEST, Math.round(width))) : USUAL;
}

// A browser may forbid to keep anything: the page then starts as usual.
function read(key: string): string | null {
  try {
    return localStorage.getItem(`gouji.preview.${key}`);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(`gouji.preview.${key}`, value);
  } catch {
    // See above.
  }
}
