/** How source files become modules, for every program alike. */
module.exports = {
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "swc-loader", exclude: /node_modules/ },
      // The catalogue's tables are text that the program parses when it first needs them.
      { test: /\.(?:tsv|txt)$/, type: "asset/source" },
    ],
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
};
