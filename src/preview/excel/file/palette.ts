/** Colours as files have them — written out, by number, of the theme and lightened — as `#RRGGBB`. */
import { child, outline, type Element } from "../../../hosts/file/package/outline";

/** The first numbers repeat the next eight (ECMA-376 18.8.27). */
const indexed =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const indexedColours = indexed.split(" ");

/** Office's own theme, for files that come without one. In the order in which formats refer to it: light before dark. */
const officeTheme = "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72".split(" ");
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Finds the colour that an element such as `<color theme="1" tint="-0.5"/>` names; `undefined` where it names none. */
export type Palette = (element: Element | undefined) => string | undefined;

export function palette(themeXml: string | undefined): Palette {
  const theme = themeXml === undefined ? officeTheme : themeColours(themeXml);
  return (element) => {
    const { rgb, theme: place, indexed: number, tint } = element?.attributes ?? {};
    const base =
      rgb?.value.slice(-6) ??
      (place === undefined ? undefined : theme[Number(place.value)]) ??
      (number === undefined ? undefined : indexedColours[Number(number.value)]);
    if (base === undefined) return undefined;
    return `#${tinted(base.toUpperCase(), Number(tint?.value ?? 0))}`;
  };
}

function themeColours(xml: string): (string | undefined)[] {
  const scheme = find(
    outline(xml, (_, depth) => depth < 5),
    "clrScheme",
  );
  return themeOrder.map((name, index) => {
    const colour = scheme === undefined ? undefined : child(scheme, name)?.children[0];
    return colour?.attributes["lastClr"]?.value ?? colour?.attributes["val"]?.value ?? officeTheme[index];
  });
}

function find(element: Element, name: string): Element | undefined {
  if (element.name === name) return element;
  for (const one of element.children) {
    const found = find(one, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Lighter for a positive tint, darker for a negative one. Excel does it in HSL; for the eye this is near enough. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  const changed = channels.map((value) => (tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return changed.map((value) => Math.round(value).toString(16).padStart(2, "0").toUpperCase()).join("");
}
