/** The add-in's site, dist/addin: what a server hosts, and the manifest that tells Excel where. */
const CopyPlugin = require("copy-webpack-plugin");
const { checkedAddress, manifestAt } = require("./address");
const { FunctionMetadataPlugin } = require("./functionMetadata");
const { licencesPlugin } = require("./licences");
const { scripts, silenced } = require("./officeFiles");
const { icons, officeCopies, page, server, site } = require("./parts");

/**
 * @param env `url`: where the site will be served from; `https`: whether `webpack serve` does it under Office's developer certificate
 */
module.exports = async ({ url, https, WEBPACK_SERVE: serve } = {}, development = false) => ({
  ...site("addin", development),
  entry: {
    taskpane: "./src/taskpane/main.tsx",
    // One file, under this very name in the manifest.
    functions: { import: "./src/commands/functions/main.ts", filename: "functions.js" },
  },
  plugins: [
    page("taskpane.html", "src/taskpane/taskpane.html", ["taskpane"]),
    page("help.html", "assets/help.html", []),
    new FunctionMetadataPlugin(),
    licencesPlugin("licences.txt", ["@microsoft/office-js"]),
    new CopyPlugin({ patterns: [...copies(url), ...officeCopies(scripts), silence] }),
  ],
  // Functions stand alone.
  optimization: { splitChunks: { chunks: (chunk) => chunk.name !== "functions" } },
  devServer: serve && (await served(https)),
});

const silence = {
  from: "silenced.js",
  context: __dirname,
  to: `office/${silenced}`,
  info: { minimized: true },
};

function copies(url) {
  checkedAddress(url);
  return [
    { from: "manifest.xml", transform: (content) => manifestAt(url, content.toString()) },
    icons,
    { from: "assets/shortcuts.json", to: "shortcuts.json" },
  ];
}

/** Excel does not open a pane without a certificate. */
async function served(https) {
  return {
    ...server,
    server: https
      ? { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() }
      : "http",
    // Excel reads the manifest's files from another origin.
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}
