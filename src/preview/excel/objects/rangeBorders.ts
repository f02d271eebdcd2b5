/** `Excel.RangeBorderCollection` and its members. */
import type { Edge } from "../model/style";
import { asColor, asOneOf } from "../protocol/arguments";
import type { Definition } from "./definition";
import { agreed, restyle, type Setter } from "./looks";
import { Served, type OnRanges, type Ranges } from "./selves";

const edges: readonly Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"];
/** Lines between the cells of a range: here each cell has its own. */
const inner: Readonly<Record<string, Edge>> = { InsideHorizontal: "EdgeBottom", InsideVertical: "EdgeRight" };
const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];

export const rangeBorders: Definition<Ranges> = {
  properties: { Count: () => edges.length },
  items: (ranges) => edges.map((edge) => new Served("RangeBorder", { ranges, of: edge })),
  item(ranges, key) {
    const edge = inner[key.text(0)] ?? edges.find((one) => one === key.text(0));
    return edge === undefined ? null : new Served("RangeBorder", { ranges, of: edge });
  },
};

const noLine = { style: "None", weight: "Thin", color: "#000000" };

export const rangeBorder: Definition<OnRanges<Edge>> = {
  properties: {
    SideIndex: ({ of }) => of,
    Style: ({ ranges, of }) => agreed(ranges, ({ borders }) => borders[of]?.style ?? noLine.style),
    Weight: ({ ranges, of }) => agreed(ranges, ({ borders }) => borders[of]?.weight ?? noLine.weight),
    Color: ({ ranges, of }) => agreed(ranges, ({ borders }) => borders[of]?.color ?? noLine.color) ?? "",
  },
  setters: {
    Style: borderSetter((value) => ({ style: asOneOf(value, lineStyles) })),
    Weight: borderSetter((value) => ({
      weight: asOneOf(value, ["Hairline", "Thin", "Medium", "Thick"]),
      style: "Continuous",
    })),
    Color: borderSetter((value) => ({ color: asColor(value), style: "Continuous" })),
  },
};

function borderSetter(read: (value: unknown) => Partial<typeof noLine>): Setter<OnRanges<Edge>> {
  return ({ ranges, of }, value, { book }) => {
    const change = read(value);
    restyle(book, ranges, ({ borders }) => {
      const line = { ...noLine, ...borders[of], ...change };
      const others = Object.fromEntries(Object.entries(borders).filter(([edge]) => edge !== of));
      return { borders: line.style === noLine.style ? others : { ...others, [of]: line } };
    });
  };
}
