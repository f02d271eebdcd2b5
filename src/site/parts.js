/** What the add-in's site and 勾稽网页版 are both made of. */
const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const contentSecurityPolicy = require("./contentSecurityPolicy");
const rules = require("./rules");

const root = path.resolve(__dirname, "../..");
const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/**
 * A site of static files in dist/<name>, whatever folder of a server it will stand in.
 * @param env `maps`: with source maps, two thirds of all bytes, for whoever looks into what happened there
 */
function site(name, { maps } = {}, development = false) {
  return {
    name,
    target: ["web", "es2022"],
    context: root,
    output: {
      path: path.join(root, "dist", name),
      filename: "[name].[contenthash:8].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      // Relative to the page, so that the site can stand in any folder of a server.
      publicPath: "auto",
      clean: true,
    },
    ...rules,
    performance: { hints: false },
    ...(development && { stats: "errors-warnings" }),
    devtool: development ? "cheap-module-source-map" : maps ? "source-map" : false,
  };
}

function page(filename, template, chunks) {
  return new HtmlPlugin({ filename, template, chunks, chunksSortMode: "manual", contentSecurityPolicy });
}

const icons = { from: "assets/icons/*.png", to: "icons/[name][ext]" };

/** Files of office.js as they come, with the terms under which they do. */
function officeCopies(files) {
  return ["../LICENSE.md", ...files].map((from) => ({
    from,
    context: officeJs,
    to: `office/${from.replace("../", "")}`,
    info: { minimized: true },
  }));
}

/** `webpack serve`: of no use to other machines; Excel on this one, or its browser, shows the page. */
const server = {
  host: "localhost",
  port: 3000,
  static: false,
  hot: false,
  // What fails while the page runs it says itself; the browser's notices, as `ResizeObserver loop completed`, would cover the pane.
  client: { overlay: { runtimeErrors: false } },
};

module.exports = { site, page, icons, officeCopies, server };
