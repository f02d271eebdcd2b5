/** The add-in's site, dist/addin: what a server hosts, and the manifest that tells Excel where. */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { checkedAddress, manifestAt } = require("./address");
const contentSecurityPolicy = require("./contentSecurityPolicy");
const { FunctionMetadataPlugin } = require("./functionMetadata");
const officeFiles = require("./officeFiles");
const rules = require("./rules");

const root = path.resolve(__dirname, "../..");
const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/**
 * @param env `url`: where the site will be served from; `https`: whether `webpack serve` does it under Office's developer certificate
 */
module.exports = async ({ url, https, WEBPACK_SERVE: serve } = {}, development = false) => ({
  name: "addin",
  target: ["web", "es2022"],
  context: root,
  entry: {
    taskpane: "./src/taskpane/main.tsx",
    preview: "./src/preview/page/main.tsx",
    previewPane: "./src/preview/page/pane/main.ts",
    // One file, under this very name in the manifest.
    functions: { import: "./src/commands/functions/main.ts", filename: "functions.js" },
  },
  output: {
    path: path.join(root, "dist/addin"),
    filename: "[name].[contenthash:8].js",
    assetModuleFilename: "[name].[contenthash:8][ext]",
    // Relative to the page, so that the site can stand in any folder of a server.
    publicPath: "auto",
    clean: true,
  },
  ...rules,
  plugins: [
    page("taskpane.html", "src/taskpane/taskpane.html", ["taskpane"]),
    page("index.html", "src/preview/page/index.html", ["preview"]),
    page("preview-pane.html", "src/preview/page/pane/preview-pane.html", ["previewPane", "taskpane"]),
    page("help.html", "assets/help.html", []),
    new FunctionMetadataPlugin(),
    new CopyPlugin({ patterns: [...copies(url), ...officeCopies()] }),
  ],
  // Functions stand alone; what pane and preview share is fetched once.
  optimization: { splitChunks: { chunks: (chunk) => chunk.name !== "functions" } },
  performance: { hints: false },
  ...(development && { stats: "errors-warnings" }),
  devtool: development ? "cheap-module-source-map" : "source-map",
  devServer: serve && (await server(https)),
});

function page(filename, template, chunks) {
  return new HtmlPlugin({ filename, template, chunks, chunksSortMode: "manual", contentSecurityPolicy });
}

function copies(url) {
  checkedAddress(url);
  return [
    { from: "manifest.xml", transform: (content) => manifestAt(url, content.toString()) },
    { from: "assets/icons/*.png", to: "icons/[name][ext]" },
    { from: "assets/samples/*.xlsx", to: "samples/[name][ext]" },
    { from: "assets/shortcuts.json", to: "shortcuts.json" },
  ];
}

function officeCopies() {
  return [
    { from: "../LICENSE.md", context: officeJs, to: "office/LICENSE.md" },
    ...officeFiles.scripts.map((file) => ({
      from: file,
      context: officeJs,
      to: `office/${file}`,
      info: { minimized: true },
    })),
    { from: "silenced.js", context: __dirname, to: `office/${officeFiles.silenced}`, info: { minimized: true } },
  ];
}

/** The preview needs no certificate; Excel does not open a pane without one. */
async function server(https) {
  return {
    // Of no use to other machines: Excel on this one, or its browser, shows the page.
    host: "localhost",
    port: 3000,
    static: false,
    hot: false,
    server: https
      ? { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() }
      : "http",
    // Excel reads the manifest's files from another origin.
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}
