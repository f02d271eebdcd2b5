/** Which sources a build was made of: tests take a build of today's sources for theirs instead of making another. */
const { createHash } = require("node:crypto");
const { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "../..");
const sources = ["src", "assets", "webpack.config.js", "manifest.xml", "package.json", "package-lock.json", ".swcrc"];
const noteOf = (program) => path.join(root, "dist/.made-of", program);

/** A digest of all that a build reads, by name and content. */
function sourcesDigest() {
  const digest = createHash("sha256");
  for (const file of sources.flatMap(filesOf))
    digest
      .update(file)
      .update("\0")
      .update(readFileSync(path.join(root, file)));
  return digest.digest("hex");
}

function filesOf(source) {
  const whole = path.join(root, source);
  if (!statSync(whole).isDirectory()) return [source];
  const below = readdirSync(whole, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return below.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))).sort();
}

/** Is what stands in dist the production build of these sources, for no address of its own? */
function isMadeOf(program, digest) {
  try {
    return readFileSync(noteOf(program), "utf8") === digest;
  } catch {
    return false;
  }
}

/** Notes what a build into dist was made of; another build than the plain production one takes the note away. */
class MadeOfPlugin {
  constructor(program, isPlain) {
    this.program = program;
    this.isPlain = isPlain;
  }

  apply(compiler) {
    const digest = this.isPlain ? sourcesDigest() : undefined;
    compiler.hooks.done.tap("MadeOf", (stats) => {
      if (!compiler.outputPath.startsWith(path.join(root, "dist"))) return;
      rmSync(noteOf(this.program), { force: true });
      if (digest === undefined || stats.hasErrors()) return;
      mkdirSync(path.dirname(noteOf(this.program)), { recursive: true });
      writeFileSync(noteOf(this.program), digest);
    });
  }
}

module.exports = { sourcesDigest, isMadeOf, MadeOfPlugin };
