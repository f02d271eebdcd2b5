/** What Office would refuse in the manifest is found here, without asking Office's own service (`npm run validate` does). */
import { execFileSync } from "node:child_process";
import { attributesOf, manifestFile, named, valueOf } from "./manifest";
import { elements } from "./xml";

/** The order in which Office wants the children of each element; elements that are not listed have children of one name. */
const order: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides",
  Requirements: "Sets Methods",
  VersionOverrides: "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins",
  Host: "Runtimes AllFormFactors DesktopFormFactor",
  ExtensionPoint: "Script Page Metadata Namespace CustomTab",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  CustomTab: "Group Label",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Action: "TaskpaneId SourceLocation Title FunctionName",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

test("Office's own reader understands the manifest", () => {
  // In a process of its own, as it needs packages of a kind that jest does not load.
  const reader = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((read) => console.log(JSON.stringify(read)))`;
  expect(JSON.parse(execFileSync(process.execPath, ["-e", reader, manifestFile], { encoding: "utf8" }))).toMatchObject({
    officeAppType: "TaskPaneApp",
    displayName: "勾稽",
    defaultLocale: "zh-CN",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
  });
});

test.each(named().filter(({ children }) => children.length > 0))(
  "the children of $name stand in the order of the schema",
  (parent) => {
    const names = parent.children.map(({ name }) => name);
    const allowed = order[parent.name]?.split(" ") ?? names.slice(0, 1);
    expect(allowed).toEqual(expect.arrayContaining(names));
    expect(names).toEqual(names.toSorted((a, b) => allowed.indexOf(a) - allowed.indexOf(b)));
  },
);

test("only what the code needs is asked of Excel", () => {
  const sets = named("Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]);
  expect(sets).toEqual([
    ["ExcelApi", "1.13"],
    ["SharedRuntime", "1.1"],
  ]);
});

test("pane, buttons and functions live in the one page that stays open", () => {
  expect(named("Runtime").map(({ attributes }) => attributes)).toEqual([{ resid: "Taskpane.Url", lifetime: "long" }]);
  const pages = named("Page", "FunctionFile", "Action")
    .flatMap(elements)
    .filter(({ name }) => name === "SourceLocation" || name === "FunctionFile");
  expect(pages.map(({ attributes }) => attributes["resid"])).toEqual(pages.map(() => "Taskpane.Url"));
});

test("every resource is defined once, and used", () => {
  const ids = attributesOf("id", "bt:Image", "bt:Url", "bt:String");
  expect(ids.toSorted()).toEqual([...new Set(attributesOf("resid"))].sort());
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test("tab, group and buttons have ids of their own", () => {
  const ids = attributesOf("id", "CustomTab", "Group", "Control");
  expect(ids).toHaveLength(named("CustomTab", "Group", "Control").length);
  expect(ids).toEqual([...new Set(ids)]);
});

test("each icon names an image for each size", () => {
  for (const icon of named("Icon"))
    for (const { attributes } of icon.children)
      expect(attributes["resid"]).toMatch(new RegExp(`^Icon\\.\\w+\\.${attributes["size"] ?? "?"}$`, "u"));
  expect(named("Icon").map(({ children }) => children.length)).toEqual(named("Icon").map(() => 3));
});

test.each([
  { list: "bt:ShortStrings", users: ["Label", "Title", "Namespace"], limit: 125 },
  { list: "bt:LongStrings", users: ["Description"], limit: 250 },
])("$list hold what $users say, in at most $limit characters", ({ list, users, limit }) => {
  const strings = named(list).flatMap(({ children }) => children);
  expect(strings.map(({ attributes }) => attributes["id"]).sort()).toEqual(
    [...new Set(attributesOf("resid", ...users))].sort(),
  );
  expect(strings.flatMap(elements).filter((each) => valueOf(each).length > limit)).toEqual([]);
});

test("every word is there in Chinese and in English", () => {
  const worded = named("bt:String", "DisplayName", "Description").filter(
    ({ attributes }) => attributes["resid"] === undefined,
  );
  expect(worded.length).toBeGreaterThan(10);
  for (const each of worded) {
    expect(valueOf(each)).toMatch(/\p{Script=Han}|^GOUJI$/u);
    expect(each.children.map(({ attributes }) => attributes["Locale"])).toEqual(["en-US"]);
    expect(each.children.map(valueOf).join("")).toMatch(/^[\x20-\x7e]+$/u);
  }
});
