const path = require("node:path");
const webpack = require("webpack");
const addin = require("./src/site/addin");
const { licencesPlugin } = require("./src/site/licences");
const { MadeOfPlugin } = require("./src/site/madeOf");
const rules = require("./src/site/rules");
const web = require("./src/site/web");

/** The command line: a file that Node runs as it is, and beside it what only some commands or only the workers need. */
const commandLine = {
  name: "cli",
  target: "node20",
  entry: { cli: "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", chunkFilename: "cli/[name].js" },
  ...rules,
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
    licencesPlugin("cli/licences.txt"),
  ],
  // Readable stack traces in a report from a user are worth more than a smaller file on disk.
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
};

/** `npm run bench`: not part of the product. */
const benchmarks = {
  ...commandLine,
  name: "bench",
  // Not over the parts of the command line, which it may measure.
  output: { ...commandLine.output, chunkFilename: "bench/[name].js", asyncChunks: false },
  plugins: [],
  entry: { bench: "./test/bench/bench.ts" },
  externals: { "playwright-core": "commonjs playwright-core", prettier: "commonjs prettier" },
  // Test support finds the repository from where its own sources stand.
  node: { __dirname: true },
};

/** `npm run fuzz`: neither. */
const fuzzing = { ...benchmarks, name: "fuzz", entry: { fuzz: "./test/fuzz/fuzz.ts" } };

module.exports = async (env = {}, { mode } = {}) => {
  if (env.bench) return [benchmarks];
  if (env.fuzz) return [fuzzing];
  const development = mode === "development";
  const isPlain = !development && env.url === undefined && !env.maps;
  const programs = [commandLine, await addin(env, development), web(env, development)];
  return programs.map((program) => ({
    ...program,
    plugins: [...program.plugins, new MadeOfPlugin(program.name, isPlain)],
  }));
};
