/** Finds, or adds to the styles part, the number of the format by which a cell looks as it does in the workbook. */
import { SSF } from "@e965/xlsx";
import { StyleSheet } from "../../../hosts/file/mark/styleSheet";
import { child, outline, type Element } from "../../../hosts/file/package/outline";
import { escapeXml } from "../../../hosts/file/package/xml";
import { builtInFormats } from "../../../hosts/file/ooxml/builtInFormats";
import { plainStyle, type CellStyle, type Edge, type Font, type BorderLine } from "../model/style";
import { palette } from "./palette";
import { readLooks } from "./styles";

/** Numbers below it are Excel's own. */
const FIRST_CUSTOM_FORMAT = 176;

export class CellFormats {
  readonly #xml: string;
  readonly #styles: StyleSheet;
  readonly #formats: readonly Element[];
  readonly #looks: readonly CellStyle[];
  readonly #numberFormats = new Map<string, number>();
  #nextNumberFormat: number;

  constructor(xml: string, theme: string | undefined) {
    this.#xml = xml;
    this.#styles = new StyleSheet(xml);
    const root = outline(xml, (_, depth) => depth < 4);
    this.#formats = child(root, "cellXfs")?.children ?? [];
    this.#looks = readLooks(xml, palette(theme)).cells;
    const builtIn = { ...(SSF.get_table() as Readonly<Record<number, string>>), ...builtInFormats };
    for (const [id, code] of Object.entries(builtIn)) this.#numberFormats.set(code, Number(id));
    for (const { attributes } of child(root, "numFmts")?.children ?? []) {
      this.#numberFormats.set(attributes["formatCode"]?.value ?? "", Number(attributes["numFmtId"]?.value));
    }
    this.#nextNumberFormat = Math.max(FIRST_CUSTOM_FORMAT, ...[...this.#numberFormats.values()].map((id) => id + 1));
  }

  get styles(): StyleSheet {
    return this.#styles;
  }

  /** What a format that was made from one of the file's does not change is taken from it as it stands there. */
  numberOf(style: CellStyle): number {
    const origin = style.origin ?? 0;
    const base = this.#formats[origin];
    const before = style.origin === undefined ? plainStyle : (this.#looks[origin] ?? plainStyle);
    const changed = (facet: keyof CellStyle): boolean => !isSame(before[facet], style[facet]);
    const facets = [
      "numberFormat",
      "fill",
      "font",
      "horizontal",
      "vertical",
      "wrap",
      "indent",
      "borders",
      "locked",
    ] as const;
    if (base !== undefined && !facets.some(changed)) return origin;
    const kept = (name: string): number => Number(base?.attributes[name]?.value ?? 0);
    const ids = {
      numFmtId: changed("numberFormat") ? this.#numberFormat(style.numberFormat) : kept("numFmtId"),
      fontId: changed("font") ? this.#font(style.font) : kept("fontId"),
      fillId: changed("fill") ? this.#fill(style.fill) : kept("fillId"),
      borderId: changed("borders") ? this.#borders(style.borders) : kept("borderId"),
      xfId: kept("xfId"),
    };
    const aligned = ["horizontal", "vertical", "wrap", "indent"].some((facet) => changed(facet as keyof CellStyle));
    return this.#styles.index("cellXfs", (p) => {
      const numbers = Object.entries(ids).map(([name, id]) => ` ${name}="${id}"`);
      const applied = ["NumberFormat", "Font", "Fill", "Border", "Alignment", "Protection"].map(
        (name) => ` apply${name}="1"`,
      );
      const alignment = aligned ? alignmentXml(style, p) : this.#text(base, "alignment");
      const protection = changed("locked")
        ? `<${p}protection locked="${Number(style.locked)}"/>`
        : this.#text(base, "protection");
      return `<${p}xf${numbers.join("")}${applied.join("")}>${alignment}${protection}</${p}xf>`;
    });
  }

  #text(format: Element | undefined, name: string): string {
    const found = format === undefined ? undefined : child(format, name);
    return found === undefined ? "" : this.#xml.slice(found.start, found.end);
  }

  #numberFormat(code: string): number {
    const known = this.#numberFormats.get(code);
    if (known !== undefined) return known;
    const id = this.#nextNumberFormat++;
    this.#numberFormats.set(code, id);
    this.#styles.index("numFmts", (p) => `<${p}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  #font({ name, size, color, bold, italic, underline, strikethrough }: Font): number {
    return this.#styles.index("fonts", (p) => {
      const flags = (bold ? `<${p}b/>` : "") + (italic ? `<${p}i/>` : "") + (strikethrough ? `<${p}strike/>` : "");
      const line = underline === "None" ? "" : `<${p}u val="${uncapitalised(underline)}"/>`;
      return `<${p}font>${flags}${line}<${p}sz val="${size}"/><${p}color rgb="${argb(color)}"/><${p}name val="${escapeXml(name)}"/></${p}font>`;
    });
  }

  #fill(color: string | undefined): number {
    if (color === undefined) return 0;
    return this.#styles.index(
      "fills",
      (p) =>
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  #borders(borders: CellStyle["borders"]): number {
    return this.#styles.index("borders", (p) => {
      const side = (name: string, edge: Edge): string => sideXml(p, name, borders[edge]);
      const diagonals =
        (borders.DiagonalUp === undefined ? "" : ` diagonalUp="1"`) +
        (borders.DiagonalDown === undefined ? "" : ` diagonalDown="1"`);
      const sides =
        side("left", "EdgeLeft") + side("right", "EdgeRight") + side("top", "EdgeTop") + side("bottom", "EdgeBottom");
      const diagonal = sideXml(p, "diagonal", borders.DiagonalDown ?? borders.DiagonalUp);
      return `<${p}border${diagonals}>${sides}${diagonal}</${p}border>`;
    });
  }
}

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle, p: string): string {
  const across = horizontal === "CenterAcrossSelection" ? "centerContinuous" : uncapitalised(horizontal);
  return `<${p}alignment horizontal="${across}" vertical="${uncapitalised(vertical)}"${wrap ? ` wrapText="1"` : ""}${indent > 0 ? ` indent="${indent}"` : ""}/>`;
}

function sideXml(p: string, name: string, line: BorderLine | undefined): string {
  if (line === undefined) return `<${p}${name}/>`;
  return `<${p}${name} style="${lineStyle(line)}"><${p}color rgb="${argb(line.color)}"/></${p}${name}>`;
}

function lineStyle({ style, weight }: BorderLine): string {
  const heavy = weight === "Medium" || weight === "Thick";
  const dashes: Readonly<Record<string, string>> = {
    Dash: heavy ? "mediumDashed" : "dashed",
    DashDot: heavy ? "mediumDashDot" : "dashDot",
    DashDotDot: heavy ? "mediumDashDotDot" : "dashDotDot",
    Dot: "dotted",
    Double: "double",
    SlantDashDot: "slantDashDot",
  };
  return dashes[style] ?? (weight === "Hairline" ? "hair" : weight.toLowerCase());
}

function argb(color: string): string {
  return `FF${color.slice(1)}`;
}

function uncapitalised(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
