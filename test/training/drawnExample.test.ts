/** The examples that the handbook draws are true: the rule has nothing against the right tables, and names a marked cell of the wrong ones. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check, type Finding } from "../../src/check";
import { recognise } from "../../src/recognise";
import { rules } from "../../src/rules";
import { drawnExample, type DrawnExample } from "../../src/training/drawnExample";
import { sheet, workbook } from "../support/table";

function findingsOf(tables: DrawnExample["right"], id: string): readonly Finding[] {
  const sheets = tables.map((table, position) =>
    sheet(`表${String(position + 1)}`, table.map((line) => line.map(({ text }) => text).join("|")).join("\n")),
  );
  const { findings } = check(recognise(workbook(...sheets)), { catalogue });
  return findings.filter(({ rule }) => rule === id);
}

const drawn = rules.flatMap(({ id, docs }): [string, string][] =>
  docs.example?.drawn === undefined ? [] : [[id, docs.example.drawn]],
);

test.each(drawn)("%s", (id, text) => {
  const { docs } = rules.find((rule) => rule.id === id) ?? {};
  expect([docs?.causes, docs?.mend]).toEqual([expect.any(String), expect.any(String)]);
  const { right, wrong } = drawnExample(text);
  expect(findingsOf(right, id).map(({ message }) => message)).toEqual([]);
  const marked = wrong.flatMap((table, position) =>
    table.flatMap((line, row) =>
      line.flatMap(({ isMarked }, column) =>
        isMarked ? [`表${String(position + 1)} ${String(row)},${String(column)}`] : [],
      ),
    ),
  );
  const [first] = findingsOf(wrong, id);
  const cells = (first?.places ?? []).map(
    (place) => `${place.sheet.name} ${String(place.row)},${String(place.column)}`,
  );
  expect(cells.filter((cell) => marked.includes(cell))).not.toEqual([]);
});
