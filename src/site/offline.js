/** Adds the service worker that keeps the built files in the browser: `offlineWorker.js` with the list of them. */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");

const source = path.join(__dirname, "offlineWorker.js");

class OfflinePlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Offline", (compilation) => {
      // After all files have their content and names.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "Offline", stage }, (assets) => {
        const files = Object.keys(assets).filter(isLoaded).sort();
        const version = createHash("sha256");
        for (const file of files) version.update(file).update(assets[file].buffer());
        const list = JSON.stringify({ version: version.digest("hex").slice(0, 16), files });
        const worker = readFileSync(source, "utf8").replace("self.BUILT", () => list);
        compilation.emitAsset("offline.js", new sources.RawSource(worker));
      });
    });
  }
}

/** Not what only people read. */
function isLoaded(file) {
  return !/\.(?:map|md|txt)$/u.test(file);
}

module.exports = { OfflinePlugin };
