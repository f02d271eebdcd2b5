/** Every member of Office.js that the product calls is in the requirement set that the manifest demands, or asked for before it is called. */
import path from "node:path";
import ts from "typescript";

/** What the manifest demands; see `test/addin/manifest.test.ts`. */
const DEMANDED = "1.13";

const root = path.resolve(__dirname, "../../..");
const source = path.join(root, "src");

/** Of the files that call it and of ours that these import: other libraries hand out no object of Excel's, and are not read. */
function program(): ts.Program {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const include = [
    ...["hosts", "commands", "taskpane", "session", "workbook"].map((folder) => `src/${folder}/**/*`),
    "src/*",
  ];
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include }, ts.sys, root);
  return ts.createProgram(fileNames, { ...options, noResolve: true });
}

/** The set of a member, as the library's own types tell it: `[Api set: ExcelApi 1.13]`. */
function apiSet(symbol: ts.Symbol): string | undefined {
  const text = (symbol.declarations ?? []).map((declaration) => declaration.getFullText()).join("\n");
  return /\[Api set: ExcelApi (?<version>\d+\.\d+)/u.exec(text)?.groups?.["version"];
}

function isOfOffice(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((declaration) =>
    declaration.getSourceFile().fileName.includes("@types/office-js"),
  );
}

/** Within the branch of a question `supports(…)`, or handed to `whereThere`, which expects a refusal. */
function isGuarded(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node.parent; at !== undefined; at = at.parent) {
    if ((ts.isIfStatement(at) || ts.isConditionalExpression(at)) && /\bsupports\(/u.test(conditionOf(at))) return true;
    if (ts.isCallExpression(at) && at.expression.getText() === "whereThere") return true;
  }
  return false;
}

function conditionOf(node: ts.IfStatement | ts.ConditionalExpression): string {
  return (ts.isIfStatement(node) ? node.expression : node.condition).getText();
}

interface Use {
  readonly member: string;
  readonly set: string;
  readonly isGuarded: boolean;
}

/** Members that are called, set, or given as an option. */
function usesIn(file: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node)) {
      const symbol = ts.isPropertyAssignment(node) ? optionOf(node, checker) : checker.getSymbolAtLocation(node.name);
      const set = symbol !== undefined && isOfOffice(symbol) ? apiSet(symbol) : undefined;
      if (symbol !== undefined && set !== undefined)
        uses.push({
          member: `${symbol.name} (${path.relative(root, file.fileName)})`,
          set,
          isGuarded: isGuarded(node),
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

/** The property that an object literal gives to a parameter. */
function optionOf(node: ts.PropertyAssignment, checker: ts.TypeChecker): ts.Symbol | undefined {
  return checker.getContextualType(node.parent)?.getProperty(node.name.getText());
}

/** `1.9` is older than `1.13`. */
function isNewer(set: string): boolean {
  return set.localeCompare(DEMANDED, "en", { numeric: true }) > 0;
}

test("no call above the demanded requirement set that is not asked for first", () => {
  const all = program();
  const checker = all.getTypeChecker();
  const uses = all
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(source))
    .flatMap((file) => usesIn(file, checker));
  expect(uses.length).toBeGreaterThan(50);
  const newer = uses.filter(({ set }) => isNewer(set));
  expect(newer.filter((use) => !use.isGuarded)).toEqual([]);
  // The test sees what is newer: the undo group and the name of a sheet that changes.
  expect(newer.map(({ member }) => member.split(" ")[0])).toEqual(
    expect.arrayContaining(["mergeUndoGroup", "onNameChanged"]),
  );
});
