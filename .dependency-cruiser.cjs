/**
 * Holds the arrows of the architecture: a stage knows the stages before it and nothing of those after it,
 * and only the programs (taskpane, commands, cli, preview) may know a host.
 */
const pure = [
  "workbook",
  "vocabulary",
  "amount",
  "catalogue",
  "layouts",
  "recognise",
  "readings",
  "contract",
  "rules",
  "check",
  "fill",
  "narrative",
  "report",
  "training",
  "locale",
];
const mayImport = {
  workbook: [],
  vocabulary: ["workbook"],
  amount: ["vocabulary"],
  catalogue: ["workbook"],
  locale: ["workbook", "vocabulary"],
  layouts: ["vocabulary"],
  recognise: ["workbook", "vocabulary", "amount", "catalogue", "layouts"],
  readings: ["workbook", "vocabulary", "amount", "catalogue", "layouts", "recognise", "narrative"],
  contract: ["workbook", "amount", "catalogue", "recognise", "readings"],
  rules: ["workbook", "vocabulary", "amount", "catalogue", "layouts", "recognise", "narrative", "readings", "contract"],
  check: ["workbook", "vocabulary", "amount", "catalogue", "layouts", "recognise", "readings", "contract", "rules"],
  fill: ["workbook", "vocabulary", "catalogue", "layouts", "recognise", "readings"],
  training: [
    "workbook",
    "vocabulary",
    "amount",
    "catalogue",
    "layouts",
    "recognise",
    "narrative",
    "readings",
    "contract",
    "rules",
    "check",
    "report",
    "locale",
  ],
  narrative: ["workbook", "vocabulary", "amount", "catalogue", "layouts", "recognise"],
  report: ["workbook", "amount", "layouts", "recognise", "narrative", "readings", "rules", "check", "locale"],
  hosts: ["workbook"],
};

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "A cycle between files means that neither can be read alone.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "core-is-pure",
      comment:
        "Between Workbook and Finding[] there is no host, no Node, no React; compile.mjs is a tool that makes data.",
      severity: "error",
      from: { path: `^src/(${pure.join("|")})/`, pathNot: "/compile\\.mjs$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "hosts-touch-no-disk",
      comment: "Files are bytes to a host: no name inside a workbook can become a place on the disk.",
      severity: "error",
      from: { path: "^src/hosts/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-has-few-packages",
      comment:
        "decimal.js for amounts, zod for what a user hands over, pinyin-pro for look-ups: all that the core needs. The handbook's graph is laid out by dagre.",
      severity: "error",
      from: { path: `^src/(${pure.join("|")})/`, pathNot: "^src/training/graph/layered\\.ts$" },
      to: { path: "node_modules/", pathNot: "node_modules/(decimal\\.js|zod|pinyin-pro)/" },
    },
    ...Object.entries(mayImport).map(([folder, allowed]) => ({
      name: `arrows-of-${folder}`,
      comment: `src/${folder} may import ${["grouped.ts", "remembered.ts", ...allowed].join(", ")}.`,
      severity: "error",
      from: { path: `^src/${folder}/` },
      to: { path: "^src/", pathNot: `^src/((?:grouped|remembered)\\.ts$|(${[folder, ...allowed].join("|")})/)` },
    })),
    {
      name: "no-rule-knows-another",
      comment:
        "What several rules need is a reading, or part of the contract; a rule in a folder has its parts there, and no other rule's.",
      severity: "error",
      from: { path: "^src/rules/([^/]+)(/|$)", pathNot: "^src/rules/(index|renamed)\\.ts$" },
      to: { path: "^src/rules/", pathNot: "^src/rules/$1/" },
    },
    {
      name: "programs-are-ends",
      comment: "Nothing imports a program; programs do not import each other.",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: "^src/taskpane/" },
      to: { path: "^src/(taskpane|commands|cli|preview)/", pathNot: "^src/$1/" },
    },
    {
      name: "preview-has-one-entry",
      comment: "The preview is a package of its own: tests know it by its entry alone, so that it may change inside.",
      severity: "error",
      from: { path: "^test/" },
      to: { path: "^src/preview/", pathNot: "^src/preview/index\\.ts$" },
    },
    {
      name: "pane-answers-the-ribbon",
      comment:
        "Pane, buttons and custom functions live in one page, which the pane starts; it imports no other program.",
      severity: "error",
      from: { path: "^src/taskpane/" },
      to: { path: "^src/(cli|preview)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
