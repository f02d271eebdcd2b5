/** 勾稽网页版, dist/web: the page without Excel, which any server shows from any folder, and which then works offline. */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { NormalModuleReplacementPlugin } = require("webpack");
const { icons, officeCopies, page, server, site } = require("./parts");
const { licencesPlugin } = require("./licences");
const { OfflinePlugin } = require("./offline");

/** The task pane's own script, but for where it takes the workbook from: that of the page around it. */
const workbookOfPage = new NormalModuleReplacementPlugin(/\/hosts\/excel$/u, (asked) => {
  if (path.basename(asked.context) === "taskpane")
    asked.request = path.resolve(__dirname, "../preview/page/pane/workbook/start.ts");
});

module.exports = ({ maps, WEBPACK_SERVE: serve } = {}, development = false) => ({
  ...site("web", { maps }, development),
  entry: {
    web: "./src/preview/page/main.ts",
    webPane: "./src/preview/page/pane/main.ts",
    taskpane: "./src/taskpane/main.tsx",
  },
  plugins: [
    page("index.html", "src/preview/page/index.html", ["web"]),
    page("preview-pane.html", "src/preview/page/pane/preview-pane.html", ["webPane", "taskpane"]),
    new CopyPlugin({
      patterns: [
        icons,
        { from: "assets/samples/*.xlsx", to: "samples/[name][ext]" },
        ...officeCopies(["excel-web-16.00.js"]),
      ],
    }),
    workbookOfPage,
    licencesPlugin("licences.txt", ["@microsoft/office-js"]),
    // While one develops, what was kept would hide what was changed.
    ...(development ? [] : [new OfflinePlugin()]),
  ],
  // What pane and page share is fetched once.
  optimization: { splitChunks: { chunks: "all" } },
  devServer: serve && server,
});
