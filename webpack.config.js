const path = require("node:path");
const webpack = require("webpack");

const typescript = { test: /\.tsx?$/, loader: "swc-loader", exclude: /node_modules/ };
/** The catalogue's tables are text that the program parses when it first needs them. */
const tables = { test: /\.tsv$/, type: "asset/source" };
const resolve = { extensions: [".ts", ".tsx", ".js"] };

/** The command line: one file that Node runs as it is. */
const commandLine = {
  name: "cli",
  target: "node20",
  entry: { cli: "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", asyncChunks: false },
  module: { rules: [typescript, tables] },
  resolve,
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  // Readable stack traces in a report from a user are worth more than a smaller file on disk.
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
};

/** `npm run bench`: not part of the product. */
const benchmarks = {
  ...commandLine,
  name: "bench",
  entry: { bench: "./test/bench/bench.ts" },
};

module.exports = ({ bench } = {}) => [bench ? benchmarks : commandLine];
